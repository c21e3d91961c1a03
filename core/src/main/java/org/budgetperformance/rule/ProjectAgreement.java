package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.submission.Documents;
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
    Comparison comparison =
        new Comparison(
            examination,
            amount,
            examination.isReasoning()
                ? new FitSteps(compares(), CellSteps.of(row.sheet(), row.row(), stated.column()))
                : null);
    for (int r = 0; r < readings.size(); r++) {
      Source reading = readings.get(r);
      if (reading.document().equals(Documents.PROJECT_FORM)) {
        for (int f = 0; f < project.forms().size(); f++) {
          Sheet form = project.forms().get(f);
          reading.rows(form).forEach(at -> comparison.with(reading, form, at));
        }
      } else {
        for (int i = 0; i < project.rows().size(); i++) {
          SheetRow other = project.rows().get(i);
          if (reading.isRow(other)) {
            comparison.with(reading, other.sheet(), other.row());
          }
        }
      }
    }
    comparison.end();
  }

  /** Compares one amount with one reading after another. */
  private static final class Comparison {
    private final Examination examination;
    private final Figure<?> amount;
    private int compared;
    private boolean fits;
    private boolean unreadable;

    /** A reading that was left blank may be the one that fits. */
    private boolean blank;

    private long least = Long.MAX_VALUE;
    @Nullable private final FitSteps steps;

    Comparison(Examination examination, Figure<?> amount, @Nullable FitSteps steps) {
      this.examination = examination;
      this.amount = amount;
      this.steps = steps;
      this.unreadable = amount.state() == FigureState.UNREADABLE;
    }

    void with(Source source, Sheet sheet, int row) {
      Figure<?> reading = sheet.at(row, source.column());
      unreadable |= reading.state() == FigureState.UNREADABLE;
      blank |= reading.state() == FigureState.BLANK;
      if (steps != null) {
        steps.with(CellSteps.of(sheet, row, source.column()));
      }
      if (!reading.isNumeric() || !amount.isNumeric()) {
        return;
      }
      examination.look("reading", compared++, 1, sheet, row, source.column());
      IntervalSum first = examination.sum(0);
      first.clear();
      first.add(1, amount.units(), amount.slack());
      IntervalSum second = examination.sum(1);
      second.clear();
      second.add(1, reading.units(), reading.slack());
      fits |= first.meets(second);
      least = Math.min(least, Math.max(first.excessOver(second), second.excessOver(first)));
    }

    void end() {
      if (compared > 0 && (fits || !blank) && examination.isExplaining()) {
        examination.margin(Margins.of(FigureType.AMOUNT, fits, least));
      }
      if (steps != null) {
        steps.end(unreadable, blank && compared > 0, examination);
      }
      if (fits) {
        examination.end(Outcome.PASSED);
      } else if (unreadable || (blank && compared > 0)) {
        examination.end(Outcome.UNDECIDED);
      } else {
        examination.end(compared > 0 ? Outcome.FAILED : Outcome.NOT_APPLICABLE);
      }
    }
  }

  @Override
  public String toString() {
    return "each project's " + stated + " as one of " + readings;
  }
}
