package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.answered;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Supplied;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.scoring.ScorePlace;
import org.budgetperformance.scoring.ScoredForm;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.scoring.SupportedScore;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Scores within the range that the rules support for target and actual, or for the execution rate
 * (得分复算).
 */
final class ScoreInRange {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{score}超出可支持得分{supported}，相差{margin}分（{basis}）",
          "{score} is outside the supported {supported} by {margin} ({basis})");
  private static final LocalizedText BELOW =
      LocalizedText.of(
          "{score}低于可支持得分{supported}，少{margin}分（{basis}）；从严评分的可不改",
          "{score} is below the supported {supported} by {margin} ({basis}); a stricter score may"
              + " stand");
  private static final LocalizedText ROUNDED =
      LocalizedText.of(
          "{score}高于可支持得分{supported}，只多{margin}分，似为取整所致（{basis}）",
          "{score} is above the supported {supported} by only {margin}, as if rounded ({basis})");
  private static final LocalizedText MISSED =
      LocalizedText.of(
          "未达指标值，不应得满分：{score}超出可支持得分{supported}，相差{margin}分（{basis}）",
          "the target is missed, which supports no full score: {score} is outside {supported} by"
              + " {margin} ({basis})");
  private static final LocalizedText OWN_STANDARD =
      LocalizedText.of(
          "{score}在完成情况可支持的得分{supported}之外，相差{margin}分（{basis}）；该行另列评分标准，请对照核对",
          "{score} is outside what the result supports, {supported}, by {margin} ({basis}); the row"
              + " states how it is scored: compare it with that");
  private static final LocalizedText SUPPORTED = LocalizedText.of("区间", "range");

  private ScoreInRange() {}

  static Check of(DocumentType document, Line line, ScoringScheme scheme) {
    boolean indicator = line.equals(Lines.INDICATOR);
    Column<?> budget = scheme.executionScoring().value().budget();
    Cell[] cells =
        indicator
            ? new Cell[] {cell(Columns.POINTS), cell(Columns.TARGET), cell(Columns.ACTUAL)}
            : new Cell[] {cell(budget), cell(Columns.EXECUTED)};
    Cell score = cell(Columns.SCORE);
    Basis basis = new Basis(ImmutableList.copyOf(cells), scheme);
    Range range = new Range(scheme, true);
    Range named = new Range(scheme, false); // a finding says how far the score is off what it names
    FormulaCheck.Builder check =
        FormulaCheck.eachRow(document, line)
            .first(
                new ScoredForm(),
                either(answered(basis), answered(basis), scoresNothing(indicator)),
                known(score),
                known(cells),
                basis)
            .names("score", Use.SCORE, score);
    ImmutableList<Column<?>> shown = shown(line, budget);
    for (int i = 0; i < shown.size(); i++) {
      check.names("basis", Use.OTHER, i, cell(shown.get(i)));
    }
    LocalizedText compares = compares(line, Wording.figure(document, line, Columns.SCORE));
    return check
        .names(Mention.of(named::name, "supported"))
        .gap(spread(asWritten(score), named))
        .grade(new OwnStandard(), Severity.NOTICE, OWN_STANDARD)
        .tells(new FullThoughMissed(scheme), MISSED)
        .grade(atMost(asWritten(score), range), Severity.NOTICE, BELOW)
        .grade(new AsIfRounded(range, cells), Severity.NOTICE, ROUNDED)
        .asks(equal(asWritten(score), range), MESSAGE, compares);
  }

  private static ImmutableList<Column<?>> shown(Line line, Column<?> budget) {
    return line.equals(Lines.INDICATOR)
        ? ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.POINTS)
        : ImmutableList.of(Columns.EXECUTED, budget, Columns.EXECUTION_RATE);
  }

  private static LocalizedText compares(Line line, LocalizedText score) {
    return line.equals(Lines.INDICATOR)
        ? LocalizedText.of(score.zh() + "与年度指标值、实际完成值", score.en() + ", against target and actual")
        : LocalizedText.of(score.zh() + "与执行率", score.en() + ", against the execution rate");
  }

  /** Says of a row that takes no part in the score why it does not. */
  private static Condition scoresNothing(boolean indicator) {
    Cell points = cell(Columns.POINTS);
    Condition above0 = not(atMost(asWritten(points), constant(0, FigureType.POINTS)));
    return indicator
        ? either(states(points), onlyIf(above0), stated(points))
        : stated(cell(Columns.SCORE));
  }

  private static boolean isFullThoughMissed(SheetRow row, ScoringScheme scheme) {
    return row.line().equals(Lines.INDICATOR)
        && row.score().isStated()
        && row.points().isStated()
        && row.score().units() >= row.points().units()
        && scheme.attainment(row).outcome() == Attainment.Outcome.MISSED;
  }

  /** Whether the cells of a row decide which scores are supported (可支持得分的依据). */
  private static final class Basis extends Judged {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean isOfRow() {
      return true;
    }

    private final ImmutableList<Cell> cells;
    private final ScoringScheme scheme;

    Basis(ImmutableList<Cell> cells, ScoringScheme scheme) {
      super(LocalizedText.of("可据以评分", "decides the score"));
      this.cells = cells;
      this.scheme = scheme;
    }

    @Override
    protected Answer judge(Where at) {
      switch (SupportedScore.of(at.sheetRow(), scheme).basis()) {
        case NOT_APPLICABLE:
          return Answer.NOTHING;
        case OPEN:
          return Answer.OPEN;
        default:
          // What the form itself says of its scoring is for a reader, but for all points of a
          // missed target.
          return at.sheetRow().isScoredByItsOwn() && !isFullThoughMissed(at.sheetRow(), scheme)
              ? Answer.OPEN
              : Answer.YES;
      }
    }

    @Override
    protected void cells(Where at, Cells to) {
      to.cell(at.sheet(), at.row(), Columns.SCORE);
      cells.forEach(cell -> to.cell(at.sheet(), at.row(), cell.column()));
      if (scheme.isExecutionUnscored(at.sheetRow())) {
        for (int row : at.sheet().rows(Lines.INDICATOR).asList()) {
          to.cell(at.sheet(), row, Columns.POINTS);
        }
      }
    }
  }

  /** Whether the form itself says how the row is scored, which only a reader of words can follow (另列评分标准). */
  private static final class OwnStandard extends Judged {
    private static final long serialVersionUID = 1L;

    OwnStandard() {
      super(LocalizedText.of("该行另列评分标准", "the row states how it is scored"));
    }

    @Override
    protected Answer judge(Where at) {
      return Answer.of(at.sheetRow().isScoredByItsOwn());
    }

    @Override
    protected void cells(Where at, Cells to) {
      to.cell(at.sheet(), at.row(), Columns.POINTS);
    }
  }

  /** Whether all points are claimed for what misses its target by nothing that can be measured (未达标而得满分). */
  private static final class FullThoughMissed extends Judged {
    private static final long serialVersionUID = 1L;

    private final ScoringScheme scheme;

    FullThoughMissed(ScoringScheme scheme) {
      super(LocalizedText.of("未达指标值而得满分", "all points for a missed target"));
      this.scheme = scheme;
    }

    @Override
    protected Answer judge(Where at) {
      SheetRow row = at.sheetRow();
      return Answer.of(
          isFullThoughMissed(row, scheme) && !scheme.attainment(row).ratio().isPresent());
    }

    @Override
    protected void cells(Where at, Cells to) {
      to.cell(at.sheet(), at.row(), Columns.TARGET);
      to.cell(at.sheet(), at.row(), Columns.ACTUAL);
      to.cell(at.sheet(), at.row(), Columns.POINTS);
      to.cell(at.sheet(), at.row(), Columns.SCORE);
    }
  }

  /**
   * Whether a score is above the range by no more than rounding explains (取整): by less than a unit of its
   * own last place, and one of the execution rate by at most half a point.
   */
  private static final class AsIfRounded extends Judged {
    private static final long HALF_A_POINT = 50;
    private static final long serialVersionUID = 1L;

    private final Range range;
    private final ImmutableList<Cell> cells;

    AsIfRounded(Range range, Cell... cells) {
      super(LocalizedText.of("似为取整", "as if rounded"));
      this.range = range;
      this.cells = ImmutableList.copyOf(cells);
    }

    @Override
    protected Answer judge(Where at) {
      SheetRow row = at.sheetRow();
      PointsRange supported = range.range(at);
      return Answer.of(
          row.line().equals(Lines.INDICATOR)
              ? ScorePlace.isRounded(row.score(), supported, row.points().get())
              : isNear(row, row.score(), supported));
    }

    private boolean isNear(SheetRow row, Figure<Points> score, PointsRange supported) {
      long above = LongMath.saturatedSubtract(score.units(), supported.max().hundredths());
      return above <= HALF_A_POINT && score.get().compareTo(range.executionPoints(row)) <= 0;
    }

    @Override
    protected void cells(Where at, Cells to) {
      to.cell(at.sheet(), at.row(), Columns.SCORE);
      cells.forEach(cell -> to.cell(at.sheet(), at.row(), cell.column()));
    }
  }

  /**
   * The scores that a scheme supports for a row (可支持得分), and below them those that need no remark. A
   * finding names the former.
   */
  private static final class Range extends Supplied {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean isOfRow() {
      return true;
    }

    private final ScoringScheme scheme;
    private final boolean withAccepted;

    /** Makes the range of what is supported, or of what needs no remark. */
    Range(ScoringScheme scheme, boolean withAccepted) {
      super(SUPPORTED, FigureType.POINTS);
      this.scheme = scheme;
      this.withAccepted = withAccepted;
    }

    private Points executionPoints(SheetRow row) {
      return scheme.executionPoints(row.points());
    }

    private PointsRange range(Where at) {
      return SupportedScore.of(at.sheetRow(), scheme).range();
    }

    @Override
    protected long least(Where at) {
      PointsRange least = withAccepted ? SupportedScore.accepted(at.sheetRow(), scheme) : range(at);
      return least.min().hundredths();
    }

    @Override
    protected long most(Where at) {
      return range(at).max().hundredths();
    }

    @Override
    protected Step steps(Where at) {
      return withAccepted
          ? SupportedScore.explainAccepted(at.sheetRow(), scheme)
          : SupportedScore.explain(at.sheetRow(), scheme);
    }

    void name(Where at, boolean decided, Examination to) {
      if (decided) {
        PointsRange supported = range(at);
        long most = supported.max().hundredths();
        long least = supported.min().hundredths();
        to.use("supported", Use.SUPPORTED, 0, 1, SUPPORTED, FigureType.POINTS, least, most);
      }
    }
  }
}
