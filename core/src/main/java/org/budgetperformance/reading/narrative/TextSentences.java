package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.WordList;

/**
 * Keeps what a narrative says in words alone and rules ask for (文字说明): its problems, and what it says of execution,
 * payment, progress or what was left beside the bare figure.
 */
final class TextSentences {
  private static final WordList PROBLEMS =
      WordList.of(
          "存在的问题 存在问题 主要问题 问题及原因 问题和原因 问题与原因 存在的不足 存在不足 不足之处 困难和问题 问题和困难 问题与不足 问题及建议 问题和建议");

  private static final WordList OF_EXECUTION = WordList.of("执行率 支付 进度 结转 结余");

  /** Beside these a figure is explained, whatever else stands there. */
  private static final WordList WHY =
      WordList.of("由于 因为 原因 滞后 推迟 延迟 延期 较慢 缓慢 偏低 未开工 未完工 跨年 结转下年 结转至下年 结转到下年");

  /** What states an execution rate or its score, and no more. */
  private static final WordList BARE =
      WordList.of(
          "预算执行率指标 预算执行率 资金执行率 支出执行率 执行率 支付进度 支出进度 进度 支付率 支付 预算 资金 支出 整体 部门 单位 我 年度 年 达到 达"
              + " 为 是 得分 得 分值 分 满分 评价 自评 全年 项目 万元 元 的 其中 截至 截止 年底 年末 末 共 共计 合计");

  private static final CharMatcher SIGNS =
      CharMatcher.anyOf("0123456789.%()（）,，:：;；。、“”\" ").precomputed();
  private static final int LEAST_SAID = 2;

  /** So much says a clause beside the one on execution, if it gives a reason. */
  private static final int LEAST_BESIDE = 4;

  /** A narrative of so many chapters is a whole one. */
  private static final int CHAPTERS = 3;

  private static final String UNDIVIDED = "全部资金（正文未分预算列示）";

  private static final int UNNUMBERED = 6;
  private static final int LONGEST = 300;

  private final StatedFigures figures;
  private int chapters;

  /** How deep the heading stands whose text comes next, or -1. */
  private int waiting = -1;

  /** The line that was read last. */
  private int line;

  private boolean named;
  private boolean explained;

  TextSentences(StatedFigures figures) {
    this.figures = figures;
  }

  /**
   * Reads a paragraph.
   *
   * @param numbered the paragraph without its number
   * @param heading where its heading ends, 0 if it has none
   */
  void read(SentenceSpan numbered, SentenceNumbering number, int heading) {
    line = numbered.line().number();
    chapters += heading > 0 && number.rank == 1 ? 1 : 0;
    String text = numbered.text();
    boolean deeper = number.rank == 0 || number.rank > waiting;
    if (waiting >= 0 && !text.isEmpty()) {
      name(deeper ? numbered : null);
    }
    if (!named && heading > 0 && PROBLEMS.areIn(text.substring(0, heading))) {
      SentenceSpan rest = numbered.from(Math.min(text.length(), heading + 1));
      if (rest.isEmpty()) {
        waiting = number.rank == 0 ? UNNUMBERED : number.rank;
      } else {
        name(rest);
      }
    } else if (!named && heading == 0 && PROBLEMS.areIn(text)) {
      name(numbered);
    }
    for (SentenceSpan sentence : numbered.sentences()) {
      if (!explained && saysWhy(sentence)) {
        explained = true;
        figures.putWords(Row.of(Lines.EXECUTION), Columns.EXPLANATION, words(sentence), sentence);
      }
    }
  }

  /**
   * Ends the narrative: whole ones have a chapter on their problems, and tell all money where they part no budgets.
   *
   * @param undivided whether it names none of the budgets
   */
  void finish(boolean undivided) {
    if (undivided && chapters >= CHAPTERS) {
      figures.putWords(
          Row.of(Lines.ALL_BUDGETS), Columns.TEXT, Figure.of(UNDIVIDED).readFrom("", line), null);
    }
    if (waiting >= 0 || (!named && chapters >= CHAPTERS)) {
      name(null);
    }
  }

  private void name(@Nullable SentenceSpan problems) {
    waiting = -1;
    named = true;
    figures.putWords(
        Row.of(Lines.PROBLEMS),
        Columns.TEXT,
        problems == null ? Figure.<String>blank().readFrom("", line) : words(problems),
        problems);
  }

  private static Figure<String> words(SentenceSpan span) {
    String text = span.text();
    return Cells.read(FigureType.TEXT, text.substring(0, Math.min(text.length(), LONGEST)));
  }

  /** A clause without a figure says more than how much, if it is no introduction. */
  private static boolean saysWhy(SentenceSpan sentence) {
    if (!OF_EXECUTION.areIn(sentence.text())) {
      return false;
    } else if (WHY.areIn(sentence.text())) {
      return true;
    }
    for (SentenceSpan clause : sentence.clauses()) {
      String text = clause.text();
      int least = OF_EXECUTION.areIn(text) ? LEAST_SAID : LEAST_BESIDE;
      if (SentenceDigits.first(text, 0) < 0 && said(text) >= least) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many characters a text has beside what names an execution. */
  private static int said(String text) {
    int said = 0;
    for (int at = 0; at < text.length(); ) {
      int bare = BARE.skip(text, at);
      said += bare == at && !SIGNS.matches(text.charAt(at)) ? 1 : 0;
      at = bare == at ? at + 1 : bare;
    }
    return said;
  }
}
