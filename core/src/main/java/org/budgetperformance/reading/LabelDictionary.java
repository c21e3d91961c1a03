package org.budgetperformance.reading;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
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

  private final ImmutableMap<String, DocumentType> titles;
  private final ImmutableTable<DocumentType, String, Line> lines;
  private final ImmutableTable<DocumentType, String, Column<?>> columns;
  private final ImmutableTable<DocumentType, Line, Line> projects;
  private final ImmutableTable<DocumentType, Line, TextPlace> texts;
  private final ImmutableSetMultimap<DocumentType, String> headings;
  private final ImmutableSetMultimap<DocumentType, String> splits;
  private final ImmutableSetMultimap<DocumentType, String> remarks;
  private final ImmutableMap<String, Dimension> dimensions;
  private final ImmutableMap<String, Category> categories;

  /** Each element is computed when first asked for; two threads may compute the same value. */
  @Nullable private transient volatile Vocabularies vocabularies;

  LabelDictionary(LabelDictionaryBuilder builder) {
    this.titles = ImmutableMap.copyOf(builder.titles);
    this.lines = ImmutableTable.copyOf(builder.lines);
    this.columns = ImmutableTable.copyOf(builder.columns);
    this.projects = ImmutableTable.copyOf(builder.projects);
    this.texts = ImmutableTable.copyOf(builder.texts);
    this.headings = ImmutableSetMultimap.copyOf(builder.headings);
    this.splits = ImmutableSetMultimap.copyOf(builder.splits);
    this.remarks = ImmutableSetMultimap.copyOf(builder.remarks);
    this.dimensions = ImmutableMap.copyOf(builder.dimensions);
    this.categories = ImmutableMap.copyOf(builder.categories);
  }

  /** Where a line of words has its words. */
  enum TextPlace {
    BESIDE,
    BELOW,
    ANYWHERE
  }

  /** Returns a builder of a dictionary. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what labels mean in the documents of a type and year. */
  Vocabulary vocabulary(DocumentType type, Year year) {
    return vocabularies().of(type, year);
  }

  /** Returns what labels mean in the narratives of a year. */
  NarrativeVocabulary narrativeVocabulary(Year year) {
    return vocabularies().ofNarrative(year);
  }

  /** Returns the document of which a text ends with the title, empty if with none. */
  Optional<DocumentType> titled(String text) {
    String words = vocabularies().titles.before(text, text.length());
    return words == null ? Optional.empty() : Optional.ofNullable(titles.get(words));
  }

  /** Returns whether a title may end with a character. */
  boolean mayEndTitle(char c) {
    return vocabularies().titles.mayEndWith(c);
  }

  private Vocabularies vocabularies() {
    Vocabularies known = vocabularies;
    if (known == null) {
      known = new Vocabularies(this);
      vocabularies = known;
    }
    return known;
  }

  /** Returns the types of document by the words that only their titles have. */
  ImmutableMap<String, DocumentType> titles() {
    return titles;
  }

  /** Returns the lines of a type of document by their labels. */
  ImmutableMap<String, Line> lines(DocumentType type) {
    return lines.row(type);
  }

  /** Returns the columns of a type of document by their labels. */
  ImmutableMap<String, Column<?>> columns(DocumentType type) {
    return columns.row(type);
  }

  /** Returns the lines beneath which projects stand, with the line of such a project. */
  ImmutableMap<Line, Line> projects(DocumentType type) {
    return projects.row(type);
  }

  /** Returns the lines that hold words, with where their words stand. */
  ImmutableMap<Line, TextPlace> texts(DocumentType type) {
    return texts.row(type);
  }

  /** Returns labels that head a part of a table and hold nothing. */
  ImmutableSet<String> headings(DocumentType type) {
    return headings.get(type);
  }

  /** Returns labels after which lines have one amount instead of columns. */
  ImmutableSet<String> splits(DocumentType type) {
    return splits.get(type);
  }

  /** Returns labels of remarks that are no part of the document. */
  ImmutableSet<String> remarks(DocumentType type) {
    return remarks.get(type);
  }

  /** Returns the dimensions by their labels. */
  ImmutableMap<String, Dimension> dimensions() {
    return dimensions;
  }

  /** Returns the categories by their labels. */
  ImmutableMap<String, Category> categories() {
    return categories;
  }

  /** Collects a dictionary. Not thread-safe. */
  public static final class Builder {
    private final LabelDictionaryBuilder data = new LabelDictionaryBuilder();

    private Builder() {}

    /**
     * Says how the title of a document ends.
     *
     * @param type the type, with the name by which the province knows it
     * @param words what only this document's title ends with, such as 基础数据表
     */
    public Builder document(DocumentType type, String... words) {
      data.put(data.titles, type, words);
      return this;
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
      data.put(data.lines, type, line, labels);
      return this;
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
      data.projects.put(type, line, project);
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
      data.texts.put(type, line, TextPlace.BESIDE);
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
      data.texts.put(type, line, TextPlace.BELOW);
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
      data.texts.put(type, line, TextPlace.ANYWHERE);
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
      data.put(data.columns, type, column, labels);
      return this;
    }

    /**
     * Says which labels head a part of a table and hold nothing themselves.
     *
     * @param type the type of document
     * @param labels the labels
     */
    public Builder heading(DocumentType type, String... labels) {
      data.put(data.headings, type, labels);
      return this;
    }

    /**
     * Says after which labels lines have one amount and no columns, such as 按收入性质分.
     *
     * @param type the type of document
     * @param labels the labels
     */
    public Builder split(DocumentType type, String... labels) {
      data.put(data.splits, type, labels);
      return this;
    }

    /**
     * Says which words start a remark that is no part of the document, such as 说明.
     *
     * @param type the type of document
     * @param labels the words, without the colon
     */
    public Builder remark(DocumentType type, String... labels) {
      data.put(data.remarks, type, labels);
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
      data.put(data.dimensions, dimension, labels);
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
      data.put(data.categories, category, labels);
      return this;
    }

    /** Returns the dictionary. */
    public LabelDictionary build() {
      return new LabelDictionary(data);
    }
  }
}
