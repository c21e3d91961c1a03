package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
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
    ImmutableList<Sheet> sheets = submission.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      if (has(sheets.get(i), Lines.TELEPHONE) && isFirstOfPerson(sheets, i)) {
        apply(sheets, i, examination);
      }
    }
  }

  private static boolean isFirstOfPerson(ImmutableList<Sheet> sheets, int number) {
    String person = text(sheets.get(number), Lines.FILLED_IN_BY);
    for (int i = 0; i < number; i++) {
      if (has(sheets.get(i), Lines.TELEPHONE)
          && person.equals(text(sheets.get(i), Lines.FILLED_IN_BY))) {
        return false;
      }
    }
    return true;
  }

  private static void apply(ImmutableList<Sheet> sheets, int first, Examination examination) {
    examination.start();
    String person = text(sheets.get(first), Lines.FILLED_IN_BY);
    String number = text(sheets.get(first), Lines.TELEPHONE);
    boolean several = false;
    boolean differ = false;
    for (int i = first; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (has(sheet, Lines.TELEPHONE) && person.equals(text(sheet, Lines.FILLED_IN_BY))) {
        examination.look(
            "telephone", i, 1, sheet, sheet.rows(Lines.TELEPHONE).get(0), Columns.TEXT);
        several |= i > first;
        differ |= !number.equals(text(sheet, Lines.TELEPHONE));
      }
    }
    examination.end(differ ? Outcome.FAILED : several ? Outcome.PASSED : Outcome.NOT_APPLICABLE);
  }

  private static boolean has(Sheet sheet, Line line) {
    return sheet.at(line, Columns.TEXT).isStated();
  }

  /** Returns the words of a line without white space and hyphens, empty if there are none. */
  private static String text(Sheet sheet, Line line) {
    Figure<String> figure = sheet.at(line, Columns.TEXT);
    return figure.isStated() ? Characters.compact(figure.get()).replace("-", "") : "";
  }

  @Override
  public String toString() {
    return "one telephone number for each person";
  }
}
