package org.budgetperformance.reading;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.reading.words.NarrativeWords;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;

/**
 * What the labels of a province's documents mean (栏目名称对照): data for the reader.
 *
 * <p>Labels are compared folded and without white space and quotation marks. A label matches with or
 * without a number or 其中 before it, and with or without brackets or points behind it. Immutable and
 * thread-safe.
 */
public final class LabelDictionary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Labels labels;

  private LabelDictionary(Labels labels) {
    this.labels = labels;
  }

  /** Returns a builder of a dictionary that knows no document yet. */
  public static Builder builder() {
    return new Builder(new Labels.Builder());
  }

  /**
   * Returns the dictionary of the national forms (全国通用表式), to read them by or to start from.
   *
   * <p>It goes by documents of nine provinces and spellings near theirs, not by a regulation. A province whose forms differ
   * adds what they say: {@code LabelDictionary.national().toBuilder().column(…).build()}.
   */
  public static LabelDictionary national() {
    return National.DICTIONARY;
  }

  /** Returns a builder that starts with what this dictionary says. */
  public Builder toBuilder() {
    return new Builder(labels.toBuilder());
  }

  /** Returns what it says, as the reader looks it up. */
  Labels labels() {
    return labels;
  }

  /** Made when first asked for. */
  private static final class National {
    static final LabelDictionary DICTIONARY = make();

    private static LabelDictionary make() {
      Builder builder = builder();
      NationalLabels.addTo(builder);
      NationalNarrativeLabels.addTo(builder);
      return builder.build();
    }
  }

  /** Collects a dictionary. Not thread-safe. */
  public static final class Builder {
    private final Labels.Builder data;

    private Builder(Labels.Builder data) {
      this.data = data;
    }

    /**
     * Says how the title of a document ends.
     *
     * @param type the type, with the name by which the province knows it
     * @param words what only this document's title ends with, such as 基础数据表
     */
    public Builder document(DocumentType type, String... words) {
      data.title(type, words);
      return this;
    }

    /**
     * Says how titles end that may be those of a form of either kind, as 绩效自评表 alone does: whether it is of a
     * project its labels tell.
     *
     * @param words what such titles end with
     */
    public Builder formOfEitherKind(String... words) {
      data.eitherKind(words);
      return this;
    }

    /**
     * Says the same, and that titles of parts, lines and columns are labelled as the type calls them.
     *
     * <p>So the parts of a document are enough to read it; other spellings are added as ever. In a
     * part that lists lines of projects, the projects stand beneath the line before.
     *
     * @param type the type, with its parts
     * @param words what only this document's title ends with
     */
    public Builder documentInParts(DocumentType type, String... words) {
      for (DocumentPart part : type.parts()) {
        heading(type, part.title().zh());
        part.columns().forEach(column -> column(type, column, column.label().zh()));
        lines(type, part);
      }
      return document(type, words);
    }

    private void lines(DocumentType type, DocumentPart part) {
      Line before = null;
      for (Line line : part.lines().keySet()) {
        String label = line.label().zh();
        if (part.equals(DocumentPart.SIGNATURES)) {
          footer(type, line, label);
        } else if (part.isOfWords()) {
          data.text(
              type,
              line,
              part.kind() == DocumentPart.Kind.WORDS ? TextPlace.BESIDE : TextPlace.BELOW);
          line(type, line, label);
        } else if (line.isOfProjects() && before != null) {
          data.projects(type, before, line);
        } else {
          line(type, line, label);
          before = line;
        }
      }
    }

    /**
     * Says how a line of figures is labelled, without numbering and without 其中.
     *
     * @param type the type of document
     * @param line the line
     * @param labels its labels; {@code #} stands for the fiscal year and {@code <} for the year
     *     before
     * @throws IllegalArgumentException if the document already has another line so labelled
     */
    public Builder line(DocumentType type, Line line, String... labels) {
      data.line(type, line, labels);
      return this;
    }

    /**
     * Says how a line is labelled that may stand several times, as 主管部门 of several levels do: again under
     * another label, that label is its subject.
     *
     * @param type the type of document
     * @param line the line
     * @param labels its labels
     * @throws IllegalArgumentException if the document already has another line so labelled
     */
    public Builder repeated(DocumentType type, Line line, String... labels) {
      data.repeated(type, line);
      return line(type, line, labels);
    }

    /**
     * Says how a line is labelled beneath which projects stand.
     *
     * @param type the type of document
     * @param line the line, such as 业务工作经费
     * @param project the line of a project beneath it
     * @param labels its labels
     * @throws IllegalArgumentException if the document already has another line so labelled
     */
    public Builder projects(DocumentType type, Line line, Line project, String... labels) {
      data.projects(type, line, project);
      return line(type, line, labels);
    }

    /**
     * Says how a line of words is labelled whose words stand beside the label.
     *
     * @param type the type of document
     * @param line the line
     * @param labels its labels
     * @throws IllegalArgumentException if the document already has another line so labelled
     */
    public Builder words(DocumentType type, Line line, String... labels) {
      data.text(type, line, TextPlace.BESIDE);
      return line(type, line, labels);
    }

    /**
     * Says how a line of words is labelled whose words stand below the label.
     *
     * @param type the type of document
     * @param line the line
     * @param labels its labels
     * @throws IllegalArgumentException if the document already has another line so labelled
     */
    public Builder wordsBelow(DocumentType type, Line line, String... labels) {
      data.text(type, line, TextPlace.BELOW);
      return line(type, line, labels);
    }

    /**
     * Says how a line of words is labelled that stands in running text below a table, such as 填表人.
     *
     * @param type the type of document
     * @param line the line
     * @param labels its labels, without the colon
     * @throws IllegalArgumentException if the document already has another line so labelled
     */
    public Builder footer(DocumentType type, Line line, String... labels) {
      data.text(type, line, TextPlace.ANYWHERE);
      return line(type, line, labels);
    }

    /**
     * Says how a column is labelled.
     *
     * @param type the type of document
     * @param column the column
     * @param labels its labels; {@code #} stands for the fiscal year and {@code <} for the year
     *     before
     * @throws IllegalArgumentException if documents of the type do not have the column, or have
     *     another one so labelled
     */
    public Builder column(DocumentType type, Column<?> column, String... labels) {
      checkArgument(type.indexOf(column) >= 0, "%s has no column %s", type, column);
      data.column(type, column, labels);
      return this;
    }

    /**
     * Says what a heading means where no other heading of the table means the column, such as 权重 where no
     * 分值 stands.
     *
     * @param type the type of document
     * @param column the column
     * @param labels words that are no label of the column elsewhere
     * @throws IllegalArgumentException if documents of the type do not have the column, or have
     *     another one so labelled
     */
    public Builder synonyms(DocumentType type, Column<?> column, String... labels) {
      checkArgument(type.indexOf(column) >= 0, "%s has no column %s", type, column);
      data.synonyms(type, column, labels);
      return this;
    }

    /**
     * Says which words in a heading that nobody knows mean a column (栏目用词), where no other heading of the table means it:
     * 年末完成值 by 完成值. Of several words the last decides, for it is what the heading is.
     *
     * @param type the type of document
     * @param column the column
     * @param words the words
     * @throws IllegalArgumentException if documents of the type do not have the column, or a word already means another one
     */
    public Builder headingWords(DocumentType type, Column<?> column, String... words) {
      checkArgument(type.indexOf(column) >= 0, "%s has no column %s", type, column);
      data.headingWords(type, column, words);
      return this;
    }

    /**
     * Says how the column of a form is labelled that holds the comparators of targets (运算符号).
     *
     * <p>A target is read together with its comparator, as if both stood in the cell of the target:
     * ≥ before 95 is ≥95. Nothing is compared where the column says 定性, 无 or nothing.
     *
     * @param type the type of document
     * @param labels its labels
     * @throws IllegalArgumentException if the document already has another column so labelled
     */
    public Builder comparators(DocumentType type, String... labels) {
      data.column(type, TargetParts.COMPARATOR, labels);
      return this;
    }

    /**
     * Says how the column of a form is labelled that holds the units of targets (计量单位).
     *
     * <p>A target or a result that ends with its number is read together with the unit, as if both
     * stood in its cell; one that names a unit keeps its own.
     *
     * @param type the type of document
     * @param labels its labels
     * @throws IllegalArgumentException if the document already has another column so labelled
     */
    public Builder units(DocumentType type, String... labels) {
      data.column(type, TargetParts.UNIT, labels);
      return this;
    }

    /**
     * Says which labels head a part of a table and hold nothing themselves.
     *
     * @param type the type of document
     * @param labels the labels
     */
    public Builder heading(DocumentType type, String... labels) {
      data.heading(type, labels);
      return this;
    }

    /**
     * Says after which labels lines have one amount and no columns, such as 按收入性质分.
     *
     * @param type the type of document
     * @param labels the labels
     */
    public Builder split(DocumentType type, String... labels) {
      data.split(type, labels);
      return this;
    }

    /**
     * Adds labels behind which the name of a person stands, such as 对接专员, to those that are known everywhere:
     * no output shows what stands there.
     *
     * @param labels the labels, without the colon
     */
    public Builder contact(String... labels) {
      data.contact(labels);
      return this;
    }

    /**
     * Says which labels and headings hold what no rule asks for (不核查的栏目), such as 项目属性 or 评分标准: what stands beside or
     * below them is passed over; a quantity in it is told as not read.
     *
     * @param type the type of document
     * @param labels the labels
     */
    public Builder passOver(DocumentType type, String... labels) {
      data.passOver(type, labels);
      return this;
    }

    /**
     * Says what first levels of indicators are called that belong to no dimension (自设的一级指标), such as 决策 and 过程: what
     * stands below them is of no category that is known.
     *
     * @param type the type of document, a form
     * @param names the names
     */
    public Builder otherDimensions(DocumentType type, String... names) {
      data.otherDimensions(type, names);
      return this;
    }

    /**
     * Says which words start a remark that is no part of the document, such as 说明.
     *
     * @param type the type of document
     * @param labels the words, without the colon
     */
    public Builder remark(DocumentType type, String... labels) {
      data.remark(type, labels);
      return this;
    }

    /**
     * Says how a dimension is labelled.
     *
     * @param dimension the dimension
     * @param labels its labels, with and without the suffix 指标
     * @throws IllegalArgumentException if a label already means another dimension
     */
    public Builder dimension(Dimension dimension, String... labels) {
      data.dimension(dimension, labels);
      return this;
    }

    /**
     * Says how a category is labelled.
     *
     * @param category the category
     * @param labels its labels, with and without the suffix 指标
     * @throws IllegalArgumentException if a label already means another category
     */
    public Builder category(Category category, String... labels) {
      data.category(category, labels);
      return this;
    }

    /**
     * Says which chapters of a narrative are about what, by words of their headings.
     *
     * <p>They are looked for before those that are known everywhere ({@link Chapter#words()}), in the
     * order in which they are given: the first that a heading contains decides.
     *
     * @param chapter what the chapters are about
     * @param words the words
     * @throws IllegalArgumentException if a word already means another chapter
     */
    public Builder chapter(Chapter chapter, String... words) {
      data.chapter(chapter, words);
      return this;
    }

    /** Has chapters of a narrative known by the words of this dictionary alone. */
    public Builder withoutKnownChapters() {
      data.withoutKnownChapters();
      return this;
    }

    /**
     * Adds words to a list by which the sentences of a narrative are read.
     *
     * @param list the list
     * @param words the words
     */
    public Builder narrative(NarrativeWords list, String... words) {
      data.words(list, false, words);
      return this;
    }

    /**
     * Replaces a list by which the sentences of a narrative are read.
     *
     * @param list the list
     * @param words all its words; none if nothing is to be read by it
     */
    public Builder narrativeOnly(NarrativeWords list, String... words) {
      data.words(list, true, words);
      return this;
    }

    /**
     * Adds the words of a scale to those by which a narrative states its grade.
     *
     * @param scale the scale
     */
    public Builder grades(GradeScale scale) {
      for (GradeScale.Grade grade : scale.grades()) {
        narrative(NarrativeWords.GRADES, grade.words().toArray(new String[0]));
      }
      return this;
    }

    /** Returns the dictionary. */
    public LabelDictionary build() {
      return new LabelDictionary(data.build());
    }
  }
}
