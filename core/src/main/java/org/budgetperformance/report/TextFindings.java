package org.budgetperformance.report;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.hint.Suspect;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Adds entries to a text: message, places, basis, and the hints and steps that were asked for. */
final class TextFindings {
  private final Locale locale;
  private final Words words;
  private final HintWords hintWords;
  private final TermsText terms;
  private final Bases bases;
  private final boolean full;
  private final TextLines out;

  /**
   * @param full whether each finding has all of its places and its basis
   */
  TextFindings(Locale locale, Bases bases, boolean full, TextLines out) {
    this.locale = locale;
    this.words = new Words(locale);
    this.hintWords = new HintWords(locale);
    this.terms = new TermsText(locale);
    this.bases = bases;
    this.full = full;
    this.out = out;
  }

  /** Adds what the findings may have in common, and what the mendings come to together if hints are asked for. */
  void causes(Entries entries, Optional<Hints> hints) {
    if (entries.causes().isEmpty()) {
      return;
    }
    out.add(0, "");
    out.add(0, words.causes(entries.causes().size()));
    int number = 0;
    List<String> open = new ArrayList<>();
    for (Cause cause : entries.causes()) {
      number++;
      String title = words.cause(cause, entries);
      if (full) {
        out.add(0, number + ". " + title);
        out.add(1, cause.statement().in(locale));
        if (hints.isPresent()) {
          cause.mendings().forEach(mending -> out.add(1, "- " + words.mending(mending)));
        }
      } else if (cause.assumed().isEmpty() && cause.mendings().isEmpty() && isOfCells(cause)) {
        open.add(title);
      } else {
        out.add(
            0,
            number - open.size() + ". " + title + words.say("。", ". ") + cause.advice().in(locale));
      }
    }
    if (!open.isEmpty()) {
      out.add(0, words.open(number - open.size() + 1, number, open));
    }
    hints.ifPresent(
        search ->
            out.add(
                0,
                words.together(
                    errors(entries.findings().stream().map(Entry::finding)),
                    errors(search.mended(entries.causes()).findings().stream()))));
  }

  private static boolean isOfCells(Cause cause) {
    return cause.members().stream().anyMatch(member -> !member.places().isEmpty());
  }

  private static int errors(Stream<Finding> findings) {
    return (int) findings.filter(finding -> finding.severity() == Severity.ERROR).count();
  }

  void findings(Entries entries) {
    out.add(0, "");
    int number = entries.findings().size();
    out.add(0, full || number == 0 ? words.findings(number) : words.briefFindings(number));
    if (!full) {
      new BriefFindings(locale, out, entries).findings();
      return;
    }
    for (Entry entry : entries.findings()) {
      Finding finding = entry.finding();
      out.add(0, "");
      out.add(entry.number() + ". ", entry, words.severity(finding), heading(finding));
      out.add(1, finding.message(locale));
      places(entry, 1, "- ");
      for (Finding other : entry.others()) {
        out.add(1, words.others(entry) + words.colon() + heading(other));
      }
      bases.line(finding.rule()).ifPresent(line -> out.add(1, line));
      added(entry);
    }
  }

  void waived(Entries entries) {
    if (!entries.waived().isEmpty()) {
      out.add(0, "");
      out.add(0, terms.waived(entries.waived().size()));
    }
    for (Entry entry : entries.waived()) {
      Finding finding = entry.finding();
      out.add(0, "");
      out.add("- ", entry, words.outcome(finding.outcome()), heading(finding));
      out.add(1, finding.message(locale));
      places(entry, 1, "- ");
      entry.waivers().forEach(waiver -> out.add(1, terms.waiver(waiver)));
      added(entry);
    }
  }

  void undecided(Entries entries) {
    if (entries.undecided().isEmpty()) {
      return;
    }
    out.add(0, "");
    out.add(0, words.undecided(entries.undecided().size()));
    if (!full) {
      new BriefFindings(locale, out, entries).undecided();
      return;
    }
    for (Entry entry : entries.undecided()) {
      out.add(1, "- " + heading(entry.finding()));
      entry.others().forEach(other -> out.add(1, "  " + heading(other)));
      out.add(2, entry.finding().message(locale));
      places(entry, 2, "");
      entry.explanation().ifPresent(explanation -> steps(2, explanation));
    }
  }

  void suspects(Entries entries, Submission submission) {
    if (entries.suspects().isEmpty()) {
      return;
    }
    out.add(0, "");
    out.add(0, hintWords.suspects());
    for (SuspectGroup group : entries.suspects()) {
      out.add(1, "- " + hintWords.group(group));
      for (Suspect suspect : group.suspects()) {
        for (Map.Entry<Place, Figure<?>> change : suspect.changes().entrySet()) {
          Place place = change.getKey();
          String values = hintWords.change(place, submission.at(place), change.getValue());
          out.add(2, place.label(locale) + words.colon() + values);
        }
      }
    }
  }

  private void added(Entry entry) {
    if (!entry.hints().isEmpty()) {
      out.add(1, hintWords.hints());
    }
    for (NearMiss hint : entry.hints()) {
      out.add(2, "- " + hint.text().in(locale));
    }
    entry.explanation().ifPresent(explanation -> steps(1, explanation));
  }

  private void steps(int level, Explanation explanation) {
    out.add(level, hintWords.steps());
    String tree =
        explanation
            .gap()
            .map(gap -> StepText.of(locale, explanation.verdict(), gap))
            .orElseGet(() -> StepText.of(locale, explanation.verdict()));
    for (String line : Splitter.on('\n').omitEmptyStrings().split(tree)) {
      String step = line.trim();
      out.add(level + 1 + Math.max(0, line.indexOf(step)) / 2, step);
    }
  }

  private String heading(Finding finding) {
    return finding.rule().id() + " " + finding.title().in(locale);
  }

  private void places(Entry entry, int level, String bullet) {
    for (Place place : entry.places()) {
      String value = entry.value(place, locale).orElse("") + words.source(entry.source(place));
      out.add(level, bullet + place.label(locale) + words.colon() + value);
    }
  }
}
