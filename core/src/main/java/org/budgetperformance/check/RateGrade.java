package org.budgetperformance.check;

import java.util.function.Predicate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Column;
import org.budgetperformance.text.LocalizedText;

/** What a stated rate that is not that of its figures may be (比率不符的情形). */
final class RateGrade extends Judged {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Column<?> above;
  private final Column<?> below;
  private final Column<?> rate;

  /** What it may be. */
  enum Kind {
    /** One of figures that have no quotient. */
    WITHOUT_BASE("除数不大于0", "nothing to divide by", reading -> !reading.hasQuotient()),
    /** The right one, but cut off. */
    CUT_OFF("截取", "cut off", RateReading::isCutOff),
    /** The right one, but not multiplied by 100. */
    FRACTION_OF_FIGURES("未乘以100", "not multiplied by 100", RateReading::isFractionOfFigures);

    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a class that keeps nothing
    private final Predicate<RateReading> test;

    Kind(String zh, String en, Predicate<RateReading> test) {
      this.zh = zh;
      this.en = en;
      this.test = test;
    }
  }

  RateGrade(Kind kind, Column<?> above, Column<?> below, Column<?> rate) {
    super(LocalizedText.of(kind.zh, kind.en));
    this.kind = kind;
    this.above = above;
    this.below = below;
    this.rate = rate;
  }

  @Override
  protected boolean isOfRow() {
    return true;
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(kind.test.test(new RateReading(at.sheetRow(), above, below, rate)));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), above);
    cells.cell(at.sheet(), at.row(), below);
    cells.cell(at.sheet(), at.row(), rate);
  }
}
