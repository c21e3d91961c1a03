package org.budgetperformance.text;

import com.google.common.annotations.Beta;
import com.google.common.collect.Iterables;

/**
 * Knows who a person is when a text says so, and hides it (个人信息脱敏): names on contact lines, telephone
 * numbers, id card numbers, bank cards.
 *
 * <p>Whatever becomes an output goes through {@link #mask} where it is written out, wherever it came from.
 * Of a name its first character is left, of a number its first three and last four digits. What has been
 * masked is not masked again. Amounts, counts, dates, codes and document numbers stay as they are.
 *
 * <p>Every method takes time linear in the length of its argument. Immutable and thread-safe.
 */
@Beta
public final class PersonalDetails {
  private static final PersonalDetails KNOWN = new PersonalDetails(PersonalWords.CONTACTS);

  private final SpacedWords contacts;

  private PersonalDetails(SpacedWords contacts) {
    this.contacts = contacts;
  }

  /** Returns the details that are known by the labels of every province. */
  public static PersonalDetails known() {
    return KNOWN;
  }

  /**
   * Returns these with labels of a province's own.
   *
   * @param labels further labels behind which the name of a person stands, such as 对接人; not empty
   */
  public PersonalDetails withContacts(Iterable<String> labels) {
    return new PersonalDetails(SpacedWords.of(Iterables.concat(contacts.words(), labels)));
  }

  /**
   * Returns whether what stands beside a label says who a person is: 填表人, 项目负责人及电话, 联系方式.
   *
   * @param label the label
   */
  public boolean isContact(String label) {
    FoldedText text = new FoldedText(label);
    for (int i = 0; i < text.length(); i++) {
      int end = contacts.after(text, i);
      end = end < 0 ? PersonalWords.TELEPHONES.after(text, i) : end;
      for (int next = end; next >= 0; next = PersonalWords.ADDED.after(text, end)) {
        end = text.skip(next, " ()/、:", 3);
      }
      if (end == text.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a text with a star for each character that would say who a person is; the text itself if it
   * says nothing of that kind.
   *
   * @param text any text
   */
  public String mask(String text) {
    FoldedText folded = new FoldedText(text);
    PersonalNames names = new PersonalNames(folded, contacts);
    names.hide();
    new PersonalNumbers(folded).hide(names);
    return folded.toString();
  }

  /**
   * Returns what may be shown of words that are a personal detail as a whole: 138****0181, 张*.
   *
   * @param words what stands on a contact line, without white space in what is returned
   */
  public static String hide(String words) {
    FoldedText text = new FoldedText(Characters.compact(words));
    text.hideAll();
    return text.toString();
  }
}
