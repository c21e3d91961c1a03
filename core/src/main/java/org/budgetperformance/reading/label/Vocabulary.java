package org.budgetperformance.reading.label;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.WordList;

/** What labels mean in the documents of one type and one fiscal year. */
public final class Vocabulary {
  private static final int LONGEST_HEADING = 14;

  /** A heading with one of these is of something else, whatever other words stand in it. */
  private static final WordList NO_COLUMN =
      WordList.of("标准 细则 依据 系数 上年 去年 往年 历史 名称 方法 方式 一级 二级 三级 。 , ;");

  /** What forms leave out at the end of a category's name. */
  private static final ImmutableList<String> SHORTENED = ImmutableList.of("效益", "影响", "成本");

  private final DocumentType type;
  private final boolean hasIndicators;
  private final ImmutableMap<Line, Line> projects;
  private final ImmutableMap<Line, TextPlace> texts;
  private final ImmutableSet<Line> repeated;
  private final ImmutableMap<String, Column<?>> synonyms;
  private final ImmutableMap<String, Column<?>> headingWords;
  private final ImmutableMap<String, Line> footers;
  private final ImmutableSet<String> remarks;
  private final ImmutableSet<String> passedOver;
  private final ImmutableSet<String> otherDimensions;

  /** The categories of those dimensions that have one alone. */
  private final ImmutableMap<Dimension, Category> onlyCategories;

  /** What the labels of these documents mean. */
  private final LabelIndex<Meaning> own;

  /** What these mean, and labels that only other documents have. */
  private final ImmutableMap<String, Meaning> all;

  Vocabulary(Labels labels, DocumentType type, Year year) {
    this.type = type;
    ImmutableMap<String, Line> lines = bare(labels.lines(type), year);
    ImmutableMap<String, Column<?>> columns =
        type.isForm()
            ? inYear(bare(labels.columns(type), year), year)
            : bare(labels.columns(type), year);
    ImmutableMap<String, Dimension> dimensions = bare(labels.dimensions(), year);
    ImmutableMap<String, Category> categories = bare(labels.categories(), year);
    ImmutableSet<String> headings = bare(labels.headings(type), year);
    ImmutableSet<String> splits = bare(labels.splits(type), year);
    this.onlyCategories = only(categories.values());
    this.hasIndicators = lines.containsValue(Lines.INDICATOR);
    this.projects = labels.projects(type);
    this.texts = labels.texts(type);
    this.repeated = labels.repeated(type);
    this.synonyms = bare(labels.synonyms(type), year);
    this.headingWords = bare(labels.headingWords(type), year);
    this.remarks = bare(labels.remarks(type), year);
    this.passedOver = bare(labels.passedOver(type), year);
    this.otherDimensions = bare(labels.otherDimensions(type), year);
    this.footers =
        ImmutableMap.copyOf(Maps.filterValues(lines, line -> isText(line, TextPlace.ANYWHERE)));
    ImmutableSet<String> ofIndicators =
        Sets.union(dimensions.keySet(), categories.keySet()).immutableCopy();
    Set<String> known = new HashSet<>();
    known.addAll(lines.keySet());
    known.addAll(columns.keySet());
    known.addAll(headings);
    known.addAll(splits);
    known.addAll(passedOver);
    // Only forms have indicators; elsewhere 成本 or 质量 may well start another name.
    if (hasIndicators) {
      known.addAll(ofIndicators);
    }
    Function<String, Meaning> meaning =
        label ->
            new Meaning(
                Optional.ofNullable(lines.get(label)),
                Optional.ofNullable(columns.get(label)),
                Optional.ofNullable(dimensions.get(label)),
                Optional.ofNullable(categories.get(label)),
                headings.contains(label),
                splits.contains(label));
    this.own = LabelIndex.of(Maps.toMap(known, meaning::apply));
    this.all = Maps.toMap(Sets.union(known, ofIndicators), meaning::apply);
  }

  private static ImmutableMap<Dimension, Category> only(Iterable<Category> categories) {
    SetMultimap<Dimension, Category> all = LinkedHashMultimap.create();
    categories.forEach(category -> all.put(category.dimension(), category));
    ImmutableMap.Builder<Dimension, Category> only = ImmutableMap.builder();
    all.asMap()
        .forEach(
            (dimension, some) -> {
              if (some.size() == 1) {
                only.put(dimension, some.iterator().next());
              }
            });
    return only.build();
  }

  private static String bare(String label, Year year) {
    return LabelIndex.inYear(Label.bare(label), year);
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

  /** Returns what the forms of a label mean; of two that mean the same kind of thing the first. */
  Meaning meaning(ImmutableList<String> forms) {
    Meaning meaning = Meaning.NONE;
    for (int i = 0; i < forms.size(); i++) {
      Meaning known = all.get(forms.get(i));
      meaning = known == null ? meaning : meaning.or(known);
    }
    return meaning;
  }

  /** Returns the type of the documents. */
  public DocumentType type() {
    return type;
  }

  boolean hasIndicators() {
    return hasIndicators;
  }

  /** Returns the headings of a form, also as they stand with its year before them: 2024年全年预算数, 2024年初预算数. */
  private static ImmutableMap<String, Column<?>> inYear(
      ImmutableMap<String, Column<?>> columns, Year year) {
    Map<String, Column<?>> all = new HashMap<>();
    columns.forEach(
        (label, column) -> {
          all.put(label.startsWith("年") ? year + label : year + "年" + label, column);
          all.put(year + "年度" + label, column);
        });
    all.putAll(columns);
    return ImmutableMap.copyOf(all);
  }

  /** Returns the line that a label names. */
  public Optional<Line> line(Label label) {
    return label.in(this).line;
  }

  /** Returns the column that a label names. */
  public Optional<Column<?>> column(Label label) {
    return label.in(this).column;
  }

  /** Returns the dimension that a label names. */
  public Optional<Dimension> dimension(Label label) {
    return label.in(this).dimension;
  }

  /** Returns the one category of a dimension, empty if it has several. */
  public Optional<Category> onlyCategory(Dimension dimension) {
    return Optional.ofNullable(onlyCategories.get(dimension));
  }

  /** Returns the category that a label names. */
  public Optional<Category> category(Label label) {
    return label.in(this).category;
  }

  /**
   * Returns the category of which a label has the first words alone: 社会 of 社会效益, 可持续 of 可持续影响.
   *
   * @param above the dimension that it stands beneath, null if that is not known
   */
  public Optional<Category> shortened(Label label, @Nullable Dimension above) {
    if (label.barest().isEmpty()) {
      return Optional.empty();
    }
    for (String ending : SHORTENED) {
      Optional<Category> category = category(Label.of(label.barest() + ending));
      if (category.isPresent() && (above == null || category.get().dimension().equals(above))) {
        return category;
      }
    }
    return Optional.empty();
  }

  /** Returns the line of the projects that stand beneath a line. */
  public Optional<Line> projectsOf(Line line) {
    return Optional.ofNullable(projects.get(line));
  }

  /** Returns whether a line holds words, and has them at a place. */
  public boolean isText(Line line, TextPlace place) {
    return texts.get(line) == place;
  }

  /** Returns the column that a heading means where no other heading of its table does. */
  public Optional<Column<?>> synonym(Label label) {
    for (int i = 0; i < label.forms().size(); i++) {
      Column<?> column = synonyms.get(label.forms().get(i));
      if (column != null) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the column that a heading means where no other heading of its table does: by what it says, or if nobody knows it
   * by the last of the words in it that mean one.
   */
  public Optional<Column<?>> headed(Label label) {
    Optional<Column<?>> synonym = synonym(label);
    String text = label.barest();
    boolean known = isKnown(label) || label.isIn(remarks);
    if (synonym.isPresent() || known || text.length() > LONGEST_HEADING || NO_COLUMN.areIn(text)) {
      return synonym;
    }
    Column<?> column = null;
    int last = 0;
    int longest = 0;
    for (Map.Entry<String, Column<?>> word : headingWords.entrySet()) {
      int length = word.getKey().length();
      int at = text.lastIndexOf(word.getKey());
      if (at >= 0 && (at + length > last || (at + length == last && length > longest))) {
        column = word.getValue();
        last = at + length;
        longest = length;
      }
    }
    return Optional.ofNullable(column);
  }

  /** Returns whether a line may stand several times, each time under another label. */
  public boolean isRepeated(Line line) {
    return repeated.contains(line);
  }

  /** Returns the labels of the lines that stand in running text below the table. */
  public ImmutableMap<String, Line> footers() {
    return footers;
  }

  /** Returns what begins a remark. */
  public ImmutableSet<String> remarks() {
    return remarks;
  }

  /** Returns whether lines have one amount after a label, and no columns. */
  public boolean isSplit(Label label) {
    return label.in(this).split;
  }

  /** Returns whether a label heads a part of a table and holds nothing. */
  public boolean isHeading(Label label) {
    return label.in(this).heading;
  }

  /** Returns whether a label or a heading holds what no rule asks for. */
  public boolean isPassedOver(Label label) {
    return label.isIn(passedOver);
  }

  /** Returns whether a name is that of a first level of indicators that is no dimension. */
  public boolean isOtherDimension(Label label) {
    return label.isIn(otherDimensions);
  }

  /** Returns whether a text is a label that documents of this type have. */
  public boolean isKnown(Label label) {
    return label.isIn(own.labels());
  }

  /** Returns whether a cell starts with a label, alone or before a colon, or with a remark. */
  public boolean startsRow(Cell cell) {
    return startsWithLabel(cell) || Remarks.start(cell, this);
  }

  /** Returns whether a cell starts with a label, alone or before a colon. */
  public boolean startsWithLabel(Cell cell) {
    return isKnown(cell.label())
        || (cell.beforeColon().isPresent() && isKnown(cell.beforeColon().get()));
  }

  /** Returns whether a cell is a dimension or a category and no other label. */
  public boolean isOnlyOfIndicators(Cell cell) {
    Label label = cell.label();
    return (category(label).isPresent() || dimension(label).isPresent())
        && !line(label).isPresent()
        && !column(label).isPresent()
        && !isHeading(label);
  }

  /** Returns whether two pieces of text together are a label of these documents, or start one. */
  public boolean join(Cell before, Cell next) {
    // SheetFiller start no label, though 20 and 2 start 2024年决算数 and 0 and 1、基本支出 look numbered.
    boolean figure = before.isFigure() && !next.compact().startsWith("年");
    // A dash for an empty cell is no bullet before the label below it.
    if (next.isEmpty() || next.isFigure() || figure || before.isDash()) {
      return false;
    }
    return isBeginning(before.joined(next));
  }

  /** Returns whether a text is a label of these documents or starts one. */
  public boolean isBeginning(Cell cell) {
    for (String form : cell.label().forms()) {
      if (own.hasBeginning(form)) {
        return true;
      }
    }
    return false;
  }
}
