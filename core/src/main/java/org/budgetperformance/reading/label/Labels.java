package org.budgetperformance.reading.label;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import java.io.Serializable;
import java.time.Year;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.reading.words.NarrativeWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.Characters;

/**
 * What a dictionary says, as the reader looks it up (栏目名称对照).
 *
 * <p>Immutable and thread-safe.
 */
public final class Labels implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableMap<String, DocumentType> titles;
  private final ImmutableSet<String> eitherKind;
  private final ImmutableTable<DocumentType, String, Line> lines;
  private final ImmutableTable<DocumentType, String, Column<?>> columns;
  private final ImmutableTable<DocumentType, String, Column<?>> synonyms;
  private final ImmutableTable<DocumentType, String, Column<?>> headingWords;
  private final ImmutableTable<DocumentType, Line, Line> projects;
  private final ImmutableTable<DocumentType, Line, TextPlace> texts;
  private final ImmutableSetMultimap<DocumentType, Line> repeated;
  private final ImmutableSetMultimap<DocumentType, String> headings;
  private final ImmutableSetMultimap<DocumentType, String> splits;
  private final ImmutableSetMultimap<DocumentType, String> remarks;
  private final ImmutableSetMultimap<DocumentType, String> passedOver;
  private final ImmutableSetMultimap<DocumentType, String> otherDimensions;
  private final ImmutableSet<String> contacts;
  private final ImmutableMap<String, Dimension> dimensions;
  private final ImmutableMap<String, Category> categories;

  /** Maps of Guava are serialisable where their elements are. */
  private final ImmutableSetMultimap<NarrativeWords, String> words;

  private final ImmutableMap<String, Chapter> chapters;

  /** Each element is computed when first asked for; two threads may compute the same value. */
  @Nullable private transient volatile Vocabularies vocabularies;

  private Labels(Builder builder) {
    this.titles = ImmutableMap.copyOf(builder.titles);
    this.eitherKind = ImmutableSet.copyOf(builder.eitherKind);
    this.lines = ImmutableTable.copyOf(builder.lines);
    this.columns = ImmutableTable.copyOf(builder.columns);
    this.synonyms = ImmutableTable.copyOf(builder.synonyms);
    this.headingWords = ImmutableTable.copyOf(builder.headingWords);
    this.projects = ImmutableTable.copyOf(builder.projects);
    this.texts = ImmutableTable.copyOf(builder.texts);
    this.repeated = ImmutableSetMultimap.copyOf(builder.repeated);
    this.headings = ImmutableSetMultimap.copyOf(builder.headings);
    this.splits = ImmutableSetMultimap.copyOf(builder.splits);
    this.remarks = ImmutableSetMultimap.copyOf(builder.remarks);
    this.passedOver = ImmutableSetMultimap.copyOf(builder.passedOver);
    this.otherDimensions = ImmutableSetMultimap.copyOf(builder.otherDimensions);
    this.contacts = ImmutableSet.copyOf(builder.contacts);
    this.dimensions = ImmutableMap.copyOf(builder.dimensions);
    this.categories = ImmutableMap.copyOf(builder.categories);
    this.words = ImmutableSetMultimap.copyOf(builder.words);
    this.chapters = ImmutableMap.copyOf(builder.chapters());
  }

  /** Returns a builder that starts with what this says. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns what labels mean in the documents of a type and year. */
  public Vocabulary vocabulary(DocumentType type, Year year) {
    return vocabularies().of(type, year);
  }

  /** Returns the document of which a text ends with the title, empty if with none. */
  Optional<DocumentType> titled(String text) {
    String words = vocabularies().titles.before(text, text.length());
    return words == null ? Optional.empty() : Optional.ofNullable(titles.get(words));
  }

  /** Returns whether a text ends with a title that forms of either kind have. */
  boolean isOfEitherKind(String text) {
    String words = vocabularies().titles.before(text, text.length());
    return words != null && eitherKind.contains(words);
  }

  /** Returns the form of another kind under the name by which the province knows it. */
  public DocumentType form(boolean ofProject) {
    return titles.values().stream()
        .filter(type -> type.isForm() && type.isOfProject() == ofProject)
        .findFirst()
        .orElse(ofProject ? Documents.PROJECT_FORM : Documents.DEPARTMENT_FORM);
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

  /** Returns the narrative under the name by which the province knows it. */
  public DocumentType narrative() {
    return titles.values().stream()
        .filter(DocumentType::isProse)
        .findFirst()
        .orElse(Documents.NARRATIVE);
  }

  /** Returns the types of document by the words that only their titles have. */
  public ImmutableMap<String, DocumentType> titles() {
    return titles;
  }

  /** Returns the lines of a type of document by their labels. */
  public ImmutableMap<String, Line> lines(DocumentType type) {
    return lines.row(type);
  }

  /** Returns the columns of a type of document by their labels. */
  public ImmutableMap<String, Column<?>> columns(DocumentType type) {
    return columns.row(type);
  }

  /** Returns the columns that words mean where no other heading does. */
  ImmutableMap<String, Column<?>> synonyms(DocumentType type) {
    return synonyms.row(type);
  }

  /** Returns the columns that headings mean by a word in them, where no other heading does. */
  ImmutableMap<String, Column<?>> headingWords(DocumentType type) {
    return headingWords.row(type);
  }

  /** Returns the lines beneath which projects stand, with the line of such a project. */
  ImmutableMap<Line, Line> projects(DocumentType type) {
    return projects.row(type);
  }

  /** Returns the lines that hold words, with where their words stand. */
  ImmutableMap<Line, TextPlace> texts(DocumentType type) {
    return texts.row(type);
  }

  /** Returns the lines that may stand several times. */
  ImmutableSet<Line> repeated(DocumentType type) {
    return repeated.get(type);
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

  /** Returns labels and headings of what no rule asks for. */
  ImmutableSet<String> otherDimensions(DocumentType type) {
    return otherDimensions.get(type);
  }

  ImmutableSet<String> passedOver(DocumentType type) {
    return passedOver.get(type);
  }

  /** Returns labels of the province's own behind which names of persons stand. */
  public ImmutableSet<String> contacts() {
    return contacts;
  }

  /** Returns the dimensions by their labels. */
  public ImmutableMap<String, Dimension> dimensions() {
    return dimensions;
  }

  /** Returns the categories by their labels. */
  public ImmutableMap<String, Category> categories() {
    return categories;
  }

  /** Returns the words of a list by which sentences are read. */
  public ImmutableSet<String> words(NarrativeWords list) {
    return words.get(list);
  }

  /** Returns what chapters are about, by words of headings, of which the first decides. */
  public ImmutableMap<String, Chapter> chapters() {
    return chapters;
  }

  /** Collects what a dictionary says. Not thread-safe. */
  public static final class Builder {
    private final Map<String, DocumentType> titles = new LinkedHashMap<>();
    private final Set<String> eitherKind = new LinkedHashSet<>();
    private final Table<DocumentType, String, Line> lines = HashBasedTable.create();
    private final Table<DocumentType, String, Column<?>> columns = HashBasedTable.create();
    private final Table<DocumentType, String, Column<?>> synonyms = HashBasedTable.create();
    private final Table<DocumentType, String, Column<?>> headingWords = HashBasedTable.create();
    private final Table<DocumentType, Line, Line> projects = HashBasedTable.create();
    private final Table<DocumentType, Line, TextPlace> texts = HashBasedTable.create();
    private final SetMultimap<DocumentType, Line> repeated = LinkedHashMultimap.create();
    private final SetMultimap<DocumentType, String> headings = LinkedHashMultimap.create();
    private final SetMultimap<DocumentType, String> splits = LinkedHashMultimap.create();
    private final SetMultimap<DocumentType, String> remarks = LinkedHashMultimap.create();
    private final SetMultimap<DocumentType, String> passedOver = LinkedHashMultimap.create();
    private final SetMultimap<DocumentType, String> otherDimensions = LinkedHashMultimap.create();
    private final Set<String> contacts = new LinkedHashSet<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();

    private final SetMultimap<NarrativeWords, String> words = LinkedHashMultimap.create();
    private final Map<String, Chapter> ownChapters = new LinkedHashMap<>();
    private final Map<String, Chapter> knownChapters = new LinkedHashMap<>();

    /** What this builder was told itself: it may differ from what it started with, not from itself. */
    private final Set<Object> said = new HashSet<>();

    private Builder(Labels labels) {
      titles.putAll(labels.titles);
      eitherKind.addAll(labels.eitherKind);
      lines.putAll(labels.lines);
      columns.putAll(labels.columns);
      synonyms.putAll(labels.synonyms);
      headingWords.putAll(labels.headingWords);
      projects.putAll(labels.projects);
      texts.putAll(labels.texts);
      repeated.putAll(labels.repeated);
      headings.putAll(labels.headings);
      splits.putAll(labels.splits);
      remarks.putAll(labels.remarks);
      passedOver.putAll(labels.passedOver);
      otherDimensions.putAll(labels.otherDimensions);
      contacts.addAll(labels.contacts);
      dimensions.putAll(labels.dimensions);
      categories.putAll(labels.categories);
      words.putAll(labels.words);
      knownChapters.putAll(labels.chapters);
    }

    /** Makes a builder that knows the words that are known everywhere. */
    public Builder() {
      for (NarrativeWords list : NarrativeWords.values()) {
        words.putAll(list, list.words());
      }
      knownChapters.putAll(Chapter.words());
    }

    /** Says what words a list has as well, or has alone. */
    public void words(NarrativeWords list, boolean alone, String... more) {
      if (alone) {
        words.removeAll(list);
      }
      put(words.get(list), more);
    }

    /** Says what chapters are about whose headings have one of some words. */
    public void chapter(Chapter chapter, String... headings) {
      put(Chapter.class, ownChapters, chapter, headings);
    }

    /** Forgets the words of headings that are known everywhere. */
    public void withoutKnownChapters() {
      knownChapters.clear();
    }

    private Map<String, Chapter> chapters() {
      Map<String, Chapter> chapters = new LinkedHashMap<>(ownChapters);
      knownChapters.forEach(chapters::putIfAbsent);
      return chapters;
    }

    /** Says how titles of a type of document end; it is known by the name that it was given last. */
    public void title(DocumentType type, String... words) {
      put(DocumentType.class, titles, type, words);
      titles.replaceAll((title, known) -> known.equals(type) ? type : known);
    }

    /** Says how titles end that forms of either kind have; until its labels tell, it is of a project. */
    public void eitherKind(String... words) {
      DocumentType ofProject = Documents.PROJECT_FORM;
      for (DocumentType known : titles.values()) {
        ofProject = known.equals(ofProject) ? known : ofProject;
      }
      title(ofProject, words);
      put(eitherKind, words);
    }

    /** Says how a line is labelled. */
    public void line(DocumentType type, Line line, String... labels) {
      put(ImmutableList.of(Line.class, type), lines.row(type), line, labels);
    }

    /** Says of which line the projects beneath a line are. */
    public void projects(DocumentType type, Line line, Line project) {
      projects.put(type, line, project);
    }

    /** Says that a line holds words, and where. */
    public void text(DocumentType type, Line line, TextPlace place) {
      texts.put(type, line, place);
    }

    /** Says that a line may stand several times. */
    public void repeated(DocumentType type, Line line) {
      repeated.put(type, line);
    }

    /** Says how a column is labelled. */
    public void column(DocumentType type, Column<?> column, String... labels) {
      put(ImmutableList.of(Column.class, type), columns.row(type), column, labels);
    }

    /** Says which words in a heading that nobody knows mean a column. */
    public void headingWords(DocumentType type, Column<?> column, String... words) {
      put(ImmutableList.of("heading word", type), headingWords.row(type), column, words);
    }

    /** Says which words mean a column where no other heading does. */
    public void synonyms(DocumentType type, Column<?> column, String... labels) {
      put(ImmutableList.of("synonym", type), synonyms.row(type), column, labels);
    }

    /** Says what heads a part of a table. */
    public void heading(DocumentType type, String... labels) {
      put(headings.get(type), labels);
    }

    /** Says after which labels lines have one amount instead of columns. */
    public void split(DocumentType type, String... labels) {
      put(splits.get(type), labels);
    }

    /** Says which labels and headings hold what no rule asks for. */
    public void passOver(DocumentType type, String... labels) {
      put(passedOver.get(type), labels);
    }

    /** Says what first levels are called that are no dimensions. */
    public void otherDimensions(DocumentType type, String... names) {
      put(otherDimensions.get(type), names);
    }

    /** Says what begins a remark. */
    public void remark(DocumentType type, String... labels) {
      put(remarks.get(type), labels);
    }

    /** Says behind which labels names of persons stand. */
    public void contact(String... labels) {
      put(contacts, labels);
    }

    /** Says how a dimension is labelled. */
    public void dimension(Dimension dimension, String... labels) {
      put(Dimension.class, dimensions, dimension, labels);
    }

    /** Says how a category is labelled. */
    public void category(Category category, String... labels) {
      put(Category.class, categories, category, labels);
    }

    /** Returns what was said. */
    public Labels build() {
      return new Labels(this);
    }

    private <V> void put(Object kind, Map<String, V> map, V value, String... labels) {
      for (String label : labels) {
        String compact = Characters.compact(label);
        V before = map.put(compact, value);
        checkArgument(
            said.add(ImmutableList.of(kind, compact)) || value.equals(before),
            "'%s' is %s and %s",
            label,
            before,
            value);
      }
    }

    private static void put(Set<String> set, String... labels) {
      for (String label : labels) {
        set.add(Characters.compact(label));
      }
    }
  }
}
