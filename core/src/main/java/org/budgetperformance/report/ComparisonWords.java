package org.budgetperformance.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.comparison.CellChange;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.comparison.FindingChange;
import org.budgetperformance.comparison.ScoreChange;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;

/** The words of a comparison in one language. */
final class ComparisonWords {
  /** Which of the columns of scores are no numbers any more. */
  static final int FIRST_VERDICT = 5;

  private static final int LONGEST = 40;

  private final Locale locale;
  private final PageWords words;

  ComparisonWords(Locale locale) {
    this.locale = locale;
    this.words = new PageWords(locale);
  }

  String say(String zh, String en) {
    return words.say(zh, en);
  }

  Locale locale() {
    return locale;
  }

  PageWords page() {
    return words;
  }

  String title(Comparison comparison) {
    Evaluation after = comparison.after();
    String unit = after.submission().unit().orElse("");
    String year = after.submission().fiscalYear().toString();
    return say(
        unit + (unit.isEmpty() ? "" : " ") + year + " 年度绩效自评整改对照",
        "The " + year + " self-evaluation before and after" + (unit.isEmpty() ? "" : ": " + unit));
  }

  String before() {
    return say("整改前", "before");
  }

  String after() {
    return say("整改后", "after");
  }

  /** Says by what rules one side was judged, and how much was found. */
  String side(String name, Evaluation evaluation) {
    int findings = evaluation.findingsOneByOne().size();
    return say(
        name + "：规则 " + evaluation.module() + "，发现 " + findings + " 项（连带的逐项计）",
        name + ": rules " + evaluation.module() + ", findings " + findings + " (each counted)");
  }

  String counts(Comparison comparison) {
    int standing = comparison.changed().size() + comparison.unchanged().size();
    return say(
        "新增 "
            + comparison.appeared().size()
            + " 项，仍存在 "
            + standing
            + " 项（其中位置有变 "
            + comparison.moved().size()
            + " 项），已消除 "
            + comparison.gone().size()
            + " 项",
        "new "
            + comparison.appeared().size()
            + ", standing "
            + standing
            + " (moved "
            + comparison.moved().size()
            + "), gone "
            + comparison.gone().size());
  }

  String section(ComparisonSection section) {
    int number = section.changes().size();
    return section.title(locale) + say("（" + number + " 项）", " (" + number + ")");
  }

  private String claimed(Optional<FormScore> score) {
    return score
        .map(form -> form.claimed().map(Points::toString).orElse(words.words().notStated()))
        .orElse("—");
  }

  private String most(Optional<FormScore> score) {
    return score.map(form -> form.supported().max().toString()).orElse("—");
  }

  private String verdict(Optional<FormScore> score) {
    return score
        .map(FormScore::verdict)
        .map(ScoreVerdict::label)
        .map(l -> l.in(locale))
        .orElse("—");
  }

  String score(ScoreChange change) {
    return change.form().label(locale)
        + words.words().colon()
        + say("自评 ", "claimed ")
        + arrow(claimed(change.before()), claimed(change.after()))
        + say("，至多 ", ", at most ")
        + arrow(most(change.before()), most(change.after()))
        + say("，", ", ")
        + arrow(verdict(change.before()), verdict(change.after()));
  }

  ImmutableList<String> scoreColumns() {
    return ImmutableList.of(
        words.say("材料", "document"),
        words.say("整改前自评", "claimed before"),
        words.say("整改后自评", "claimed after"),
        words.say("整改前至多", "at most before"),
        words.say("整改后至多", "at most after"),
        words.say("整改前核定", "verdict before"),
        words.say("整改后核定", "verdict after"));
  }

  ImmutableList<String> scoreCells(ScoreChange change) {
    return ImmutableList.of(
        change.form().label(locale),
        claimed(change.before()),
        claimed(change.after()),
        most(change.before()),
        most(change.after()),
        verdict(change.before()),
        verdict(change.after()));
  }

  /** Says what was and what is; what stayed the same once. */
  private static String arrow(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  String severity(FindingChange change) {
    return words.words().severity(change.finding());
  }

  String place(FindingChange change) {
    return change.finding().primaryPlace().map(place -> place.label(locale)).orElse("");
  }

  String first(FindingChange change) {
    return change.kind() == FindingChange.Kind.GONE
        ? say("所在：", "at: ") + place(change)
        : words.words().first(place(change));
  }

  /** Says what was filled in otherwise, a cell each. */
  ImmutableList<String> cells(FindingChange change) {
    return change.cells().stream().map(this::cell).collect(ImmutableList.toImmutableList());
  }

  private String cell(CellChange cell) {
    Place place = cell.place();
    return place.label(locale)
        + words.words().colon()
        + value(place, cell.before())
        + " → "
        + value(place, cell.after());
  }

  private String value(Place place, Figure<?> figure) {
    String text = Shown.brief(CellText.of(place, figure, locale), LONGEST);
    String notes = figure.notes().stream().map(Note::text).collect(joining(say("；", "; ")));
    return (text.isEmpty() ? words.blank() : text)
        + (notes.isEmpty() ? "" : say("（" + notes + "）", " (" + notes + ")"));
  }

  /** Says what else there is to know of a change: what the rule said before, where it stood, what it was called. */
  ImmutableList<String> remarks(FindingChange change) {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    Optional<Finding> before = change.before();
    if (change.kind() == FindingChange.Kind.CHANGED) {
      remarks.add(say("原为：", "before: ") + before.get().message(locale));
    }
    if (change.isMoved() && before.get().primaryPlace().isPresent()) {
      remarks.add(say("原在：", "stood at: ") + before.get().primaryPlace().get().label(locale));
    }
    if (change.kind() != FindingChange.Kind.APPEARED) {
      Optional<String> was = before.map(finding -> finding.rule().id());
      Optional<String> is = change.after().map(finding -> finding.rule().id());
      if (is.isPresent() && !is.equals(was)) {
        remarks.add(
            say(
                "规则编号由 " + was.get() + " 改为 " + is.get(),
                "rule " + was.get() + " is " + is.get() + " now"));
      }
    }
    if (change.kind() == FindingChange.Kind.GONE) {
      change
          .after()
          .filter(now -> now.outcome() == Outcome.UNDECIDED)
          .ifPresent(now -> remarks.add(say("现为：", "now: ") + now.message(locale)));
    }
    return remarks.build();
  }

  String changed(String cells) {
    return say("所改：", "changed: ") + cells;
  }

  String andMore(String some, int all) {
    return some + say("等 " + all + " 处", " and others, " + all + " in all");
  }

  String joined(Iterable<String> parts) {
    return String.join(say("；", "; "), parts);
  }

  /** Says what was found in one line: level, rule, heading, what is wrong, and the place to look at first. */
  String line(FindingChange change) {
    Finding finding = change.finding();
    String place = place(change);
    return "["
        + severity(change)
        + "] "
        + finding.rule().id()
        + " "
        + finding.heading(locale)
        + words.words().colon()
        + finding.details(locale)
        + (place.isEmpty() ? "" : say("（" + place + "）", " (" + place + ")"));
  }

  /** Names the documents of one side. */
  String documents(Evaluation evaluation) {
    return evaluation.submission().sheets().stream()
        .map(sheet -> sheet.id().label(locale))
        .collect(joining(say("、", ", ")));
  }
}
