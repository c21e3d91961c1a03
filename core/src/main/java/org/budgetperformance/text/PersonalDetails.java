package org.budgetperformance.text;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

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
public final class PersonalDetails implements Serializable {
  private static final PersonalDetails KNOWN =
      new PersonalDetails(PersonalWords.CONTACTS, ImmutableSet.of());
  private static final long serialVersionUID = 1L;

  private final SpacedWords contacts;

  /** Words of contact lines, folded, that are hidden wherever they stand. */
  private final ImmutableSet<String> values;

  private PersonalDetails(SpacedWords contacts, ImmutableSet<String> values) {
    this.contacts = contacts;
    this.values = values;
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
    return new PersonalDetails(
        SpacedWords.of(ImmutableSet.copyOf(Iterables.concat(contacts.words(), labels))), values);
  }

  /**
   * Returns these and others, as where two submissions are told of in one text.
   *
   * @param others the others
   */
  public PersonalDetails and(PersonalDetails others) {
    return new PersonalDetails(
        SpacedWords.of(
            ImmutableSet.copyOf(Iterables.concat(contacts.words(), others.contacts.words()))),
        ImmutableSet.<String>builder().addAll(values).addAll(others.values).build());
  }

  /**
   * Returns these with what stands on contact lines: names and numbers in it are hidden wherever else they
   * stand, with or without a label.
   *
   * @param words the words of contact lines; what looks neither like a name nor like a number is left out
   */
  public PersonalDetails knowing(Iterable<String> words) {
    ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(values);
    for (String each : words) {
      FoldedText text = new FoldedText(each);
      new PersonalNames(text, contacts).collect(all);
    }
    return new PersonalDetails(contacts, all.build());
  }

  /**
   * Returns these, {@linkplain #knowing} what stands behind a label that is a text of its own, as where each
   * cell of a row is told by itself.
   *
   * @param texts texts in their order
   */
  public PersonalDetails besideLabels(List<String> texts) {
    List<String> words = new ArrayList<>();
    for (int i = 1; i < texts.size(); i++) {
      if (isContact(texts.get(i - 1))) {
        words.add(texts.get(i));
      }
    }
    return words.isEmpty() ? this : knowing(words);
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
    values.forEach(names::hideEach);
    return folded.toString();
  }

  /**
   * Returns what the message of an exception says of an operand: the operand's text, masked when the
   * message is made.
   *
   * @param operand a text, or what prints one of a submission
   */
  public static Object inMessage(Object operand) {
    return new Object() {
      @Override
      public String toString() {
        return KNOWN.mask(String.valueOf(operand));
      }
    };
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
