package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.WordList;

/** Reads the total score and the grade that a narrative claims. */
final class TotalSentences {
  /** Words beside which a total is another one, whoever reports. */
  private static final WordList OTHER_TOTALS = WordList.of("满分 上年 去年 平均 扣 不 未 各项目");

  /** Words beside which it is not the department's. */
  private static final WordList TOTALS_OF_PROJECTS = WordList.of("项目支出 经费 专项 资金 该项目 本项目");

  private static final WordList THIS_PROJECT = WordList.of("该项目 本项目 项目");

  private static final String QUOTES = "“”\"‘’'「」『』【】";
  private static final String POINT = "分";
  private static final String PROJECT = "项目";

  /** What announces a total where a label of its own is missing: 自评98分. */
  private static final WordList ANNOUNCED =
      WordList.of("自评 自评得 自评结果 综合自评 综合自评结果 综合自评得 自我评价 自我评价结果 综合评价 综合评价结果 评价结果 评价得 综合得");

  /** What announces the score of whatever is named before it. */
  private static final WordList SCORED = WordList.of("得分 评分 得 计分 自评分");

  private static final WordList GRADE_NOUNS = WordList.of("等级 等次 档次");
  private static final WordList GIVEN = WordList.of("为 评为 达到 属于 获评 获得");
  private static final int LONGEST_GRADE = 3;

  /** The label that the scale of scores may have too: 总分100分，自评得98分. */
  private static final String SCALE = "总分";

  private static final String HUNDRED = "100";

  private final SentenceVocabulary words;
  private final StatedFigures figures;

  /** The project whose score the sentence stated last, or null. */
  @Nullable private Row project;

  /** That sentence. */
  /** What begins a sentence on an indicator that the one before names. */
  private static final WordList OF_INDICATOR = WordList.of("该指标 本指标 此指标 该项指标 此项指标");

  @Nullable private SentenceSpan ofProject;

  /** The project that the sentence named last, with an amount or alone, or null. */
  @Nullable private Row named;

  /** Whether it named one last whose name nobody knows. */
  private boolean unclear;

  TotalSentences(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * Returns whether a clause states a total or a grade.
   *
   * @param alone whether a label will do that the score of an indicator may have too
   */
  boolean isTotal(SentenceSpan clause, boolean alone) {
    String text = clause.text();
    if (gradeStart(text) >= 0) {
      return true;
    }
    LabelIndex.Match<Line> total = total(text);
    return total != null
        && (alone ? total.start == 0 : !isScoreLabel(text.substring(total.start, total.end)));
  }

  /** Returns the first label behind which a number stands, or null. */
  @Nullable
  private LabelIndex.Match<Line> total(String text) {
    if (!SentenceDigits.contains(text)) {
      return null;
    }
    LabelIndex.Match<Line> total = words.totals.next(text, 0);
    while (total != null && numberEnd(text, value(text, total.end)) < 0) {
      total = words.totals.next(text, total.end);
    }
    return total;
  }

  private boolean isScoreLabel(String label) {
    return words.indicatorColumns.get(label) != null;
  }

  /** Reads a clause, and returns whether it states a total or a grade, be it another one. */
  boolean read(SentenceSpan clause, SentenceSpan sentence) {
    String text = clause.text();
    if (ofProject != sentence) {
      project = null;
      named = null;
      unclear = false;
      ofProject = sentence;
    }
    LabelIndex.Match<Line> total = total(text);
    boolean scored = total != null;
    if (total != null) {
      int start = value(text, total.end);
      readTotal(clause, start, numberEnd(text, start), total, sentence);
    } else {
      scored = readAnnounced(clause, sentence);
    }
    int grade = gradeStart(text);
    if (grade >= 0) {
      readGrade(clause.sub(grade, wordEnd(text, grade)), text.substring(0, grade), sentence);
    }
    if (!scored && grade < 0) {
      name(clause, sentence);
    }
    return scored || grade >= 0;
  }

  /** Notes the project whose score may follow in a clause of its own: 展览项目80万元，自评得分97分. */
  private void name(SentenceSpan clause, SentenceSpan sentence) {
    ImmutableList<StatedAmount> amounts = StatedAmount.find(clause, sentence);
    String before =
        amounts.isEmpty()
            ? clause.text()
            : AmountHead.of(amounts.get(amounts.size() - 1).head.text(), words).beforeColumn();
    Optional<String> name = ProjectNames.ofScore(before, words);
    if (OF_INDICATOR.startIn(clause.text())) {
      named = null;
      unclear = true;
    } else if (name.isPresent() || before.contains(PROJECT)) {
      named = name.filter(other -> !isOwnProject(other)).map(figures::project).orElse(null);
      unclear = !name.isPresent() && !figures.ownProject().isPresent();
    }
  }

  private void readGrade(SentenceSpan word, String before, SentenceSpan sentence) {
    Figure<String> grade = Cells.read(FigureType.TEXT, word.text());
    if (project != null && !OwnSubject.isNamed(before, words)) {
      figures.put(project, Columns.TEXT, grade, word, sentence);
    } else if (!isOther(before)) {
      figures.put(Lines.GRADE, Columns.TEXT, grade, word, sentence);
    }
  }

  private void readTotal(
      SentenceSpan clause,
      int start,
      int end,
      LabelIndex.Match<Line> label,
      SentenceSpan sentence) {
    String text = clause.text();
    String before = text.substring(0, label.start);
    boolean closed = isClosed(text, end);
    boolean total = !isScoreLabel(text.substring(label.start, label.end));
    boolean own =
        total || (isOwn(before, false) && !(unclear && !OwnSubject.isNamed(before, words)));
    SentenceSpan score = clause.sub(start, end);
    if (closed && isScale(score, text.substring(label.start, label.end), sentence)) {
      score.passOver();
    } else if (closed && readProject(before, score, sentence)) {
      return;
    } else if (closed && own && !total && named != null && !OwnSubject.isNamed(before, words)) {
      putProject(named, score, sentence);
    } else if (isOther(before) || !closed || !own) {
      figures.unread(clause, "不能确定是否为总得分", "it is not clear whether this is the total score");
    } else {
      put(score, sentence);
    }
  }

  private void put(SentenceSpan score, SentenceSpan sentence) {
    figures.put(
        Lines.TOTAL, Columns.SCORE, Cells.read(FigureType.POINTS, score.text()), score, sentence);
  }

  /** Reads the score of a project that is named before it. */
  private boolean readProject(String before, SentenceSpan score, SentenceSpan sentence) {
    Optional<String> name = ProjectNames.ofScore(before, words);
    if (!name.isPresent()
        || isOwnProject(name.get())
        || AmountHead.namesOtherYear(before, words.year)) {
      return false;
    }
    putProject(figures.project(name.get()), score, sentence);
    return true;
  }

  private void putProject(Row row, SentenceSpan score, SentenceSpan sentence) {
    project = row;
    figures.put(row, Columns.SCORE, Cells.read(FigureType.POINTS, score.text()), score, sentence);
  }

  /** Returns whether a name is that of the project whose own report this is. */
  private boolean isOwnProject(String name) {
    Optional<String> own = figures.ownProject();
    return own.isPresent()
        && (own.get().isEmpty() || own.get().contains(name) || name.contains(own.get()));
  }

  /** Returns whether the words before a score say no more than that it is the reporting unit's, or project's. */
  private boolean isOwn(String before, boolean named) {
    Optional<String> project = ProjectNames.ofScore(before, words);
    boolean ofProject =
        figures.ownProject().isPresent()
            && (project.map(this::isOwnProject).orElse(false) || THIS_PROJECT.endIn(bare(before)));
    return ofProject || (named ? OwnSubject.isNamed(before, words) : OwnSubject.is(before, words));
  }

  private String bare(String before) {
    String rest = before;
    for (String word = words.lists.own.before(rest, rest.length());
        word != null;
        word = words.lists.own.before(rest, rest.length())) {
      if (THIS_PROJECT.endIn(rest)) {
        break;
      }
      rest = rest.substring(0, rest.length() - word.length());
    }
    return rest;
  }

  /** Reads 自评98分, 本部门得分98分 and 道路项目得分90分, whose words are no label of a total. */
  private boolean readAnnounced(SentenceSpan clause, SentenceSpan sentence) {
    String text = clause.text();
    int number = SentenceDigits.first(text, 0);
    while (number >= 0 && text.startsWith("年", SentenceDigits.end(text, number))) {
      number = SentenceDigits.first(text, SentenceDigits.end(text, number));
    }
    int end = number < 0 ? -1 : numberEnd(text, number);
    if (end < 0 || !text.startsWith(POINT, end - 1) || !isClosed(text, end)) {
      return false;
    }
    int labelEnd = number;
    for (int start = 0; start < number; start++) {
      if (words.lists.skipConnectors(text, start) == number) {
        labelEnd = start;
        break;
      }
    }
    SentenceSpan score = clause.sub(number, end);
    String announced = ANNOUNCED.before(text, labelEnd);
    String scored = SCORED.before(text, labelEnd);
    int label = Math.max(length(announced), length(scored));
    String before = text.substring(0, labelEnd - label);
    if (label > 0 && readProject(before, score, sentence)) {
      return true;
    }
    boolean clear = announced != null && length(announced) == label;
    boolean own = clear ? isOwn(before, false) : scored != null && isOwn(before, true);
    if (own && !isOther(before)) {
      put(score, sentence);
    }
    return own && !isOther(before);
  }

  private static int length(@Nullable String word) {
    return word == null ? 0 : word.length();
  }

  private boolean isClosed(String text, int end) {
    return end == text.length() || text.charAt(end) == '(' || words.grades.at(text, end) != null;
  }

  /** Returns whether 100 is the scale of the scores, as a total of its own follows in the sentence. */
  private boolean isScale(SentenceSpan score, String label, SentenceSpan sentence) {
    String rest = sentence.text().substring(score.end() - sentence.start());
    return label.equals(SCALE)
        && score.text().replace(POINT, "").equals(HUNDRED)
        && (total(rest) != null || ANNOUNCED.areIn(rest));
  }

  /** Returns whether words before a total or a grade say that it is not that of the submission. */
  private boolean isOther(String before) {
    return OTHER_TOTALS.areIn(before)
        || (TOTALS_OF_PROJECTS.areIn(before) && !figures.ownProject().isPresent())
        || words.groups.next(before, 0) != null
        || AmountHead.namesOtherYear(before, words.year);
  }

  private int value(String text, int labelEnd) {
    return words.lists.skipConnectors(text, labelEnd);
  }

  /** Returns the end of the points at an index, their unit included, or -1 if there are none. */
  private static int numberEnd(String text, int start) {
    int end = SentenceDigits.numberEnd(text, start);
    if (end == start || text.startsWith("%", end)) {
      return -1;
    }
    return text.startsWith(POINT, end) ? end + 1 : end;
  }

  /** Returns where the word of a grade begins behind its label, or -1 if there is none. */
  private int gradeStart(String text) {
    LabelIndex.Match<Line> label = words.grades.next(text, 0);
    while (label != null) {
      int start = value(text, label.end);
      boolean quoted = start < text.length() && QUOTES.indexOf(text.charAt(start)) >= 0;
      int word = quoted ? start + 1 : start;
      if (word > label.end
          && words.lists.grades.contains(text.substring(word, wordEnd(text, word)))) {
        return word;
      }
      label = words.grades.next(text, label.end);
    }
    return gradeBefore(text);
  }

  /** Returns where the grade begins of 评为优秀等次 and 为“优”等级, or -1 if there is none. */
  private int gradeBefore(String text) {
    for (int at = GRADE_NOUNS.next(text, 0); at >= 0; at = GRADE_NOUNS.next(text, at + 1)) {
      boolean quoted = at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0;
      int end = quoted ? at - 1 : at;
      for (int start = Math.max(0, end - LONGEST_GRADE); start < end; start++) {
        int before = quoted ? start - 1 : start;
        boolean grade = words.lists.grades.contains(text.substring(start, end));
        if (grade && before > 0 && GIVEN.endIn(text.substring(0, before))) {
          return start;
        }
      }
    }
    return -1;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
      boolean closed =
          text.charAt(end) == '(' || text.startsWith("等级", end) || text.startsWith("等次", end);
      if (closed && end > start) {
        return end;
      }
      end++;
    }
    return end;
  }
}
