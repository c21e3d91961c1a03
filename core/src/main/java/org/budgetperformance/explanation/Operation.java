package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import org.budgetperformance.text.LocalizedText;

/**
 * What a step does (步骤类型). None of them knows a rule.
 *
 * <p>Numbers are {@linkplain org.budgetperformance.amount.Extent extents}. Questions about figures
 * look at the state of the cells that they are given.
 */
@Beta
public enum Operation {
  /** Takes what stands at a place; it has no inputs. */
  FIGURE("取数", "figure"),
  /** Takes what no document states; it has no inputs. */
  MISSING("未列", "missing"),
  /** Takes a value that the jurisdiction sets, with its basis; it has no inputs. */
  PARAMETER("参数", "parameter"),
  /** Takes a value that never changes; it has no inputs. */
  CONSTANT("常数", "constant"),
  /** Counts rows or documents; it has no inputs. */
  COUNT("计数", "count"),
  /**
   * Says something that no other step can calculate, such as what words mean; its inputs are what it
   * is said of.
   */
  ASSERTED("判读", "asserted"),

  /** Takes something that may stand in what was not read; it has no inputs. */
  UNREAD("未识别", "not read"),

  /** Takes something that is still to be filled in; it has no inputs. */
  TO_COME("待填", "to be filled in"),

  /** Takes a list of words that a rule looks for; it has no inputs. */
  WORDS("词表", "word list"),

  /** Adds all. */
  SUM("合计", "sum"),
  /** Turns the sign of one. */
  NEGATION("取负", "negative"),
  /** Takes one as it is written, without its rounding and with nothing missing. */
  AS_WRITTEN("按所填数", "as written"),
  /** Takes one with nothing missing, and its rounding. */
  AS_STATED("缺项按零", "as stated"),
  /** Takes one that may count and may not: anything between 0 and it. */
  PERHAPS("可能计入", "perhaps"),
  /** Takes one as exactly 0, whatever its cell leaves open. */
  AS_NOTHING("按零", "as nothing"),
  /** Takes the least that one can be by its rounding. */
  LOWEST("最小可能值", "lowest"),
  /** Takes the most that one can be by its rounding. */
  HIGHEST("最大可能值", "highest"),
  /** Takes everything from 0 to one. */
  UP_TO("零至该数", "up to"),
  /** Multiplies all. */
  PRODUCT("乘积", "product"),
  /** Divides the first by the second, both exact. */
  QUOTIENT("商", "quotient"),
  /** Rounds the first half away from zero, to as many decimals as the second says. */
  ROUNDING("四舍五入", "rounded"),
  /** Rounds the first up, to as many decimals as the second says. */
  ROUNDING_UP("向上取整", "rounded up"),
  /** Takes the smallest, all exact. */
  MINIMUM("最小值", "minimum"),
  /** Takes the greatest, all exact. */
  MAXIMUM("最大值", "maximum"),
  /** Takes the range that holds all. */
  HULL("区间", "range"),
  /** Takes by how much the first exceeds the second. */
  EXCESS("超出数", "excess"),
  /** Takes by how much the one that exceeds another most does so. */
  SPREAD("最大差额", "spread"),
  /**
   * Finds the last threshold that the first reaches, and takes the number that follows it; 0 if it
   * reaches none.
   */
  LOOKUP("查档", "step reached"),
  /** Takes the second if the first is yes. */
  WHEN("在此条件下", "given that"),

  /** Takes what the words of a cell were read as. */
  READ("读作", "read as"),
  /** Answers a declared question of what its inputs say. */
  JUDGED("判断", "judged"),

  /** Counts the inputs that are yes. */
  HOW_MANY("成立的个数", "how many"),
  /** Asks whether all can be equal. */
  EQUAL("相等", "equal"),
  /** Asks whether the first can be at most the second. */
  AT_MOST("不大于", "at most"),
  /** Asks whether all texts are the same. */
  SAME("文字相同", "same text"),
  /** Takes the letters and digits of a text. */
  LETTERS("去标点", "letters and digits"),
  /** Counts the characters of a text, white space left out. */
  LENGTH("字数", "characters"),
  /** Asks whether the first text contains one of the others. */
  CONTAINS("包含", "contains"),
  /** Asks whether something is written in a cell: letters or digits. */
  WRITTEN("已填写", "written"),
  /** Asks of cells whether all can be read: yes or open. */
  READABLE("均可识别", "readable"),
  /** Asks of cells whether none is blank: yes or open. */
  FILLED("均非空白", "filled"),
  /** Asks of cells whether all state something that can be read: yes or open. */
  KNOWN("均有数", "known"),
  /** Asks of cells whether one states something: yes or nothing. */
  STATED("有数", "stated"),
  /** Asks whether there is a cell at all: yes or nothing. */
  PRESENT("有此项", "present"),

  /** Worst of all: no, else open, else yes, else nothing. */
  ALL("全部成立", "all"),
  /** Best of all: yes, else open, else no, else nothing. */
  ANY("任一成立", "any"),
  /** Turns yes and no. */
  NOT("否定", "not"),
  /** Takes the first that is not yes, else yes. */
  EACH_IN_TURN("依次判断", "in turn"),
  /** Makes no of what is not yes. */
  CERTAIN("确定成立", "certainly"),
  /** Asks whether there is an answer, be it open: yes or nothing. */
  ANSWERED("有可比对象", "answered"),
  /** Makes nothing of what is not yes. */
  RELEVANT("以此为前提", "only if");

  private final String zh;
  private final String en;

  Operation(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns what it is called. */
  public LocalizedText label() {
    return LocalizedText.of(zh, en);
  }

  /** Returns whether a step of this kind takes something instead of making it of others. */
  public boolean isLeaf() {
    return compareTo(ASSERTED) < 0 || this == WORDS || this == UNREAD || this == TO_COME;
  }
}
