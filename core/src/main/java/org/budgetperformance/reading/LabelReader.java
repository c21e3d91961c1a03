package org.budgetperformance.reading;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Contents;
import org.budgetperformance.reading.label.InputLimits;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.narrative.NarrativeReader;
import org.budgetperformance.reading.table.TableReader;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.PersonalDetails;

/**
 * Reads a report by the labels that a dictionary gives (按栏目名称识别).
 *
 * <p>It goes by titles, labels and headings and never by the position of a row or a column. What it
 * accepts is limited to {@value #MOST_BYTES} bytes of UTF-8, {@value #MOST_FORMS} project forms and
 * {@value #MOST_INDICATORS} indicators a form. It takes time linear in the length of the text.
 * Immutable and thread-safe.
 */
public final class LabelReader implements SubmissionReader {
  /** The most bytes of UTF-8 that a text may have. */
  public static final int MOST_BYTES = InputLimits.MOST_BYTES;

  /** The most project forms that a text may have. */
  public static final int MOST_FORMS = InputLimits.MOST_FORMS;

  /** The most indicators that a form may have. */
  public static final int MOST_INDICATORS = InputLimits.MOST_INDICATORS;

  private static final long serialVersionUID = 1L;

  private final LabelDictionary dictionary;
  private final Year firstYear;
  private final Year lastYear;

  /** Cached when first asked for; two threads may make the same. */
  @Nullable private transient volatile NarrativeReader narratives;

  private LabelReader(LabelDictionary dictionary, Year firstYear, Year lastYear) {
    this.dictionary = dictionary;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * Returns a reader.
   *
   * @param dictionary what the labels mean
   * @param firstYear the first fiscal year whose reports are so labelled, inclusive
   * @param lastYear the last such fiscal year, inclusive
   * @throws IllegalArgumentException if the last year lies before the first
   */
  public static LabelReader of(LabelDictionary dictionary, Year firstYear, Year lastYear) {
    checkArgument(!lastYear.isBefore(firstYear), "from %s to %s", firstYear, lastYear);
    return new LabelReader(checkNotNull(dictionary, "dictionary"), firstYear, lastYear);
  }

  /**
   * {@inheritDoc}
   *
   * <p>It is recognised by the title of a document that states a fiscal year of this reader. The fiscal
   * year is the one that most titles state, else most tables in their headings, else the last of this
   * reader.
   */
  @Override
  public ReadResult read(String text) {
    InputLimits.checkSize(text);
    return read(TextLine.split(text), SourcePlaces.ofText());
  }

  /** {@inheritDoc} */
  @Override
  public ReadResult read(Source source) {
    InputLimits.checkSize(source);
    return read(TextLine.of(source), source.places());
  }

  @Override
  public PersonalDetails personalDetails() {
    return PersonalDetails.known().withContacts(dictionary.labels().contacts());
  }

  private ReadResult read(ImmutableList<TextLine> all, SourcePlaces places) {
    Account account = new Account();
    ImmutableList<TextLine> lines = Contents.without(all, account);
    List<TextLine> unknown = new ArrayList<>();
    ImmutableList<Part> parts =
        Parts.of(lines, dictionary.labels(), lastYear, places, account, unknown);
    checkLimits(parts);
    Year year = year(parts);
    ImmutableList.Builder<Handed> documents = ImmutableList.builder();
    boolean tables = false;
    for (Part part : parts) {
      Sheet sheet = read(part, year, account);
      part.nothingRead(sheet).ifPresent(why -> account.problem(part.line(), part.title(), why));
      if (part.year().isPresent() || !sheet.rows().isEmpty() || !sheet.unread().isEmpty()) {
        documents.add(new Handed(part, sheet));
      }
      tables |= !part.type().isProse() && !sheet.rows().isEmpty();
    }
    boolean dated = parts.stream().anyMatch(part -> part.year().isPresent());
    boolean recognised =
        dated
            ? parts.stream().anyMatch(part -> part.year().filter(this::isRead).isPresent())
            : tables;
    ImmutableList<Unread> unread = Unknown.account(unknown, dictionary.labels(), account);
    return new DepartmentResults(Departments.of(documents.build(), places), places)
        .read(recognised, Submission.builder().fiscalYear(year).build(), unread, account);
  }

  private boolean isRead(Year year) {
    return !year.isBefore(firstYear) && !year.isAfter(lastYear);
  }

  private Sheet read(Part part, Year year, Account account) {
    return part.type().isProse()
        ? narratives()
            .read(
                part.id(),
                part.titledUnit(),
                part.subject().project().orElse(null),
                part.lines(),
                year,
                account)
        : TableReader.read(
            part.lines(),
            dictionary.labels().vocabulary(part.type(), headingYear(part).orElse(year)),
            account);
  }

  /** Returns the year of the headings of a table whose title states none. */
  private Optional<Year> headingYear(Part part) {
    return part.year().isPresent() || part.type().isProse()
        ? Optional.empty()
        : HeadingYear.of(part.lines(), part.type(), dictionary.labels());
  }

  private NarrativeReader narratives() {
    NarrativeReader known = narratives;
    if (known == null) {
      known = new NarrativeReader(dictionary.labels());
      narratives = known;
    }
    return known;
  }

  private static void checkLimits(ImmutableList<Part> parts) {
    long ofProject = parts.stream().filter(part -> part.type().isOfProject()).count();
    InputLimits.checkForms(ofProject);
    InputLimits.checkForms(parts.size() - ofProject);
    for (Part part : parts) {
      if (part.type().isForm()) {
        InputLimits.checkIndicators(part.lines());
      }
    }
  }

  private Year year(ImmutableList<Part> parts) {
    Map<Year, Integer> counts = new LinkedHashMap<>();
    for (Part part : parts) {
      part.year().ifPresent(year -> counts.merge(year, 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      parts.forEach(
          part -> headingYear(part).ifPresent(year -> counts.merge(year, 1, Integer::sum)));
    }
    Year most = lastYear;
    int count = 0;
    for (Map.Entry<Year, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }
}
