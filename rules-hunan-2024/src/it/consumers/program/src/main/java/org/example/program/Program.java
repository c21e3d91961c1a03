package org.example.program;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;

/** Does all that the library can do with the report whose file it is given, and prints it. */
public final class Program {
  private Program() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8.name());
    String text = new String(Files.readAllBytes(Paths.get(args[0])), StandardCharsets.UTF_8);

    RuleModules modules = RuleModules.load();
    out.println("loaded " + ImmutableList.sortedCopyOf(modules.report().loaded()));
    out.println("failed " + modules.report().failed());
    RuleModule rules = modules.find(DivisionCode.of("431281"), Year.of(2024));
    out.println("found " + rules.id());

    ReadResult read = rules.reader().get().read(text);
    Submission submission = read.submission();
    Evaluation evaluation = rules.evaluate(submission);
    out.print(TextReport.in(Locale.CHINA).render(evaluation, read.problems()));

    for (Finding finding : evaluation.findings()) {
      for (NearMiss hint : Hints.of(evaluation).nearMisses(finding)) {
        out.println(finding.rule().id() + " hint " + hint.text().in(Locale.CHINESE));
      }
    }
    out.println("suspects " + Hints.of(evaluation).suspects());
    for (Explanation explanation : evaluation.explanations()) {
      out.print(explanation.text(Locale.CHINESE));
      explanation.verify(submission).ifPresent(doubt -> out.println("doubt " + doubt));
    }
    for (FormScore score : evaluation.score().get().projects()) {
      out.print(evaluation.explain(score).text(Locale.CHINESE));
    }

    String json = SubmissionJson.write(submission);
    out.println("same after JSON " + SubmissionJson.read(json).equals(submission));
    out.print(EvaluationJson.write(evaluation, read.problems()));
    out.flush();
  }
}
