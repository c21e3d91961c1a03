package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.report.Spreadsheet.Look;
import org.budgetperformance.report.Spreadsheet.Tab;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Submission;

/**
 * An evaluation as a workbook for whoever reviews it (复核工作簿, .xlsx): a summary, a sheet for each document that scores, with
 * empty cells for the reviewed score and its reason, the list of issues, and what was not read.
 *
 * <p>All cells are text. Each score has a key, and the summary the fingerprint of the submission, so that it can be told
 * what was reviewed. Immutable and thread-safe; of the same evaluation it makes the same bytes.
 */
public final class ReviewWorkbook {
  private static final int[] SCORE_WIDTHS = {40, 30, 8, 10, 14, 18, 10, 30};
  private static final int[] ISSUE_WIDTHS = {
    8, 12, 30, 14, 20, 24, 40, 24, 40, 16, 16, 60, 50, 30, 20
  };
  private static final int[] UNREAD_WIDTHS = {24, 60, 40};
  private static final int[] SUMMARY_WIDTHS = {24, 70};

  private final Locale locale;
  private final PageWords words;

  private ReviewWorkbook(Locale locale) {
    this.locale = locale;
    this.words = new PageWords(locale);
  }

  /**
   * Returns a workbook in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static ReviewWorkbook in(Locale locale) {
    return new ReviewWorkbook(checkNotNull(locale, "locale"));
  }

  /**
   * Returns the bytes of the file.
   *
   * @param evaluation the evaluation
   * @param problems what a reader could not read, none if no text was read
   */
  public byte[] render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Spreadsheet book = new Spreadsheet(Persons.in(evaluation, problems));
    summary(book.tab(words.say("汇总", "Summary")), evaluation, problems);
    evaluation
        .score()
        .ifPresent(
            scores ->
                PageScores.forms(scores)
                    .forEach(form -> scores(book.tab(form.form().label(locale)), form)));
    issues(book.tab(words.say("问题清单", "Issues")), evaluation);
    unread(book.tab(words.say("未识别", "Not read")), evaluation, problems);
    return book.bytes();
  }

  private void summary(Tab tab, Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    tab.head(SUMMARY_WIDTHS, words.say("项目", "item"), words.say("内容", "content"));
    row(tab, "预算单位", "unit", evaluation.submission().unit().orElse(""));
    row(tab, "年度", "fiscal year", evaluation.submission().fiscalYear().toString());
    row(tab, "规则", "rules", evaluation.module());
    for (Severity severity : Severity.values()) {
      long count = evaluation.findings().stream().filter(f -> f.severity() == severity).count();
      tab.row(Look.PLAIN, words.words().severity(severity), String.valueOf(count));
    }
    row(tab, "无法判定", "undecided", String.valueOf(evaluation.openCauses().size()));
    row(tab, "未能识别", "not read", String.valueOf(problems.size()));
    for (ValidityNotice notice : evaluation.validity()) {
      row(tab, "适用性提示", "validity", notice.message().in(locale));
    }
    // What was reviewed: another version of the submission has another one.
    EvidenceRecord record = EvidenceRecord.of(evaluation);
    row(tab, "材料指纹", "fingerprint", record.hash(EvidenceRecord.Part.SUBMISSION));
  }

  private void row(Tab tab, String zh, String en, String content) {
    tab.row(Look.PLAIN, words.say(zh, en), content);
  }

  private void scores(Tab tab, FormScore form) {
    tab.head(
        SCORE_WIDTHS,
        words.say("键", "key"),
        words.say("得分项", "score of"),
        words.say("分值", "points"),
        words.say("自评得分", "claimed"),
        words.say("可支持得分", "supported"),
        words.say("核定", "verdict"),
        words.say("复核得分", "reviewed"),
        words.say("复核理由", "reason"));
    score(tab, form.execution(), words.say("预算执行率", "Budget execution"));
    for (RowScore row : form.indicators()) {
      score(tab, row, row.place().row().subject().orElse(""));
    }
    score(tab, form.form() + "/total/" + Columns.SCORE.id(), words.say("合计", "Total"), form);
  }

  private void score(Tab tab, RowScore score, String label) {
    score(tab, score.place().toString(), label, score);
  }

  private void score(Tab tab, String key, String label, JudgedScore score) {
    tab.row(
        score.verdict().isOutside() ? Look.ERROR : Look.PLAIN,
        key,
        label,
        text(score.points()),
        text(score.claimed()),
        score.supported().toString(),
        score.verdict().label().in(locale),
        "",
        "");
  }

  private static String text(Optional<Points> points) {
    return points.map(Points::toString).orElse("—");
  }

  private void issues(Tab tab, Evaluation evaluation) {
    tab.head(
        ISSUE_WIDTHS,
        words.say("级别", "level"),
        words.say("规则", "rule"),
        words.say("问题", "issue"),
        words.say("指标维度", "dimension"),
        words.say("预算单位", "unit"),
        words.say("材料", "document"),
        words.say("栏目", "cell"),
        words.say("文件中的位置", "place in the file"),
        words.say("填写内容", "written"),
        words.say("应为", "should be"),
        words.say("差额", "difference"),
        words.say("发现", "finding"),
        words.say("建议", "advice"),
        words.say("依据", "basis"),
        words.say("备注", "remark"));
    Entries entries = Entries.of(evaluation, false, false);
    Map<Finding, String> advice = new HashMap<>();
    for (Cause cause : entries.causes()) {
      cause.members().forEach(member -> advice.put(member, cause.advice().in(locale)));
    }
    for (Entry entry : Iterables.concat(entries.findings(), entries.undecided())) {
      issue(tab, entry, evaluation.submission(), advice.getOrDefault(entry.finding(), ""));
    }
  }

  private void issue(Tab tab, Entry entry, Submission submission, String advice) {
    Finding finding = entry.finding();
    FindingCells cells = new FindingCells(finding, submission, locale);
    tab.row(
        entry.kind().equals("other") ? Look.PLAIN : look(finding.severity()),
        words.label(entry),
        finding.rule().id(),
        finding.title().in(locale),
        cells.dimensions(),
        submission.unit().orElse(""),
        cells.documents(),
        cells.each(place -> place.label(locale)),
        cells.sources(),
        cells.each(cells::written),
        finding.shouldBe(locale).orElse(""),
        finding.margin().words(locale),
        finding.message(locale),
        advice,
        finding.rule().citations().stream()
            .map(words.words()::document)
            .collect(Collectors.joining("；")),
        entry.others().stream()
            .map(words::title)
            .collect(
                Collectors.joining("；", entry.others().isEmpty() ? "" : words.others(entry), "")));
  }

  /** Returns how the row of a finding looks. */
  static Look look(Severity severity) {
    switch (severity) {
      case ERROR:
        return Look.ERROR;
      case WARNING:
        return Look.WARNING;
      default:
        return Look.NOTICE;
    }
  }

  private void unread(Tab tab, Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    tab.head(
        UNREAD_WIDTHS,
        words.say("文件中的位置", "place in the file"),
        words.say("内容", "content"),
        words.say("原因", "reason"));
    for (ReadingProblem problem : problems) {
      int line = Math.max(1, problem.line());
      tab.row(
          Look.PLAIN,
          evaluation.submission().sources().line(line).at(0).in(locale),
          problem.text(),
          problem.reason().in(locale));
    }
  }
}
