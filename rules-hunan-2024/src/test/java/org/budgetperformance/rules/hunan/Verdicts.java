package org.budgetperformance.rules.hunan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.submission.Place;

/** What an evaluation came to, rule by rule, and the scores under a name of their own. */
final class Verdicts {
  /** Stands where a rule's id does. */
  static final String SCORES = "SCORES";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ImmutableSortedMap<String, List<String>> byRule;

  private Verdicts(Map<String, List<String>> byRule) {
    this.byRule = ImmutableSortedMap.copyOf(byRule);
  }

  static Verdicts of(Evaluation evaluation) {
    Map<String, List<String>> byRule = new TreeMap<>();
    for (Application application : evaluation.applications()) {
      byRule
          .computeIfAbsent(application.rule().id(), id -> new ArrayList<>())
          .add(line(application.outcome(), application.explain()));
    }
    evaluation.score().ifPresent(scores -> byRule.put(SCORES, scores(scores)));
    return new Verdicts(byRule);
  }

  /** Of what is in order the first place will do. */
  private static String line(Outcome outcome, Finding finding) {
    boolean inOrder = outcome == Outcome.PASSED || outcome == Outcome.NOT_APPLICABLE;
    List<Place> places = finding.places();
    return outcome
        + ", "
        + finding.margin()
        + ": "
        + Joiner.on(", ").join(inOrder ? Iterables.limit(places, 1) : places);
  }

  private static List<String> scores(Scores scores) {
    List<String> lines = new ArrayList<>();
    scores.overall().ifPresent(overall -> lines.add("overall: " + line(overall)));
    ImmutableList.Builder<FormScore> forms = ImmutableList.builder();
    scores.narrative().ifPresent(forms::add);
    scores.department().ifPresent(forms::add);
    for (FormScore form : forms.addAll(scores.projects()).build()) {
      lines.add(form.form() + ": " + line(form));
      for (RowScore row : form.indicators()) {
        lines.add(row.place() + ": " + line(row));
      }
    }
    return lines;
  }

  private static String line(JudgedScore score) {
    return score.verdict()
        + ", claimed "
        + score.claimed().map(Object::toString).orElse("nothing")
        + ", supported "
        + score.supported();
  }

  static Verdicts read(String json) throws IOException {
    return new Verdicts(MAPPER.readValue(json, new TypeReference<Map<String, List<String>>>() {}));
  }

  /** Returns the verdicts as JSON, one to a line. */
  String write() throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("", "\n");
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return MAPPER.writer(printer).writeValueAsString(byRule) + "\n";
  }

  /** Returns the rules that these verdicts and others do not agree about. */
  ImmutableSortedSet<String> changed(Verdicts others) {
    Map<String, List<String>> theirs = others.byRule;
    return Sets.union(byRule.keySet(), theirs.keySet()).stream()
        .filter(rule -> !Objects.equals(byRule.get(rule), theirs.get(rule)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
