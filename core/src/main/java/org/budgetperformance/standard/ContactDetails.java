package org.budgetperformance.standard;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One telephone number for one person in all documents (联系方式一致). Documents that name nobody count as of
 * one person.
 */
final class ContactDetails extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("同一填表人的联系电话不一：{telephone}", "one person, different numbers: {telephone}");
  private static final LocalizedText OF_NOBODY =
      LocalizedText.of("各表联系电话不一：{telephone}", "documents have different numbers: {telephone}");
  private static final LocalizedText COMPARES =
      LocalizedText.of("各材料中同一填表人的联系电话", "telephone numbers of one person in all documents");
  private static final Derivation<Sheet, String> PERSON = sheet -> text(sheet, Lines.FILLED_IN_BY);
  private static final Derivation<Sheet, String> TELEPHONE = sheet -> text(sheet, Lines.TELEPHONE);
  private static final long serialVersionUID = 1L;

  private static final Splitter NUMBERS =
      Splitter.on(CharMatcher.inRange('0', '9').negate()).omitEmptyStrings();
  private static final int SHORTEST = 7;

  private ContactDetails() {
    super(COMPARES);
  }

  /** Returns the check, which is applied to each person, in whichever documents. */
  static Check check() {
    ContactDetails details = new ContactDetails();
    return FormulaCheck.eachOf(ContactDetails::byPerson)
        .names(details)
        .grade(new OfNobody(), Severity.NOTICE, OF_NOBODY)
        .asks(details, MESSAGE, COMPARES);
  }

  /** Returns the numbers of the sheets with a telephone number, those of one person together. */
  private static ImmutableList<ImmutableIntArray> byPerson(Submission submission) {
    Map<String, ImmutableIntArray.Builder> byPerson = new LinkedHashMap<>();
    ImmutableList<Sheet> sheets = submission.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).at(Lines.TELEPHONE, Columns.TEXT).isStated()) {
        byPerson
            .computeIfAbsent(sheets.get(i).derive(PERSON), name -> ImmutableIntArray.builder(2))
            .add(i);
      }
    }
    ImmutableList.Builder<ImmutableIntArray> persons = ImmutableList.builder();
    byPerson.values().forEach(numbers -> persons.add(numbers.build()));
    return persons.build();
  }

  /** Returns whether of the numbers of two documents one is the same, with its area code or without. */
  private static boolean haveOneNumber(String one, String other) {
    for (String first : NUMBERS.split(one)) {
      for (String second : NUMBERS.split(other)) {
        boolean same =
            first.equals(second)
                || (Math.min(first.length(), second.length()) >= SHORTEST
                    && (first.endsWith(second) || second.endsWith(first)));
        if (same) {
          return true;
        }
      }
    }
    return one.equals(other);
  }

  /** Returns the words of a line without white space and hyphens, empty if there are none. */
  private static String text(Sheet sheet, Line line) {
    Figure<String> figure = sheet.at(line, Columns.TEXT);
    return figure.isStated() ? figure.compact().replace("-", "") : "";
  }

  @Override
  protected Answer judge(Where at) {
    ImmutableList<Sheet> sheets = at.submission().sheets();
    ImmutableIntArray numbers = at.subject(ImmutableIntArray.class);
    String telephone = sheets.get(numbers.get(0)).derive(TELEPHONE);
    for (int i = 1; i < numbers.length(); i++) {
      if (!haveOneNumber(telephone, sheets.get(numbers.get(i)).derive(TELEPHONE))) {
        return Answer.NO;
      }
    }
    return numbers.length() > 1 ? Answer.YES : Answer.NOTHING;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (int number : at.subject(ImmutableIntArray.class).asList()) {
      Sheet sheet = at.submission().sheets().get(number);
      if (!sheet.rows(Lines.FILLED_IN_BY).isEmpty()) {
        cells.cell(sheet, sheet.rows(Lines.FILLED_IN_BY).get(0), Columns.TEXT);
      }
      cells.cell(sheet, sheet.rows(Lines.TELEPHONE).get(0), Columns.TEXT);
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("telephone");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    for (int number : walk.subject(ImmutableIntArray.class).asList()) {
      Sheet sheet = walk.submission().sheets().get(number);
      to.look("telephone", number, 1, sheet, sheet.rows(Lines.TELEPHONE).get(0), Columns.TEXT);
    }
  }

  /** Whether the documents name nobody. */
  private static final class OfNobody extends Judged {
    private static final long serialVersionUID = 1L;

    OfNobody() {
      super(LocalizedText.of("未填填表人", "nobody is named"));
    }

    @Override
    protected Answer judge(Where at) {
      int first = at.subject(ImmutableIntArray.class).get(0);
      return Answer.of(at.submission().sheets().get(first).derive(PERSON).isEmpty());
    }

    @Override
    protected void cells(Where at, Cells cells) {
      // What names nobody has no cell to tell.
    }
  }
}
