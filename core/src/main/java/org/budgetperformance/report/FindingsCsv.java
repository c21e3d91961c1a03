package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * What was found, as a table for a spreadsheet or a database (核查发现表, CSV): a row for each finding, beneath it those that
 * follow from it, and for each application that is undecided. What is said of several cells is parted by {@code
 * ；}: first the cell that what it should be is said of, then the others in the order of the documents.
 *
 * <p>It is written as {@link SummaryCsv} is. The {@linkplain Place#ownId() ids of one's own} stand there as they are.
 * Immutable and thread-safe.
 */
@Beta
public final class FindingsCsv implements Report {
  private static final LocalizedText REPORT = LocalizedText.of("文件", "file");
  private static final ImmutableList<LocalizedText> COLUMNS =
      ImmutableList.of(
          LocalizedText.of("规则", "rule"),
          LocalizedText.of("级别", "severity"),
          LocalizedText.of("名称", "title"),
          LocalizedText.of("连带于", "follows from"),
          LocalizedText.of("一级指标", "dimension"),
          LocalizedText.of("预算单位", "unit"),
          LocalizedText.of("材料", "document"),
          LocalizedText.of("栏目", "cells"),
          LocalizedText.of("文件中的位置", "place in the file"),
          LocalizedText.of("填写内容", "written"),
          LocalizedText.of("应为", "should be"),
          LocalizedText.of("差额", "difference"),
          LocalizedText.of("位置编号", "place"),
          LocalizedText.of("自有编号", "own id"),
          LocalizedText.of("说明", "message"));

  private final Locale locale;
  private final Words words;

  private FindingsCsv(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  /**
   * Returns tables in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static FindingsCsv in(Locale locale) {
    return new FindingsCsv(checkNotNull(locale, "locale"));
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Csv csv = new Csv();
    COLUMNS.forEach(column -> csv.words(column.in(locale)));
    csv.end();
    rows(Optional.empty(), evaluation, csv);
    return csv.toString();
  }

  /** Returns the first row of a table of many reports, which names the file of each. */
  public String heading() {
    Csv csv = new Csv().words(REPORT.in(locale));
    COLUMNS.forEach(column -> csv.words(column.in(locale)));
    csv.end();
    return csv.toString();
  }

  /**
   * Returns the rows of one of many reports, to stand beneath the {@link #heading}.
   *
   * @param report the file of the report, as it is to be named
   * @param evaluation the evaluation
   */
  public String rows(String report, Evaluation evaluation) {
    Csv csv = Csv.further();
    rows(Optional.of(report), evaluation, csv);
    return csv.toString();
  }

  private void rows(Optional<String> report, Evaluation evaluation, Csv csv) {
    for (Finding finding : evaluation.findings()) {
      row(report, finding, "", evaluation, csv);
    }
    for (Finding finding : evaluation.undecided()) {
      row(report, finding, "", evaluation, csv);
    }
  }

  private void row(
      Optional<String> report, Finding finding, String cause, Evaluation evaluation, Csv csv) {
    PersonalDetails details = evaluation.personalDetails();
    FindingCells cells = new FindingCells(finding, evaluation.submission(), locale);
    boolean open = finding.outcome() == Outcome.UNDECIDED;
    report.ifPresent(csv::words);
    csv.words(finding.rule().id());
    csv.words(open ? words.outcome(Outcome.UNDECIDED) : words.severity(finding));
    csv.words(finding.title().in(locale)).words(cause);
    csv.words(details.mask(cells.dimensions()));
    csv.words(details.mask(evaluation.submission().unit().orElse("")));
    csv.words(details.mask(cells.documents()));
    csv.words(details.mask(cells.each(place -> place.label(locale))));
    csv.words(details.mask(cells.sources()));
    csv.words(details.mask(cells.each(cells::written)));
    csv.words(details.mask(finding.shouldBe(locale).orElse("")));
    csv.words(finding.margin().words(locale));
    csv.words(details.mask(cells.each(Place::toString)));
    csv.asItIs(cells.ownIds()).words(details.mask(finding.message(locale))).end();
    for (Finding consequence : finding.consequences()) {
      row(report, consequence, finding.rule().id(), evaluation, csv);
    }
  }
}
