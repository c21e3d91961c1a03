package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenCell;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * What was found, as a table for a spreadsheet or a database (核查发现表, CSV): a row for each cell of each finding, those that
 * follow from others included, and for each cell that leaves something undecided.
 *
 * <p>It is written as {@link SummaryCsv} is. The {@linkplain Place#ownId() id of one's own} stands there as it is.
 * Immutable and thread-safe.
 */
@Beta
public final class FindingsCsv implements Report {
  private static final ImmutableList<LocalizedText> COLUMNS =
      ImmutableList.of(
          LocalizedText.of("规则", "rule"),
          LocalizedText.of("级别", "severity"),
          LocalizedText.of("名称", "title"),
          LocalizedText.of("材料", "document"),
          LocalizedText.of("行", "line"),
          LocalizedText.of("栏", "column"),
          LocalizedText.of("位置", "place"),
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
    PersonalDetails details = evaluation.personalDetails();
    Csv csv = new Csv();
    for (LocalizedText column : COLUMNS) {
      csv.words(column.in(locale));
    }
    csv.end();
    for (Finding finding : evaluation.findingsOneByOne()) {
      rows(finding, finding.places(), details, csv);
    }
    for (Finding finding : evaluation.undecided()) {
      rows(finding, OpenCell.places(finding.openCells()), details, csv);
    }
    return csv.toString();
  }

  private void rows(
      Finding finding, ImmutableList<Place> places, PersonalDetails details, Csv csv) {
    if (places.isEmpty()) {
      head(finding, csv);
      csv.empty(5).words(details.mask(finding.message(locale))).end();
    }
    for (Place place : places) {
      head(finding, csv);
      csv.words(details.mask(place.sheet().label(locale)));
      csv.words(details.mask(place.row().label(locale)));
      csv.words(place.column().label().in(locale)).words(details.mask(place.toString()));
      csv.asItIs(place.ownId()).words(details.mask(finding.message(locale))).end();
    }
  }

  private void head(Finding finding, Csv csv) {
    boolean open = finding.outcome() == Outcome.UNDECIDED;
    String severity = open ? words.outcome(Outcome.UNDECIDED) : words.severity(finding);
    csv.words(finding.rule().id()).words(severity);
    csv.words(finding.title().in(locale));
  }
}
