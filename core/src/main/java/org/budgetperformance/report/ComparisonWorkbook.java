package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import java.util.Locale;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.comparison.FindingChange;
import org.budgetperformance.comparison.ScoreChange;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.report.Spreadsheet.Look;
import org.budgetperformance.report.Spreadsheet.Tab;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;

/**
 * A comparison as a workbook (整改对照工作簿, .xlsx): a summary of both sides, the scores that moved, and a row a finding with
 * what became of it.
 *
 * <p>All cells are text. Immutable and thread-safe; of the same comparison it makes the same bytes.
 */
@Beta
public final class ComparisonWorkbook {
  private static final int[] SIDE_WIDTHS = {24, 50, 50};
  private static final int[] SCORE_WIDTHS = {50, 12, 12, 12, 12, 16, 16};
  private static final int[] FINDING_WIDTHS = {30, 8, 12, 30, 40, 60, 60, 50, 40};

  private final ComparisonWords words;

  private ComparisonWorkbook(ComparisonWords words) {
    this.words = words;
  }

  /**
   * Returns a workbook in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static ComparisonWorkbook in(Locale locale) {
    return new ComparisonWorkbook(new ComparisonWords(checkNotNull(locale, "locale")));
  }

  /**
   * Returns the bytes of the file.
   *
   * @param comparison the comparison
   */
  public byte[] render(Comparison comparison) {
    Spreadsheet book = new Spreadsheet(comparison.personalDetails());
    sides(book.tab(words.say("汇总", "Summary")), comparison);
    scores(book.tab(words.page().words().scores()), comparison);
    findings(book.tab(words.say("对照清单", "Findings")), comparison);
    return book.bytes();
  }

  private void sides(Tab tab, Comparison comparison) {
    Evaluation before = comparison.before();
    Evaluation after = comparison.after();
    tab.head(SIDE_WIDTHS, words.say("项目", "item"), words.before(), words.after());
    row(
        tab,
        words.say("预算单位", "unit"),
        before.submission().unit().orElse(""),
        after.submission().unit().orElse(""));
    row(
        tab,
        words.say("年度", "fiscal year"),
        before.submission().fiscalYear(),
        after.submission().fiscalYear());
    row(tab, words.say("规则", "rules"), before.module(), after.module());
    row(tab, words.say("材料", "documents"), words.documents(before), words.documents(after));
    for (Severity severity : Severity.values()) {
      row(
          tab,
          words.page().words().severity(severity),
          count(before, severity),
          count(after, severity));
    }
    for (ComparisonSection section : ComparisonSection.all(comparison)) {
      row(tab, section.title(words.locale()), "", section.changes().size());
    }
  }

  private static long count(Evaluation evaluation, Severity severity) {
    return evaluation.findingsOneByOne().stream().filter(f -> f.severity() == severity).count();
  }

  private static void row(Tab tab, String item, Object before, Object after) {
    tab.row(Look.PLAIN, item, before.toString(), after.toString());
  }

  private void scores(Tab tab, Comparison comparison) {
    tab.head(SCORE_WIDTHS, words.scoreColumns().toArray(new String[0]));
    for (ScoreChange change : comparison.scores()) {
      tab.row(Look.PLAIN, words.scoreCells(change).toArray(new String[0]));
    }
  }

  private void findings(Tab tab, Comparison comparison) {
    Locale locale = words.locale();
    tab.head(
        FINDING_WIDTHS,
        words.say("结果", "what became of it"),
        words.say("级别", "level"),
        words.say("规则", "rule"),
        words.say("问题", "issue"),
        words.say("栏目", "cell"),
        words.before(),
        words.after(),
        words.say("所改数据", "changed cells"),
        words.say("备注", "remark"));
    for (ComparisonSection section : ComparisonSection.all(comparison)) {
      for (FindingChange change : section.changes()) {
        Finding finding = change.finding();
        tab.row(
            look(change),
            section.title(locale),
            words.severity(change),
            finding.rule().id(),
            finding.title().in(locale),
            words.place(change),
            change.before().map(before -> before.message(locale)).orElse(""),
            change.after().map(after -> after.message(locale)).orElse(""),
            words.joined(words.cells(change)),
            words.joined(words.remarks(change)));
      }
    }
  }

  private static Look look(FindingChange change) {
    if (change.kind() == FindingChange.Kind.GONE) {
      return Look.PLAIN;
    }
    return ReviewWorkbook.look(change.finding().severity());
  }
}
