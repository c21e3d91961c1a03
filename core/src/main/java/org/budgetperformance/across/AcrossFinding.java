package org.budgetperformance.across;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * What a rule across submissions found (比对发现): whose reports it is about, and the cells side by side.
 *
 * <p>What the same units have in common is one finding, and so is what a unit's report says otherwise than last
 * year's; each of its rows is waived for itself. Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class AcrossFinding implements Serializable {
  /** By severity, rule, and then the names of the units. */
  static final Comparator<AcrossFinding> ORDER =
      Comparator.comparing(AcrossFinding::severity)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(finding -> String.join("\n", finding.units()))
          .thenComparing(finding -> finding.subject().zh());

  private static final long serialVersionUID = 1L;

  /** Made by a {@link SubmissionSet}. */
  AcrossFinding() {}

  static AcrossFinding of(
      RuleInfo rule,
      Iterable<String> units,
      LocalizedText subject,
      Iterable<ImmutableList<ReportCell>> rows) {
    return ImmutableAcrossFinding.builder()
        .rule(rule)
        .units(units)
        .subject(subject)
        .rows(rows)
        .build();
  }

  /** Returns the rule's data, with the severity that a policy gives it. */
  public abstract RuleInfo rule();

  /** Returns how severe it is (严重程度). */
  public Severity severity() {
    return rule().severity();
  }

  /** Returns whom it is about, in the order of their names. */
  public abstract ImmutableSet<String> units();

  /** Returns what it is about in words, such as the name of an indicator, or how much is the same. */
  abstract LocalizedText subject();

  /**
   * Returns the cells that belong together, a row for each thing that was found and in it the cells side by side;
   * none where the finding is on the whole.
   */
  public abstract ImmutableList<ImmutableList<ReportCell>> rows();

  /** Returns the waivers that cover it, none if it stands. */
  public abstract ImmutableSet<Waiver> waivers();

  abstract AcrossFinding withRule(RuleInfo rule);

  abstract AcrossFinding withRows(Iterable<? extends ImmutableList<ReportCell>> rows);

  abstract AcrossFinding withWaivers(Iterable<? extends Waiver> waivers);

  /** Returns the rows, of a finding on the whole one row without cells. */
  ImmutableList<ImmutableList<ReportCell>> wholeOrRows() {
    return rows().isEmpty() ? ImmutableList.of(ImmutableList.of()) : rows();
  }

  /** Returns the fingerprint of what stands in a row, or of what a finding on the whole says. */
  static String figures(AcrossFinding finding, ImmutableList<ReportCell> row) {
    String cells =
        row.isEmpty()
            ? finding.subject().zh()
            : row.stream()
                .map(cell -> cell.subject() + "\t" + cell.year() + "\t" + cell.text())
                .sorted()
                .collect(Collectors.joining("\n"));
    return Hashing.sha256()
        .hashString(PersonalDetails.known().mask(cells), StandardCharsets.UTF_8)
        .toString();
  }

  /** Returns what waivers may name: unit and place of each cell, and of a finding on the whole its place. */
  static ImmutableSet<String> subjects(AcrossFinding finding, ImmutableList<ReportCell> row) {
    return row.isEmpty()
        ? finding.units()
        : row.stream().map(ReportCell::subject).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what was found, in one sentence.
   *
   * @param locale the language: Chinese, or else English
   */
  public String message(Locale locale) {
    return AcrossWords.message(this).in(locale);
  }
}
