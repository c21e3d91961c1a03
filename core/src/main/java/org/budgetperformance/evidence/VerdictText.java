package org.budgetperformance.evidence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Subjects;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.Scores;

/**
 * The verdicts and the scores of an evaluation as lines of canonical text: how often each rule passed
 * or did not apply, and everything else one by one with its places.
 */
final class VerdictText {
  private static final ImmutableSet<Outcome> COUNTED =
      Sets.immutableEnumSet(Outcome.PASSED, Outcome.NOT_APPLICABLE);

  private VerdictText() {}

  static void add(Evaluation evaluation, CanonicalText text) {
    List<String> lines = new ArrayList<>();
    Multiset<String> counted = TreeMultiset.create();
    for (Application application : evaluation.applications()) {
      if (COUNTED.contains(application.outcome())) {
        counted.add(text.line("verdict", application.rule().id(), application.outcome()));
      } else {
        lines.add(line(text, application.explain()));
      }
    }
    for (Multiset.Entry<String> entry : counted.entrySet()) {
      lines.add(entry.getElement() + "\t" + entry.getCount());
    }
    evaluation
        .switchedOff()
        .keySet()
        .forEach(rule -> lines.add(text.line("verdict", rule.id(), "SWITCHED_OFF")));
    evaluation.score().ifPresent(scores -> scores(scores, text, lines));
    lines.stream().sorted().forEach(text::addLine);
  }

  /** What a rule threw is left out: its words differ from one JVM to the next. */
  private static String line(CanonicalText text, Finding finding) {
    List<Object> fields = new ArrayList<>();
    fields.add(finding.rule().id());
    fields.add(finding.outcome());
    fields.add(finding.severity());
    fields.add(finding.margin());
    fields.addAll(Subjects.of(finding));
    return text.line("verdict", fields.toArray());
  }

  private static void scores(Scores scores, CanonicalText text, List<String> lines) {
    scores.department().ifPresent(score -> lines.add(line(text, score)));
    scores.projects().forEach(score -> lines.add(line(text, score)));
  }

  private static String line(CanonicalText text, FormScore score) {
    return text.line(
        "score",
        score.form(),
        score.claimed().map(Object::toString).orElse(CanonicalText.NOTHING),
        score.supported().min(),
        score.supported().max());
  }
}
