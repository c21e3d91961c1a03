package org.budgetperformance.submission;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.text.Characters;

/**
 * A project's name as it is written in a row, parted from the amount that some rows repeat in it
 * (项目名称), as in 信访接待工作经费 7.2万元.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProjectName implements Serializable {
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,"));
  private static final long serialVersionUID = 1L;

  private final String name;
  @Nullable private final Amount amount;

  private ProjectName(String name, @Nullable Amount amount) {
    this.name = name;
    this.amount = amount;
  }

  /**
   * Reads a name. The amount must end the text and have a unit of money.
   *
   * @param text the text of the cell
   */
  public static ProjectName parse(String text) {
    String compact = Characters.compact(text);
    for (MoneyUnit unit : MoneyUnit.values()) {
      String head = compact;
      if (head.endsWith(unit.label())) {
        head = head.substring(0, head.length() - unit.label().length());
        int start = head.length();
        while (start > 0 && NUMBER.matches(head.charAt(start - 1))) {
          start--;
        }
        Optional<Amount> amount = Cells.amount(head.substring(start), unit);
        if (start > 0 && amount.isPresent()) {
          return new ProjectName(head.substring(0, start), amount.get());
        }
      }
    }
    return new ProjectName(compact, null);
  }

  /** Returns the name without white space and without the amount. */
  public String name() {
    return name;
  }

  /** Returns the amount that the name repeats, if it does. */
  public Optional<Amount> amount() {
    return Optional.ofNullable(amount);
  }

  @Override
  public String toString() {
    return name;
  }
}
