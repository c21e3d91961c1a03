package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * An amount of a project that fits one of its other amounts (同一项目金额一致).
 *
 * <p>It has one application for each row of a project that has a cell for the amount. A source of
 * project forms reads the project's own form, any other the rows that are about the project.
 * Immutable and thread-safe.
 */
final class ProjectAgreement implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一项目金额不一致：{stated}，而{reading}，至少相差{margin}",
          "one project, different amounts: {stated} but {reading}; off by at least {margin}");

  /** Flags beside the count of the readings that an amount was compared with. */
  private static final int FITS = 1 << 30;

  private static final int UNREADABLE = 1 << 29;
  private static final int BLANK = 1 << 28;
  private static final int COUNT = BLANK - 1;
  private static final long serialVersionUID = 1L;

  private final Source stated;
  private final ImmutableList<Source> readings;

  ProjectAgreement(Source stated, Iterable<Source> readings) {
    this.stated = stated;
    this.readings = ImmutableList.copyOf(readings);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("stated", "reading");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "每个项目的" + stated.words().zh() + "，为下列之一：" + words().zh(),
        "of each project, " + stated.words().en() + ", as one of: " + words().en());
  }

  private LocalizedText words() {
    return Wording.list(
        readings.stream().map(Source::words).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<ProjectMatches.Match> projects = submission.projects().list();
    for (int p = 0; p < projects.size(); p++) {
      ImmutableList<SheetRow> rows = projects.get(p).rows();
      for (int i = 0; i < rows.size(); i++) {
        SheetRow row = rows.get(i);
        if (stated.isRow(row) && row.at(stated.column()).state() != FigureState.ABSENT) {
          apply(row, projects.get(p), examination);
        }
      }
    }
  }

  private void apply(SheetRow row, ProjectMatches.Match project, Examination examination) {
    examination.start();
    Figure<?> amount = examination.look("stated", 0, 1, row.sheet(), row.row(), stated.column());
    FitSteps steps =
        examination.isReasoning()
            ? new FitSteps(compares(), CellSteps.of(row.sheet(), row.row(), stated.column()))
            : null;
    int met = amount.state() == FigureState.UNREADABLE ? UNREADABLE : 0;
    for (int r = 0; r < readings.size(); r++) {
      Source reading = readings.get(r);
      boolean ofForms = reading.document().isOfProject();
      for (int f = 0; ofForms && f < project.forms().size(); f++) {
        Sheet form = project.forms().get(f);
        ImmutableIntArray rows = reading.rows(form);
        for (int i = 0; i < rows.length(); i++) {
          met = compare(amount, reading, form, rows.get(i), met, steps, examination);
        }
      }
      for (int i = 0; !ofForms && i < project.rows().size(); i++) {
        SheetRow other = project.rows().get(i);
        if (reading.isRow(other)) {
          met = compare(amount, reading, other.sheet(), other.row(), met, steps, examination);
        }
      }
    }
    end(met, steps, examination);
  }

  /** Compares the amount with one more reading, and adds to the flags and the count of those met. */
  private static int compare(
      Figure<?> amount,
      Source source,
      Sheet sheet,
      int row,
      int met,
      @Nullable FitSteps steps,
      Examination examination) {
    Figure<?> reading = sheet.at(row, source.column());
    if (steps != null) {
      steps.with(CellSteps.of(sheet, row, source.column()));
    }
    int flags = reading.state() == FigureState.UNREADABLE ? UNREADABLE : 0;
    flags |= reading.state() == FigureState.BLANK ? BLANK : 0;
    if (!reading.isNumeric() || !amount.isNumeric()) {
      return met | flags;
    }
    examination.look("reading", met & COUNT, 1, sheet, row, source.column());
    IntervalSum first = examination.sum(0);
    first.clear();
    first.add(1, amount.units(), amount.slack());
    IntervalSum second = examination.sum(1);
    second.clear();
    second.add(1, reading.units(), reading.slack());
    examination.near(Math.max(first.excessOver(second), second.excessOver(first)));
    flags |= first.meets(second) ? FITS : 0;
    return (met + 1) | flags;
  }

  /** A reading that was left blank may be the one that fits. */
  private static void end(int met, @Nullable FitSteps steps, Examination examination) {
    boolean fits = (met & FITS) != 0;
    boolean compared = (met & COUNT) > 0;
    boolean blank = compared && (met & BLANK) != 0;
    boolean unreadable = (met & UNREADABLE) != 0;
    if (compared && (fits || !blank) && examination.isExplaining()) {
      examination.margin(Margins.of(FigureType.AMOUNT, fits, examination.nearest()));
    }
    if (steps != null) {
      steps.end(unreadable, blank, examination);
    }
    if (fits) {
      examination.end(Outcome.PASSED);
    } else if (unreadable || blank) {
      examination.end(Outcome.UNDECIDED);
    } else {
      examination.end(compared ? Outcome.FAILED : Outcome.NOT_APPLICABLE);
    }
  }

  @Override
  public String toString() {
    return "each project's " + stated + " as one of " + readings;
  }
}
