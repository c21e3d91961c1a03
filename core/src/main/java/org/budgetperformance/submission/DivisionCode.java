package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.PersonalDetails;

/**
 * The code of an administrative division (行政区划代码) as GB/T 2260 builds it: two digits each for
 * province, prefecture and county.
 *
 * <p>43 is Hunan, 4312 Huaihua; 430000 and 431200 are the same codes written in full. Whether a
 * division of that code exists is not checked. {@link #NATION} is the nation, of which all are part.
 * Immutable and thread-safe.
 */
public final class DivisionCode implements Serializable {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final ImmutableSet<Integer> LENGTHS = ImmutableSet.of(2, 4, 6, 9, 12);

  /** The nation (全国), of which all divisions are part; its code 000000 is this library's. */
  public static final DivisionCode NATION = new DivisionCode("000000");

  private static final long serialVersionUID = 1L;

  private final String digits;

  private DivisionCode(String digits) {
    this.digits = digits;
  }

  /**
   * Returns the code of a division.
   *
   * @param code two, four or six digits; 00 stands for a level that is not divided, 000000 for the
   *     nation; of nine or twelve digits, which name a town or a village, the county
   * @throws IllegalArgumentException if no division can have the code
   */
  public static DivisionCode of(String code) {
    checkArgument(
        DIGIT.matchesAllOf(code) && LENGTHS.contains(code.length()),
        "not two, four, six, nine or twelve digits: '%s'",
        PersonalDetails.inMessage(code));
    String full = Strings.padEnd(code, 6, '0').substring(0, 6);
    if (full.equals(NATION.digits) && code.length() >= 6) {
      return NATION;
    }
    checkArgument(
        full.compareTo("110000") >= 0 && full.compareTo("830000") < 0 && !isGap(full),
        "no division has the code '%s'",
        code);
    return new DivisionCode(full);
  }

  private static boolean isGap(String full) {
    return full.startsWith("00", 2) && !full.endsWith("00");
  }

  /**
   * Returns the division that this one belongs to: of a county its prefecture, of that its province, of that
   * the nation.
   */
  public Optional<DivisionCode> parent() {
    if (!digits.endsWith("00")) {
      return Optional.of(new DivisionCode(digits.substring(0, 4) + "00"));
    }
    if (!digits.endsWith("0000")) {
      return Optional.of(new DivisionCode(digits.substring(0, 2) + "0000"));
    }
    return equals(NATION) ? Optional.empty() : Optional.of(NATION);
  }

  /**
   * Returns whether this division is another one or lies below it.
   *
   * @param outer the other division
   */
  public boolean isWithin(DivisionCode outer) {
    return equals(outer) || parent().filter(parent -> parent.isWithin(outer)).isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DivisionCode && digits.equals(((DivisionCode) other).digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns the code in six digits. */
  @Override
  public String toString() {
    return digits;
  }
}
