package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.UnitNames;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.WordList;

/**
 * Keeps the units that a narrative says it is about (自评报告所称的单位): in its title, behind a label on its cover, and
 * as the subject of a sentence on its own budget, staff or duties. Who only sends money or orders is none. Not
 * thread-safe.
 */
final class NamedUnits {
  /** Labels of a unit on the cover of a narrative. */
  private static final WordList LABELS =
      WordList.of("单位名称 部门名称 预算单位 填报单位 报告单位 单位(盖章) 部门(单位)名称 预算单位名称");

  /** What follows the name of a unit that a sentence is about. */
  private static final WordList OWN =
      WordList.of(
          "主要职责 主要职能 内设 编制 核定编制 部门预算 部门整体支出 整体支出 年初预算 全年预算 部门决算 预算支出 预算收入 预算总 总收入 总支出"
              + " 是全额 为全额 属全额 系全额 是财政 为财政 是一级 为一级 属一级 系一级 是行政 为行政 是参公 是公益 为公益 属公益");

  /** Whoever is named with these does something to the unit, or is it without a name. */
  private static final WordList NOBODY = WordList.of("我 本 该 各 其 收到 财政局 财政厅 财政部 下属 所属 直属");

  /** Whoever stands behind these is not who a sentence is about. */
  private static final WordList BEFORE_OTHERS =
      WordList.of("根据 依据 按照 按 经 由 向 与 和 对 受 从 为 在 因 报 全 原");

  /** What joins two units, and stands within the name of one: 文化和旅游局. */
  private static final CharMatcher AND = CharMatcher.anyOf("和与及");

  private static final CharMatcher NAME =
      CharMatcher.inRange('一', '\u9fa5').or(CharMatcher.anyOf("()")).precomputed();

  private static final int MOST_HEAD = 8;
  private static final int LONGEST_HEAD = 60;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 25;

  /** More units than this are a list of units. */
  private static final int MOST = 5;

  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private final List<String> names = new ArrayList<>();

  NamedUnits(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** Takes the unit that a title names, alone on a line, if it is called like one. */
  void title(TextLine unit) {
    SentenceSpan span = span(unit);
    if (words.lists.units.endIn(span.text())) {
      add(span, span);
    }
  }

  /** Takes the unit behind a label among the first lines. */
  void cover(ImmutableList<TextLine> lines) {
    for (TextLine line : lines.subList(0, Math.min(MOST_HEAD, lines.size()))) {
      if (!line.isBlank() && line.text().length() <= LONGEST_HEAD) {
        SentenceSpan span = span(line);
        String label = LABELS.at(span.text(), 0);
        if (label != null && span.text().startsWith(":", label.length())) {
          add(span.from(label.length() + 1), span);
        }
      }
    }
  }

  private static SentenceSpan span(TextLine line) {
    return SentenceSpan.of(new SentenceText.Builder().append(line).build());
  }

  /** Takes the units that sentences of a paragraph are about. */
  void read(SentenceSpan paragraph) {
    String text = paragraph.text();
    for (int start = 0; start >= 0 && names.size() < MOST; ) {
      int end = subjectEnd(text, start);
      if (end > start) {
        add(paragraph.sub(start, end), paragraph);
      }
      int next = text.indexOf('。', start);
      start = next < 0 ? -1 : next + 1;
    }
  }

  /** Returns where the name of the unit ends that a sentence is about, or its start if that names none. */
  private int subjectEnd(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST + 1);
    int at = start;
    while (at < last && NAME.matches(text.charAt(at)) && OWN.at(text, at) == null) {
      at++;
    }
    boolean own = at < text.length() && OWN.at(text, yearEnd(text, at)) != null;
    String name = text.substring(start, at);
    return own
            && name.length() >= SHORTEST
            && words.lists.units.endIn(name)
            && !NOBODY.areIn(name)
            && !BEFORE_OTHERS.startIn(name)
            && !words.lists.noUnit.areIn(name)
            && !areTwo(name)
        ? at
        : start;
  }

  private boolean areTwo(String name) {
    int and = AND.indexIn(name);
    return and > 0 && words.lists.units.endIn(name.substring(0, and));
  }

  private int yearEnd(String text, int at) {
    String year = words.year + "年";
    int end = text.startsWith(year, at) ? at + year.length() : at;
    return end > at && text.startsWith("度", end) ? end + 1 : end;
  }

  private void add(SentenceSpan named, SentenceSpan in) {
    String name = UnitNames.compact(named.text());
    boolean known = names.stream().anyMatch(other -> UnitNames.fit(other, name) > 0);
    if (NAME.matchesAllOf(name) && !name.isEmpty() && !known && names.size() < MOST) {
      names.add(name);
      Row row = names.size() == 1 ? Row.of(Lines.UNIT) : Row.of(Lines.UNIT, name);
      figures.putWords(row, Columns.TEXT, Cells.read(FigureType.TEXT, name), in);
    }
  }
}
