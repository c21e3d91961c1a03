package org.budgetperformance.review;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.List;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * Whether somebody says why a budget was changed (预算调整的原因): words of an adjustment in a reason or a note, or an amount
 * that was added or carried over. What was added to the basic expenditure, and what the projects' own forms show, explain
 * a department's change only as far as they go.
 */
final class ChangeExplained extends Judged {
  private static final WordList WORDS = WordList.of("追加 预算调整 调整预算 调增 调减 追减 压减 核减 上年结转 结转资金 收回 盘活");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final String ADJUSTED = "调整";

  /** Parts of the basic expenditure, which its own row holds together. */
  private static final ImmutableSet<Line> OF_BASIC =
      ImmutableSet.of(
          Lines.PERSONNEL,
          Lines.OPERATING,
          Lines.WAGES_AND_WELFARE,
          Lines.GOODS_AND_SERVICES,
          Lines.GRANTS_TO_PERSONS,
          Lines.CAPITAL_EXPENDITURE);

  private static final long serialVersionUID = 1L;

  private final Rate limit;

  /**
   * @param limit which share of the opening budget may be left without a reason
   */
  ChangeExplained(Rate limit) {
    super(LocalizedText.of("说明了预算调整的原因", "somebody says why the budget was changed"));
    this.limit = limit;
  }

  @Override
  protected Answer judge(Where at) {
    Sheet form = at.sheet();
    boolean open = !at.submission().unread().isEmpty();
    if (isSaidIn(form) || isNoted(at) || mayBeSaid(at.submission().unread())) {
      return Answer.YES;
    }
    long rest = units(form, Columns.ANNUAL) - units(form, Columns.OPENING);
    boolean ofProject = form.id().type().isOfProject();
    for (Sheet narrative : at.submission().sheets(Documents.NARRATIVE)) {
      if (mayBeSaid(narrative.unread()) || isSaidIn(narrative, ofProject)) {
        return Answer.YES;
      }
      rest -= ofProject ? 0 : narrative.at(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY).units();
    }
    for (Sheet project : at.submission().sheets(Documents.PROJECT_FORM)) {
      rest -= ofProject ? 0 : units(project, Columns.ANNUAL) - units(project, Columns.OPENING);
    }
    if (!ofProject && isWithin(rest, units(form, Columns.OPENING))) {
      return Answer.YES;
    }
    return open ? Answer.OPEN : Answer.NO;
  }

  private static long units(Sheet form, Column<?> column) {
    return form.at(Lines.ANNUAL_FUNDS, column).units();
  }

  private boolean isWithin(long rest, long opening) {
    return BigInteger.valueOf(rest)
            .abs()
            .multiply(BigInteger.valueOf(Rate.UNITS_PER_ONE))
            .compareTo(BigInteger.valueOf(opening).multiply(BigInteger.valueOf(limit.units())))
        <= 0;
  }

  /** A form says it in a reason, in a column of its own, or by what was carried over. */
  private static boolean isSaidIn(Sheet form) {
    for (int row = 0; row < form.rows().size(); row++) {
      Figure<String> reason = form.at(row, Columns.EXPLANATION);
      if (reason.isStated() && isSaid(reason.compact())) {
        return true;
      }
    }
    return form.at(Lines.ANNUAL_FUNDS, Columns.SUPPLEMENTARY).units() != 0
        || form.at(Lines.CARRIED_OVER, Columns.ANNUAL).units() != 0
        || form.at(Lines.CARRIED_OVER, Columns.OPENING).units() != 0;
  }

  private static boolean isSaidIn(Sheet narrative, boolean ofProject) {
    for (int row = 0; row < narrative.rows().size(); row++) {
      Row name = narrative.rows().get(row);
      Figure<String> reason = narrative.at(row, Columns.EXPLANATION);
      boolean ofBasic =
          name.line().equals(Lines.BASIC_EXPENDITURE) || OF_BASIC.contains(name.line());
      boolean added = !ofBasic && narrative.at(row, Columns.SUPPLEMENTARY).units() != 0;
      boolean carried =
          name.line().equals(Lines.CARRIED_OVER)
              && (narrative.at(row, Columns.AMOUNT).units() != 0
                  || narrative.at(row, Columns.OPENING).units() != 0
                  || narrative.at(row, Columns.ANNUAL).units() != 0);
      if (added || carried || (!ofProject && reason.isStated() && isSaid(reason.compact()))) {
        return true;
      }
    }
    return false;
  }

  /** Notes beside amounts of tables say it too: 其中8万元为年中追加. */
  private static boolean isNoted(Where at) {
    for (Sheet sheet : at.submission().sheets()) {
      if (sheet.id().type().isProse() || sheet.id().type().hasIndicators()) {
        continue;
      }
      for (Figure<?> figure : sheet.figures().values()) {
        for (Note note : figure.notes()) {
          if (isSaid(note.text())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What was not read may say it in words that are none of a known figure. */
  private static boolean mayBeSaid(List<Unread> unread) {
    return unread.stream().anyMatch(text -> isSaid(text.text()));
  }

  private static boolean isSaid(String text) {
    return WORDS.areIn(text)
        || (text.contains(ADJUSTED) && text.contains("元") && DIGITS.matchesAnyOf(text));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (int row = 0; row < at.sheet().rows().size(); row++) {
      if (at.sheet().at(row, Columns.EXPLANATION).state() != FigureState.ABSENT) {
        cells.cell(at.sheet(), row, Columns.EXPLANATION);
      }
    }
    for (Sheet narrative : at.submission().sheets(Documents.NARRATIVE)) {
      for (int row = 0; row < narrative.rows().size(); row++) {
        if (narrative.at(row, Columns.SUPPLEMENTARY).isStated()) {
          cells.cell(narrative, row, Columns.SUPPLEMENTARY);
        }
      }
    }
    cells.fact(
        LocalizedText.of("未识别内容的处数", "parts that were not read"),
        Integer.toString(at.submission().unread().size()));
  }

  @Override
  protected ImmutableList<Words> words() {
    return ImmutableList.of(Words.of("表示预算调整的词", "words of an adjusted budget", WORDS));
  }
}
