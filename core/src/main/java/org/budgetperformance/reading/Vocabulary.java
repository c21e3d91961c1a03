package org.budgetperformance.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** What labels mean in the documents of one type and one fiscal year. */
final class Vocabulary {
  private final DocumentType type;
  private final ImmutableMap<String, Line> lines;
  private final ImmutableMap<String, Column<?>> columns;
  private final ImmutableMap<String, Dimension> dimensions;
  private final ImmutableMap<String, Category> categories;
  private final ImmutableMap<Line, Line> projects;
  private final ImmutableMap<Line, LabelDictionary.TextPlace> texts;
  private final ImmutableMap<String, Line> footers;
  private final ImmutableSet<String> headings;
  private final ImmutableSet<String> splits;
  private final ImmutableSet<String> remarks;
  private final NavigableSet<String> all = new TreeSet<>();

  Vocabulary(LabelDictionary dictionary, DocumentType type, Year year) {
    this.type = type;
    this.lines = bare(dictionary.lines(type), year);
    this.columns = bare(dictionary.columns(type), year);
    this.dimensions = bare(dictionary.dimensions(), year);
    this.categories = bare(dictionary.categories(), year);
    this.projects = dictionary.projects(type);
    this.texts = dictionary.texts(type);
    this.headings = bare(dictionary.headings(type), year);
    this.splits = bare(dictionary.splits(type), year);
    this.remarks = bare(dictionary.remarks(type), year);
    this.footers =
        ImmutableMap.copyOf(
            Maps.filterValues(lines, line -> isText(line, LabelDictionary.TextPlace.ANYWHERE)));
    all.addAll(lines.keySet());
    all.addAll(columns.keySet());
    all.addAll(headings);
    all.addAll(splits);
    // Only forms have indicators; elsewhere 成本 or 质量 may well start another name.
    if (hasIndicators()) {
      all.addAll(dimensions.keySet());
      all.addAll(categories.keySet());
    }
  }

  private static String bare(String label, Year year) {
    String bare = Label.bare(label);
    return bare.replace("#", year.toString()).replace("<", year.minusYears(1).toString());
  }

  private static <V> ImmutableMap<String, V> bare(Map<String, V> map, Year year) {
    Map<String, V> bare = new HashMap<>();
    map.forEach((label, value) -> bare.put(bare(label, year), value));
    return ImmutableMap.copyOf(bare);
  }

  private static ImmutableSet<String> bare(Iterable<String> labels, Year year) {
    ImmutableSet.Builder<String> bare = ImmutableSet.builder();
    labels.forEach(label -> bare.add(bare(label, year)));
    return bare.build();
  }

  private static <V> Optional<V> find(ImmutableMap<String, V> map, Label label) {
    for (String form : label.forms()) {
      V value = map.get(form);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  DocumentType type() {
    return type;
  }

  boolean hasIndicators() {
    return lines.containsValue(Lines.INDICATOR);
  }

  Optional<Line> line(Label label) {
    return find(lines, label);
  }

  Optional<Column<?>> column(Label label) {
    return find(columns, label);
  }

  Optional<Dimension> dimension(Label label) {
    return find(dimensions, label);
  }

  Optional<Category> category(Label label) {
    return find(categories, label);
  }

  /** Returns the line of the projects that stand beneath a line. */
  Optional<Line> projectsOf(Line line) {
    return Optional.ofNullable(projects.get(line));
  }

  boolean isText(Line line, LabelDictionary.TextPlace place) {
    return texts.get(line) == place;
  }

  /** Returns the labels of the lines that stand in running text below the table. */
  ImmutableMap<String, Line> footers() {
    return footers;
  }

  ImmutableSet<String> remarks() {
    return remarks;
  }

  boolean isSplit(Label label) {
    return label.isIn(splits);
  }

  boolean isHeading(Label label) {
    return label.isIn(headings);
  }

  /** Returns whether a text is a label that documents of this type have. */
  boolean isKnown(Label label) {
    for (String form : label.forms()) {
      if (all.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a cell starts with a label, alone or before a colon, or with a remark. */
  boolean startsRow(Cell cell) {
    return startsWithLabel(cell) || Remarks.start(cell, this);
  }

  /** Returns whether a cell starts with a label, alone or before a colon. */
  boolean startsWithLabel(Cell cell) {
    return isKnown(cell.label())
        || (cell.beforeColon().isPresent() && isKnown(cell.beforeColon().get()));
  }

  /** Returns whether a cell is a dimension or a category and no other label. */
  boolean isOnlyOfIndicators(Cell cell) {
    Label label = cell.label();
    return (category(label).isPresent() || dimension(label).isPresent())
        && !line(label).isPresent()
        && !column(label).isPresent()
        && !isHeading(label);
  }

  /** Returns whether two pieces of text together are a label of these documents, or start one. */
  boolean join(Cell before, Cell next) {
    // Figures start no label, though 20 and 2 start 2024年决算数 and 0 and 1、基本支出 look numbered.
    boolean figure = before.isFigure() && !next.compact().startsWith("年");
    if (next.isEmpty() || next.isFigure() || figure) {
      return false;
    }
    for (String form : before.joined(next).label().forms()) {
      String found = all.ceiling(form);
      if (found != null && found.startsWith(form)) {
        return true;
      }
    }
    return false;
  }
}
