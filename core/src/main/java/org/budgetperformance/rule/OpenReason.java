package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;

/**
 * Why a cell leaves a rule undecided (无法判定的原因).
 *
 * <p>Reasons are open constants: a module may add its own. Two are equal if their ids are. Immutable and
 * thread-safe.
 */
public final class OpenReason extends OpenConstant {
  private static final CharMatcher ID =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  /** The cell is there and empty (空白). */
  public static final OpenReason BLANK = of("blank", "空白", "blank");

  /** The document has no such cell (缺项). */
  public static final OpenReason ABSENT = of("absent", "缺少该项", "absent");

  /** The cell holds a text that cannot be read as its column's type (无法识别). */
  public static final OpenReason UNREADABLE = of("unreadable", "无法识别", "cannot be read");

  /** The cell holds an error that a spreadsheet prints where it has no value (公式错误值). */
  public static final OpenReason SPREADSHEET_ERROR =
      of("spreadsheet-error", "公式错误值", "an error of a spreadsheet");

  /** The cell can be read in more than one way (含义不唯一). */
  public static final OpenReason SEVERAL_READINGS =
      of("several-readings", "有多种读法", "can be read in several ways");

  /** Cells that are there say nothing that could be compared (无法比较). */
  public static final OpenReason NOT_COMPARABLE =
      of("not-comparable", "无法比较", "cannot be compared");

  /** What something is divided by is 0, a dash or 无 (基数为零). */
  public static final OpenReason BASE_IS_ZERO = of("base-is-zero", "基数为0", "the base is 0");

  /** The cell is not there and may stand in what was not read (可能在未识别的内容中). */
  public static final OpenReason MAY_STAND_IN_UNREAD =
      of("may-stand-in-unread", "可能在未识别的内容中", "may stand in what was not read");

  /** The cell, or more rows, are still to be filled in (待填). */
  public static final OpenReason TO_COME = of("to-come", "待填", "to be filled in");

  /** There are only some of the parts, as in a part of a submission (仅有部分内容). */
  public static final OpenReason ONLY_SOME_NAMED =
      of("only-some-named", "仅有部分内容", "only some of them are there");

  /** A project is listed and has no form, or one without the row of its funds (所列项目没有自评表). */
  public static final OpenReason LISTED_WITHOUT_FORM =
      of(
          "listed-without-form",
          "所列项目没有自评表或其中没有资金总额",
          "a listed project has no form, or none with its funds");

  /** There is money beside the general public budget, which a narrative may leave out (其他资金来源). */
  public static final OpenReason OTHER_BUDGETS =
      of("other-budgets", "另有政府性基金等其他资金", "there is other money than the general public budget's");

  /** Two copies of the document say different things (两份材料不一致). */
  public static final OpenReason COPIES_DIFFER =
      of("copies-differ", "两份材料不一致", "two copies differ");

  /** The reasons above in their order. */
  public static final ImmutableList<OpenReason> NATIONAL =
      ImmutableList.of(
          BLANK,
          ABSENT,
          UNREADABLE,
          SPREADSHEET_ERROR,
          SEVERAL_READINGS,
          NOT_COMPARABLE,
          BASE_IS_ZERO,
          MAY_STAND_IN_UNREAD,
          TO_COME,
          ONLY_SOME_NAMED,
          LISTED_WITHOUT_FORM,
          OTHER_BUDGETS,
          COPIES_DIFFER);

  private static final long serialVersionUID = 1L;

  private OpenReason(String id, LocalizedText label) {
    super(id, label);
  }

  /**
   * Returns a reason.
   *
   * @param id a stable id: lower-case letters, digits and hyphens
   * @param zh the Chinese words
   * @param en the English words
   * @throws IllegalArgumentException if the id has other characters or words are blank
   */
  public static OpenReason of(String id, String zh, String en) {
    checkArgument(!id.isEmpty() && ID.matchesAllOf(id), "not an id: '%s'", id);
    return new OpenReason(id, LocalizedText.of(zh, en));
  }
}
