package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * What a department submits for one year (绩效自评材料): its documents as sheets.
 *
 * <p>Sheets that would have the same id, as two forms of one project, are numbered in their order.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings(
    "immutables:incompat") // the field holds nothing but what follows from the attributes
public abstract class Submission implements Serializable {
  private static final long serialVersionUID = 1L;

  @Nullable private transient Derived derived;

  /** Use {@link #builder}. */
  Submission() {}

  /** Returns a builder of which only the fiscal year is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a submission of one form alone, as while a clerk fills it in.
   *
   * <p>It is {@linkplain #isPartial() partial}, so no rule asks for the other documents.
   *
   * @param form the form
   * @param fiscalYear the year of the expenditure
   */
  public static Submission of(SelfEvaluationForm form, Year fiscalYear) {
    return builder().fiscalYear(fiscalYear).isPartial(true).addSheets(form.sheet()).build();
  }

  /** Returns the year of the expenditure (年度). */
  public abstract Year fiscalYear();

  /** Returns the division whose department submits (行政区划), if it is known. */
  public abstract Optional<DivisionCode> division();

  /** Returns whether this is a part of a submission, so that documents may be missing. */
  @Value.Default
  public boolean isPartial() {
    return false;
  }

  /**
   * Returns how far it is filled in (填报阶段), as an evaluation under {@linkplain
   * org.budgetperformance.evaluation.EvaluationTerms#stage() terms} says; it is no part of equality.
   */
  @Value.Auxiliary
  @Value.Default
  public Stage stage() {
    return Stage.FILED;
  }

  /**
   * Returns this submission at another stage.
   *
   * @param stage how far it is filled in
   */
  public abstract Submission withStage(Stage stage);

  /** Returns whether documents may be missing: this is a part of a submission, or one that is being filled in. */
  public boolean mayLackDocuments() {
    return isPartial() || stage() != Stage.FILED;
  }

  /** Returns whether there may be forms of other projects: of those in the rest, or that are still to be added. */
  public boolean mayLackForms() {
    return isPartial() || stage().mayGrow();
  }

  /**
   * Returns who submits (预算单位), as the department's form says, else the narrative, else a project's form; empty if no
   * document says it.
   */
  public Optional<String> unit() {
    return UnitName.of(this);
  }

  /** Returns the sheets. */
  public abstract ImmutableList<Sheet> sheets();

  /**
   * Returns what was not read and stands in no document that is known, so that one may be there (未识别的材料).
   */
  public abstract ImmutableList<Unread> unread();

  /**
   * Returns documents that were handed in again (重复提交的材料), each under the id of the one that it repeats. What rests on a
   * cell in which the two differ is undecided.
   */
  public abstract ImmutableList<Sheet> copies();

  /** Returns where the lines of its figures stand in the files that were handed in (出处对照). */
  @Value.Auxiliary
  @Value.Default
  public SourcePlaces sources() {
    return SourcePlaces.ofText();
  }

  /**
   * Returns whether so much was not read that finding nothing says little (识别不全): a document may stand in it, a
   * document that says something has no figure, or a filled cell of a table of amounts or indicators is in
   * no figure.
   */
  public boolean isReadInPart() {
    return !unread().isEmpty() || sheets().stream().anyMatch(Sheet::isReadInPart);
  }

  /** Returns the sheets by the type of document. */
  @Value.Lazy
  SheetsByType byType() {
    return new SheetsByType(sheets());
  }

  /**
   * Returns the sheets of one type in the order of the submission.
   *
   * @param type the type of document
   */
  public ImmutableList<Sheet> sheets(DocumentType type) {
    ImmutableList<Sheet> sheets = byType().of(type);
    return sheets.isEmpty() && isOpen() && !unread().isEmpty() && !type.isOfProject()
        ? derive(new AssumedDocument(type)).alone()
        : sheets;
  }

  /** Returns whether it is what {@link #open} returns. */
  @Value.Auxiliary
  @Value.Default
  public boolean isOpen() {
    return false;
  }

  /**
   * Returns this submission as rules see it: each cell that is not there and may stand in what was not read
   * is one of {@link Figure#unread()}, in documents that are there and, while {@link #unread()} is not empty,
   * in one of each other type that is asked for; and each that is to come at this {@link #stage()} is one of {@link
   * Figure#toCome()}. Where everything was read and filled in, and a part of a submission has no form of a project beside
   * which there may be others, it is this one.
   */
  @Value.Lazy
  public Submission open() {
    if (isOpen()) {
      return this;
    } else if (!mayHaveOpenCells()) {
      return rounded();
    }
    return with(isRounded() ? sheet -> sheet : rounding());
  }

  /**
   * Returns this submission with numbers that stand for what is rounded off, and open cells. That cells are open goes
   * by no number, so that a document finds them once, however it is rounded.
   */
  private Submission with(UnaryOperator<Sheet> rounding) {
    boolean open = mayHaveOpenCells();
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    for (Sheet read : sheets()) {
      Sheet sheet = read.differing(copies());
      sheets.add(rounding.apply(open ? sheet.open(stage()) : sheet));
    }
    return builder()
        .from(this)
        .sheets(sheets.build())
        .isRounded(true)
        .isOpen(open || isOpen())
        .build();
  }

  private boolean mayHaveOpenCells() {
    boolean may = !unread().isEmpty() || stage() != Stage.FILED;
    for (Sheet sheet : sheets()) {
      may |= !sheet.unread().isEmpty() || (isPartial() && sheet.id().type().isOfProject());
    }
    return may;
  }

  /** Returns whether its numbers stand for what is rounded off. */
  @Value.Auxiliary
  @Value.Default
  boolean isRounded() {
    return false;
  }

  /**
   * Returns this submission with each amount standing for half of the place that its document rounds to,
   * and each score for half of that of its document's most exact one (允差第一步).
   *
   * <p>A document rounds to the place of its most exact amount if at least five different ones are written
   * to it; of another nobody knows, so it is taken to be as exact as the most exact document, and to 0.01万元
   * at least if none shows that it rounds.
   */
  @Value.Lazy
  @SuppressWarnings("ReferenceEquality") // a document that is not changed is the same one
  public Submission rounded() {
    if (isRounded()) {
      return this;
    }
    UnaryOperator<Sheet> rounding = rounding();
    ImmutableList.Builder<Sheet> rounded = ImmutableList.builder();
    boolean same = true;
    for (Sheet sheet : sheets()) {
      Sheet other = rounding.apply(sheet.differing(copies()));
      same &= other == sheet;
      rounded.add(other);
    }
    return same ? this : builder().from(this).sheets(rounded.build()).isRounded(true).build();
  }

  /** Returns how documents are rounded: each to its own place if it shows one, else to the finest of all. */
  private UnaryOperator<Sheet> rounding() {
    long finest = Precision.NO_PLACE;
    boolean isEvident = false;
    for (Sheet sheet : sheets()) {
      Precision precision = sheet.derive(Precision.OF);
      finest = Math.min(finest, precision.place);
      isEvident |= precision.isEvident;
    }
    long common = isEvident ? finest : Math.min(finest, Precision.USUAL_PLACE);
    return sheet -> {
      Precision precision = sheet.derive(Precision.OF);
      return sheet.derive(Rounding.to(precision.isEvident ? precision.place : common));
    };
  }

  /**
   * Returns this submission as rules see it, but with each amount standing for half of its own last written
   * place and of 0.01万元 at most, by which rates are computed again.
   */
  @Value.Lazy
  public Submission asUsual() {
    return with(sheet -> sheet);
  }

  /**
   * Returns this submission as rules see it, but with each amount and each score standing for half of its own
   * last written place (允差第二步).
   */
  @Value.Lazy
  public Submission asWritten() {
    boolean whole = true;
    for (Sheet sheet : sheets()) {
      whole &= sheet.derive(Precision.OF).scorePlace == 100;
    }
    Rounding own = whole ? Rounding.OWN_OF_WHOLE_SCORES : Rounding.OWN;
    return with(sheet -> sheet.derive(own));
  }

  /**
   * Returns how many documents of a type were read.
   *
   * @param type the type of document
   */
  public int count(DocumentType type) {
    return byType().of(type).size();
  }

  /**
   * Returns whether documents of a type may have more rows of a line than were read.
   *
   * @param type the type of document
   * @param line the line
   */
  public boolean mayHave(DocumentType type, Line line) {
    if (mayHaveMore(type)) {
      return true;
    }
    ImmutableList<Sheet> sheets = byType().of(type);
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).mayHave(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether there may be more documents of a type than were read: in what was not read, or of other
   * projects if this is a part of a submission or more rows and documents are to come.
   *
   * @param type the type of document
   */
  public boolean mayHaveMore(DocumentType type) {
    return (mayLackForms() && type.isOfProject() && count(type) > 0)
        || (!unread().isEmpty() && (type.isOfProject() || count(type) == 0));
  }

  /** Returns the narrative (自评报告), if there is one. */
  public Optional<Narrative> narrative() {
    return sheets(Documents.NARRATIVE).stream().findFirst().map(Narrative::of);
  }

  /** Returns the form of the whole department (整体支出绩效自评表), if there is one. */
  public Optional<SelfEvaluationForm> departmentForm() {
    return sheets(Documents.DEPARTMENT_FORM).stream().findFirst().map(SelfEvaluationForm::of);
  }

  /** Returns the forms of the projects (项目支出绩效自评表) in the order of the submission. */
  public ImmutableList<SelfEvaluationForm> projectForms() {
    return sheets(Documents.PROJECT_FORM).stream()
        .map(SelfEvaluationForm::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns which rows and forms speak of the same project. */
  @Value.Lazy
  public ProjectMatches projects() {
    return ProjectMatches.of(this);
  }

  /** Returns which rows of narrative and department form speak of the same indicator. */
  @Value.Lazy
  public IndicatorMatches indicators() {
    return IndicatorMatches.of(this);
  }

  /**
   * Returns what follows from this submission, computed when first asked for.
   *
   * @param derivation what to compute
   * @param <T> the class of the result
   */
  @SuppressWarnings("unchecked") // a derivation is kept with its own result
  public <T> T derive(Derivation<Submission, T> derivation) {
    Object result = Derived.find(derived, derivation);
    if (result == null) {
      Derived longer = Derived.with(derived, derivation, this);
      derived = longer;
      result = longer.result();
    }
    return (T) result;
  }

  /**
   * Returns the place that prints as a text, if a sheet has its row and its column, and for the place
   * of a note that note.
   *
   * @param text what {@link Place#toString()} returns
   */
  public Optional<Place> place(String text) {
    int mark = text.lastIndexOf('#');
    Optional<Place> place = placeOfFigure(mark < 0 ? text : text.substring(0, mark));
    return mark < 0 ? place : place.flatMap(figure -> note(figure, text));
  }

  private Optional<Place> note(Place figure, String text) {
    for (int number = 1; number <= at(figure).notes().size(); number++) {
      if (figure.note(number).toString().equals(text)) {
        return Optional.of(figure.note(number));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> placeOfFigure(String text) {
    for (Sheet sheet : sheets()) {
      if (text.startsWith(sheet.id() + "/")) {
        for (Row row : sheet.rows()) {
          for (Column<?> column : sheet.id().type().columns()) {
            Place place = Place.of(sheet.id(), row, column);
            if (place.toString().equals(text)) {
              return Optional.of(place);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns places in the order of the documents (按材料顺序): by document, row and column as they stand; those
   * that no document has come last.
   *
   * @param places the places
   */
  public ImmutableList<Place> inOrder(ImmutableSet<Place> places) {
    return ImmutableList.sortedCopyOf(derive(DocumentOrder.OF), places);
  }

  /**
   * Returns the figure at a place; it is absent if no sheet has it.
   *
   * @param place the place; that of a note gives the figure that the note stands beside
   */
  public Figure<?> at(Place place) {
    for (Sheet sheet : sheets()) {
      if (sheet.id().equals(place.sheet())) {
        return sheet.at(place.row(), place.column());
      }
    }
    ImmutableList<Sheet> assumed =
        count(place.sheet().type()) == 0 ? sheets(place.sheet().type()) : ImmutableList.<Sheet>of();
    return assumed.isEmpty() ? Figure.absent() : assumed.get(0).at(place.row(), place.column());
  }

  /**
   * Returns this submission with another figure at a place.
   *
   * @param place a place in one of the sheets, not that of a note
   * @param figure the figure to stand there
   * @throws IllegalArgumentException if no sheet has the place's id, the place is that of a note,
   *     or the figure does not fit its column
   */
  public Submission with(Place place, Figure<?> figure) {
    ImmutableList.Builder<Sheet> changed = ImmutableList.builder();
    boolean found = false;
    for (Sheet sheet : sheets()) {
      boolean here = sheet.id().equals(place.sheet());
      changed.add(here ? sheet.with(place, figure) : sheet);
      found |= here;
    }
    if (!found) {
      throw new IllegalArgumentException("no document " + PersonalDetails.inMessage(place.sheet()));
    }
    return withSheets(changed.build());
  }

  /**
   * Returns this submission with its figures under ids of one's own (自有编号), see {@link Sheet#withOwnIds}.
   *
   * @param ids what a system of one's own knows the cell at a place by, empty where it knows none
   */
  public Submission withOwnIds(Function<Place, Optional<String>> ids) {
    return withSheets(Iterables.transform(sheets(), sheet -> sheet.withOwnIds(ids)));
  }

  /**
   * Returns this submission with other documents.
   *
   * @param sheets the documents
   */
  public abstract Submission withSheets(Iterable<? extends Sheet> sheets);

  /**
   * Refuses two forms of a department, whose scores nobody adds up; numbers other documents of one kind.
   *
   * @throws IllegalArgumentException if there are forms of two departments, or two of one
   */
  @Value.Check
  Submission numbered() {
    if (sheets().size() < 2) {
      return this;
    }
    ImmutableList<Sheet> departments = byType().of(Documents.DEPARTMENT_FORM);
    if (departments.size() > 1) {
      throw new IllegalArgumentException(
          "a submission is one department's and has one form of it, not those of "
              + unit(departments.get(0))
              + " and "
              + unit(departments.get(1)));
    }
    Set<Object> ids = new HashSet<>();
    boolean unique = true;
    for (Sheet sheet : sheets()) {
      unique &= ids.add(sheet.id());
      unique &= !sheet.id().code().isPresent() || ids.add(sheet.id().toString());
    }
    if (unique) {
      return this;
    }
    Map<SheetId, Integer> seen = new HashMap<>();
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<Sheet> numbered = ImmutableList.builder();
    for (Sheet sheet : sheets()) {
      SheetId first = sheet.id().numbered(1);
      SheetId id = first;
      do {
        id = id.numbered(seen.merge(first, 1, Integer::sum));
      } while (!taken.add(id.toString())); // forms of one code may have several names
      numbered.add(sheet.withId(id));
    }
    return withSheets(numbered.build());
  }

  private static String unit(Sheet form) {
    Figure<String> unit = form.at(Lines.UNIT, Columns.TEXT);
    return unit.isStated()
        ? String.valueOf(PersonalDetails.inMessage(unit.get()))
        : "a unit without a name";
  }

  /** Collects a submission. Not thread-safe. */
  public static final class Builder extends ImmutableSubmission.Builder {
    Builder() {}

    /** Adds the narrative. */
    public Builder narrative(Narrative narrative) {
      return addSheets(narrative.sheet());
    }

    /** Adds a form, of the department or of a project. */
    public Builder form(SelfEvaluationForm form) {
      return addSheets(form.sheet());
    }
  }
}
