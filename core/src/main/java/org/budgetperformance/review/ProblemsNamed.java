package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.readable;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** Whether a narrative names its problems where points were lost (扣分而无问题): 无 names none. */
final class ProblemsNamed extends Judged {
  private static final WordList NONE =
      WordList.of("无 暂无 没有 没有问题 无问题 暂无问题 无明显问题 无重大问题 不存在问题 未发现问题 暂未发现问题 不存在 无存在问题 无存在的问题");

  private static final CharMatcher SIGNS = CharMatcher.anyOf("。.,;:、! ").precomputed();
  private static final long serialVersionUID = 1L;

  private ProblemsNamed() {
    super(LocalizedText.of("写明了存在的问题", "problems are named"));
  }

  static Check check() {
    PointsLost lost = new PointsLost();
    return FormulaCheck.eachRow(Documents.NARRATIVE, Lines.PROBLEMS)
        .first(readable(cell(Columns.TEXT)))
        .names("problems", Use.OTHER, cell(Columns.TEXT))
        .names(lost)
        .asks(
            any(new ProblemsNamed(), not(lost)),
            LocalizedText.of(
                "有扣分（{lost}），自评报告却没有写明存在的问题：{problems}",
                "points were lost ({lost}), and yet the narrative names no problem: {problems}"),
            LocalizedText.of(
                "有扣分的，自评报告是否写明存在的问题", "problems of the narrative, where points were lost"));
  }

  @Override
  protected Answer judge(Where at) {
    Figure<String> problems = at.sheet().at(at.row(), Columns.TEXT);
    return Answer.of(
        problems.isStated() && !NONE.words().contains(SIGNS.removeFrom(problems.compact())));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TEXT);
  }

  @Override
  protected ImmutableList<Words> words() {
    return ImmutableList.of(Words.of("表示没有问题的用语", "phrases that name none", NONE));
  }

  /** Whether any row of a form, or the total of the narrative, scores less than its points. */
  private static final class PointsLost extends Judged implements Mention {
    private static final ImmutableList<Line> LINES =
        ImmutableList.of(Lines.TOTAL, Lines.INDICATOR, Lines.ANNUAL_FUNDS);
    private static final long serialVersionUID = 1L;

    PointsLost() {
      super(LocalizedText.of("有扣分", "points were lost"));
    }

    @Override
    protected Answer judge(Where at) {
      for (DocumentType type : Documents.FORMS) {
        for (Sheet form : at.sheets(type)) {
          if (row(form) >= 0) {
            return Answer.YES;
          }
        }
      }
      return Answer.NO;
    }

    /** Returns the first row of a form that lost points, the total before others, or -1. */
    private static int row(Sheet form) {
      for (Line line : LINES) {
        for (int row : form.rows(line).asList()) {
          Figure<?> points = form.at(row, Columns.POINTS);
          Figure<?> score = form.at(row, Columns.SCORE);
          if (points.isNumeric() && score.isNumeric() && score.units() < points.units()) {
            return row;
          }
        }
      }
      return -1;
    }

    @Override
    protected void cells(Where at, Cells cells) {
      for (DocumentType type : Documents.FORMS) {
        for (Sheet form : at.sheets(type)) {
          for (Line line : LINES) {
            for (int row : form.rows(line).asList()) {
              cells.cell(form, row, Columns.POINTS);
              cells.cell(form, row, Columns.SCORE);
            }
          }
        }
      }
    }

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of("lost");
    }

    @Override
    public void name(Walk walk, boolean decided, Examination to) {
      int number = 0;
      for (DocumentType type : Documents.FORMS) {
        for (Sheet form : walk.sheets(type)) {
          int row = number > 0 ? -1 : row(form);
          if (row >= 0) {
            for (Column<?> column : ImmutableList.<Column<?>>of(Columns.POINTS, Columns.SCORE)) {
              to.look("lost", number++, 1, form, row, column);
            }
          }
        }
      }
      if (number == 0) {
        to.name("lost", LocalizedText.of("无", "none"));
      }
    }
  }
}
