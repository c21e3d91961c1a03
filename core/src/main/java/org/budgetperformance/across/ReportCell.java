package org.budgetperformance.across;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * A cell of one unit's report for one year, and what stands there (某单位材料中的数据): one side of a comparison.
 *
 * <p>Texts are as the report has them; who shows them masks personal details. Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ReportCell implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Made by a {@link SubmissionSet}. */
  ReportCell() {}

  static ReportCell of(Report report, Place place, String text) {
    return ImmutableReportCell.builder()
        .unit(report.unit)
        .source(report.source)
        .year(report.year)
        .place(place)
        .text(text)
        .build();
  }

  /** Returns the unit, as it was called when its submission was added (单位). */
  public abstract String unit();

  /** Returns where the submission came from, such as the path of a file; empty if it is not known. */
  public abstract Optional<String> source();

  /** Returns the fiscal year of the submission (年度). */
  public abstract Year year();

  /** Returns the place in the submission. */
  public abstract Place place();

  /** Returns what stands there, of a long text the part that is meant. */
  public abstract String text();

  /**
   * Returns unit and place as a waiver names them, such as {@code 某局/department-form/expected-goal/text}
   * ({@link org.budgetperformance.evaluation.Waiver#place()}).
   */
  public String subject() {
    return unit() + "/" + place();
  }

  /**
   * Returns unit, year and place with labels, such as 某局（2024）› 整体支出绩效自评表 › 预期目标 › 内容.
   *
   * @param locale the language of the labels
   */
  public String label(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return unit()
        + (chinese ? "（" + year() + "） › " : " (" + year() + ") › ")
        + place().label(locale);
  }
}
