package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.allFound;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.found;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Finder;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a report on one project states the scores of its form (项目自评报告与项目自评表得分一致): its total, and those of
 * dimensions. It has one application for each report on a project with one form. Stateless.
 */
final class ProjectReports {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "项目自评报告与其项目自评表的得分不一致：{reported}，而{scored}",
          "a project's report states other scores than its form: {reported} but {scored}");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "项目自评报告的总分、一级指标得分与同一项目自评表的得分",
          "total and scores of dimensions of a project's report with those of its form");
  private static final LocalizedText SCORES = LocalizedText.of("自评表得分", "scores of the form");
  private static final Finder<ImmutableList<Score>> ALL =
      where -> where.<Report>subject(Report.class).scores;

  private ProjectReports() {}

  /** What is compared of a report. */
  private static final class Report {
    final ImmutableList<Score> scores;

    Report(ImmutableList<Score> scores) {
      this.scores = scores;
    }
  }

  /** A score of a report, and what it is the sum of in the form. */
  private static final class Score {
    final RowCell reported;
    final ImmutableList<RowCell> scored;

    Score(RowCell reported, ImmutableList<RowCell> scored) {
      this.reported = reported;
      this.scored = scored;
    }

    /** Returns whether the numbers differ as they are written. */
    boolean differs() {
      return scored.stream().mapToLong(cell -> cell.figure().units()).sum()
          != reported.figure().units();
    }
  }

  /** Returns the check. */
  static Check check(Iterable<Dimension> dimensions) {
    ImmutableList<Dimension> all = ImmutableList.copyOf(dimensions);
    return FormulaCheck.eachOf(submission -> find(submission, all))
        .names(Mention.of(ProjectReports::name, "reported", "scored"))
        .asks(
            allFound(
                ALL,
                equal(
                    found(FigureType.POINTS, where -> where.subject(Score.class).reported),
                    sumFound(
                        SCORES, FigureType.POINTS, where -> where.subject(Score.class).scored))),
            MESSAGE,
            COMPARES);
  }

  private static ImmutableList<Report> find(
      Submission submission, ImmutableList<Dimension> dimensions) {
    ImmutableList.Builder<Report> reports = ImmutableList.builder();
    if (submission.count(Documents.PROJECT_REPORT) > 0) {
      for (ProjectMatches.Match project : submission.projects().list()) {
        Sheet form = form(project, submission);
        for (Sheet report : project.reports()) {
          ImmutableList<Score> scores =
              form == null ? ImmutableList.of() : scores(report, form, dimensions);
          if (!scores.isEmpty()) {
            reports.add(new Report(scores));
          }
        }
      }
    }
    return reports.build();
  }

  /** Returns the one form of a project; a report that names none is on the only project with a form. */
  @Nullable
  private static Sheet form(ProjectMatches.Match project, Submission submission) {
    ImmutableList<Sheet> forms =
        project.name().isEmpty() ? submission.sheets(Documents.PROJECT_FORM) : project.forms();
    return forms.size() == 1 ? forms.get(0) : null;
  }

  private static ImmutableList<Score> scores(
      Sheet report, Sheet form, ImmutableList<Dimension> dimensions) {
    ImmutableList.Builder<Score> scores = ImmutableList.builder();
    ImmutableList.Builder<RowCell> total = ImmutableList.builder();
    form.rows(Lines.TOTAL).forEach(row -> total.add(RowCell.of(form.row(row), Columns.SCORE)));
    add(report, Lines.TOTAL, total.build(), scores);
    for (Dimension dimension :
        form.mayHave(Lines.INDICATOR) ? ImmutableList.<Dimension>of() : dimensions) {
      ImmutableList.Builder<RowCell> indicators = ImmutableList.builder();
      boolean known = true;
      for (int row : form.rows(Lines.INDICATOR).asList()) {
        Figure<Category> category = form.at(row, Columns.CATEGORY);
        known &= category.isStated();
        if (category.isStated() && category.get().dimension().equals(dimension)) {
          indicators.add(RowCell.of(form.row(row), Columns.SCORE));
        }
      }
      add(report, Line.of(dimension), known ? indicators.build() : ImmutableList.of(), scores);
    }
    return scores.build();
  }

  /** Adds a score that both state. */
  private static void add(
      Sheet report, Line line, ImmutableList<RowCell> scored, ImmutableList.Builder<Score> to) {
    boolean stated = scored.stream().anyMatch(cell -> cell.figure().isNumeric());
    for (int row : report.rows(line).asList()) {
      if (stated && report.at(row, Columns.SCORE).isNumeric()) {
        to.add(new Score(RowCell.of(report.row(row), Columns.SCORE), scored));
      }
    }
  }

  /** Of scores that agree as they are written nothing is said, unless all do. */
  private static void name(Where where, boolean decided, Examination to) {
    ImmutableList<Score> all = ALL.at(where);
    boolean differ = all.stream().anyMatch(Score::differs);
    for (int i = 0; i < all.size(); i++) {
      Score score = all.get(i);
      if (score.differs() || !differ) {
        look("reported", i, score.reported, to);
        score.scored.forEach(cell -> look("scored", all.indexOf(score), cell, to));
      }
    }
  }

  private static void look(String role, int number, RowCell cell, Examination to) {
    to.look(role, number, 1, cell.row().sheet(), cell.row().row(), cell.column());
  }
}
