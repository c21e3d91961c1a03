package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.FormScore;
import org.budgetperformance.evaluation.Scores;
import org.budgetperformance.evaluation.WaivedFinding;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;

/**
 * An evaluation as plain text (文本报告): scores, findings with their places and figures, what could not
 * be decided, what could not be read, and the count of every outcome.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport implements Report {
  private final Locale locale;
  private final Words words;
  private final TermsText terms;

  private TextReport(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
    this.terms = new TermsText(locale);
  }

  /**
   * Returns a report in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static TextReport in(Locale locale) {
    return new TextReport(checkNotNull(locale, "locale"));
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Lines out = new Lines();
    out.add(0, words.title(evaluation.module()));
    terms.header(evaluation.terms(), out);
    out.add(0, words.documents(documents(evaluation)));
    evaluation.score().ifPresent(scores -> scores(scores, out));
    findings(evaluation, out);
    waived(evaluation, out);
    undecided(evaluation, out);
    terms.switchedOff(evaluation, out);
    terms.problems(evaluation, out);
    problems(problems, out);
    counts(evaluation, out);
    return out.toString();
  }

  private List<String> documents(Evaluation evaluation) {
    List<String> labels = new ArrayList<>();
    for (Sheet sheet : evaluation.submission().sheets()) {
      labels.add(sheet.id().label(locale));
    }
    return labels;
  }

  private void scores(Scores scores, Lines out) {
    List<FormScore> forms = new ArrayList<>(scores.projects());
    scores.department().ifPresent(score -> forms.add(0, score));
    scores.narrative().ifPresent(score -> forms.add(0, score));
    if (!forms.isEmpty()) {
      out.add(0, "");
      out.add(0, words.scores());
    }
    for (FormScore form : forms) {
      String claimed =
          form.claimed()
              .map(points -> words.graded(points.toString(), form.claimedGrade().get()))
              .orElse(words.notStated());
      String supported =
          words.graded(form.supported().toString(), form.lowestGrade(), form.highestGrade());
      out.add(1, words.score(form.form().label(locale), claimed, supported));
    }
  }

  private void findings(Evaluation evaluation, Lines out) {
    ImmutableList<Finding> findings = evaluation.findings();
    out.add(0, "");
    out.add(0, words.findings(findings.size()));
    int number = 0;
    for (Finding finding : findings) {
      number++;
      out.add(0, "");
      out.add(0, number + ". [" + words.severity(finding) + "] " + heading(finding));
      out.add(1, finding.message(locale));
      places(finding, out);
      for (Citation citation : finding.rule().citations()) {
        out.add(1, words.citation(citation));
      }
    }
  }

  private void waived(Evaluation evaluation, Lines out) {
    ImmutableList<WaivedFinding> all = evaluation.waived();
    if (!all.isEmpty()) {
      out.add(0, "");
      out.add(0, terms.waived(all.size()));
    }
    for (WaivedFinding waived : all) {
      Finding finding = waived.finding();
      out.add(0, "");
      out.add(0, "- [" + words.outcome(finding.outcome()) + "] " + heading(finding));
      out.add(1, finding.message(locale));
      places(finding, out);
      terms.waivers(waived, out);
    }
  }

  private String heading(Finding finding) {
    return finding.rule().id() + " " + finding.rule().title().in(locale);
  }

  private void places(Finding finding, Lines out) {
    for (Place place : finding.places()) {
      finding.operands().stream()
          .filter(operand -> operand.place().equals(Optional.of(place)))
          .findFirst()
          .ifPresent(operand -> out.add(1, "- " + place(place, operand)));
    }
  }

  private String place(Place place, Operand operand) {
    int line = operand.figure().line();
    return place.label(locale)
        + words.colon()
        + operand.value().in(locale)
        + (line > 0 ? words.line(line) : "");
  }

  private void undecided(Evaluation evaluation, Lines out) {
    ImmutableList<Finding> undecided = evaluation.undecided();
    if (undecided.isEmpty()) {
      return;
    }
    out.add(0, "");
    out.add(0, words.undecided(undecided.size()));
    for (Finding finding : undecided) {
      out.add(1, "- " + heading(finding));
      for (Operand operand : finding.operands()) {
        operand.place().ifPresent(place -> out.add(2, place(place, operand)));
      }
    }
  }

  private void problems(ImmutableList<ReadingProblem> problems, Lines out) {
    if (problems.isEmpty()) {
      return;
    }
    out.add(0, "");
    out.add(0, words.problems(problems.size()));
    for (ReadingProblem problem : problems) {
      out.add(1, "- " + words.problem(problem));
    }
  }

  private void counts(Evaluation evaluation, Lines out) {
    ImmutableMap<Outcome, Integer> counts = evaluation.counts();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    out.add(0, "");
    out.add(0, words.applications(evaluation.rules().size(), all));
    for (Outcome outcome : Outcome.values()) {
      out.add(1, words.outcome(outcome) + words.colon() + counts.getOrDefault(outcome, 0));
    }
    List<String> severities = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = evaluation.findings().stream().filter(f -> f.severity() == severity).count();
      severities.add(words.severity(severity) + " " + number);
    }
    out.add(0, words.total(severities));
  }

  /** Lines of text, indented by two spaces a level. */
  static final class Lines {
    private final StringBuilder text = new StringBuilder();

    void add(int level, String line) {
      for (int i = 0; i < level; i++) {
        text.append("  ");
      }
      text.append(line).append('\n');
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
