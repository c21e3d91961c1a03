package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One telephone number for one person in all documents (联系方式一致).
 *
 * <p>It has one application for each person, in whichever documents; documents that name nobody count
 * as of one person. Immutable and thread-safe.
 */
final class ContactDetails implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("同一填表人的联系电话不一：{telephone}", "one person, different numbers: {telephone}");
  private static final Derivation<Sheet, String> PERSON = sheet -> text(sheet, Lines.FILLED_IN_BY);
  private static final Derivation<Sheet, String> TELEPHONE = sheet -> text(sheet, Lines.TELEPHONE);
  private static final Derivation<Submission, ImmutableList<ImmutableIntArray>> BY_PERSON =
      ContactDetails::byPerson;
  private static final long serialVersionUID = 1L;

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("telephone");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("各材料中同一填表人的联系电话", "telephone numbers of one person in all documents");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<ImmutableIntArray> persons = submission.derive(BY_PERSON);
    for (int i = 0; i < persons.size(); i++) {
      apply(submission.sheets(), persons.get(i), examination);
    }
  }

  /** Returns the numbers of the sheets with a telephone number, those of one person together. */
  private static ImmutableList<ImmutableIntArray> byPerson(Submission submission) {
    Map<String, ImmutableIntArray.Builder> byPerson = new LinkedHashMap<>();
    ImmutableList<Sheet> sheets = submission.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      if (has(sheets.get(i), Lines.TELEPHONE)) {
        byPerson
            .computeIfAbsent(sheets.get(i).derive(PERSON), name -> ImmutableIntArray.builder(2))
            .add(i);
      }
    }
    ImmutableList.Builder<ImmutableIntArray> persons = ImmutableList.builder();
    byPerson.values().forEach(numbers -> persons.add(numbers.build()));
    return persons.build();
  }

  private static void apply(
      ImmutableList<Sheet> sheets, ImmutableIntArray numbers, Examination examination) {
    examination.start();
    String telephone = sheets.get(numbers.get(0)).derive(TELEPHONE);
    boolean differ = false;
    for (int i = 0; i < numbers.length(); i++) {
      Sheet sheet = sheets.get(numbers.get(i));
      examination.look(
          "telephone", numbers.get(i), 1, sheet, sheet.rows(Lines.TELEPHONE).get(0), Columns.TEXT);
      differ |= !telephone.equals(sheet.derive(TELEPHONE));
    }
    boolean several = numbers.length() > 1;
    examination.end(differ ? Outcome.FAILED : several ? Outcome.PASSED : Outcome.NOT_APPLICABLE);
  }

  private static boolean has(Sheet sheet, Line line) {
    return sheet.at(line, Columns.TEXT).isStated();
  }

  /** Returns the words of a line without white space and hyphens, empty if there are none. */
  private static String text(Sheet sheet, Line line) {
    Figure<String> figure = sheet.at(line, Columns.TEXT);
    return figure.isStated() ? figure.compact().replace("-", "") : "";
  }

  @Override
  public String toString() {
    return "one telephone number for each person";
  }
}
