package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Forms in which every actual value is just its target and every score full (完成值照抄指标值). Few indicators say nothing, nor does
 * a submission of which one was exceeded, missed, or lost a point.
 */
final class AllOnTarget extends Judged implements Mention {
  /** From how many indicators on nobody believes it. */
  private static final int LEAST = 8;

  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "全部{number}个指标的实际完成值都恰好等于年度指标值且得满分，请核实完成值是否如实填报",
          "all {number} indicators attain just their targets and score in full: ask whether the"
              + " results are real");
  private static final LocalizedText ASKED =
      LocalizedText.of("有指标未恰好等于指标值，或未得满分", "an indicator is off its target, or lost points");
  private static final long serialVersionUID = 1L;

  private AllOnTarget() {
    super(ASKED);
  }

  static Check check() {
    AllOnTarget question = new AllOnTarget();
    return FormulaCheck.once()
        .names(question)
        .asks(
            question,
            MESSAGE,
            LocalizedText.of(
                "各自评表的全部实际完成值与年度指标值、得分与分值",
                "all actual values of the forms against their targets, all scores against the"
                    + " points"));
  }

  @Override
  protected Answer judge(Where at) {
    int counted = 0;
    boolean open = false;
    ImmutableList<Sheet> sheets = at.submission().sheets();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
      for (int j = 0; j < rows.length() && sheet.id().type().isForm(); j++) {
        SheetRow indicator = sheet.row(rows.get(j));
        if (!isAsked(indicator)) {
          continue;
        } else if (isOff(indicator)) {
          return Answer.YES;
        }
        counted++;
        open |= isOpen(indicator);
      }
      open |= sheet.id().type().isForm() && sheet.mayHave(Lines.INDICATOR);
    }
    return counted < LEAST ? Answer.NOTHING : open ? Answer.OPEN : Answer.NO;
  }

  private static ImmutableList<Sheet> forms(Submission submission) {
    ImmutableList.Builder<Sheet> forms = ImmutableList.builder();
    for (DocumentType type : Documents.FORMS) {
      forms.addAll(submission.sheets(type));
    }
    return forms.build();
  }

  /** A row with points may have a target that was left out. */
  private static boolean isAsked(SheetRow row) {
    return row.takesPart()
        || (!row.target().isStated() && row.points().isStated() && row.points().units() > 0);
  }

  private static boolean isOff(SheetRow row) {
    boolean lost =
        row.score().isStated()
            && row.points().isStated()
            && row.score().units() != row.points().units();
    Attainment.Outcome outcome = row.attainment().outcome();
    Optional<Rate> ratio = row.attainment().ratio();
    boolean off =
        outcome == Attainment.Outcome.EXCEEDED
            || outcome == Attainment.Outcome.MISSED
            || (ratio.isPresent() && !ratio.get().equals(Rate.ONE));
    return lost || (off && row.actual().isStated());
  }

  private static boolean isOpen(SheetRow row) {
    return !row.score().isStated()
        || !row.points().isStated()
        || !row.actual().isStated()
        || IndicatorCells.isOpenActual(row.actual())
        || IndicatorCells.isOpenTarget(row.target())
        || !(row.attainment().outcome() == Attainment.Outcome.MET || saysTheSame(row));
  }

  /** Words that repeat their target are just it. */
  private static boolean saysTheSame(SheetRow row) {
    return row.attainment().outcome() == Attainment.Outcome.CLAIMED
        && row.target().compact().equals(row.actual().compact());
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (Sheet sheet : forms(at.submission())) {
      for (int row : sheet.rows(Lines.INDICATOR).asList()) {
        cells.cell(sheet, row, Columns.TARGET);
        cells.cell(sheet, row, Columns.ACTUAL);
        cells.cell(sheet, row, Columns.POINTS);
        cells.cell(sheet, row, Columns.SCORE);
      }
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("number");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    int number = 0;
    Answer answer = judge(walk);
    for (Sheet sheet : forms(walk.submission())) {
      for (int row : sheet.rows(Lines.INDICATOR).asList()) {
        boolean open = answer == Answer.OPEN && isOpen(sheet.row(row));
        if (!isAsked(sheet.row(row))) {
          continue;
        } else if (open || answer == Answer.NO) {
          String role = open ? "missing" : "place";
          to.look(role, Use.BESIDE, number, 1, sheet, row, Columns.ACTUAL);
        }
        number++;
      }
      sheet.unread().forEach(to::unread);
    }
    to.name("number", LocalizedText.of(String.valueOf(number), String.valueOf(number)));
  }
}
