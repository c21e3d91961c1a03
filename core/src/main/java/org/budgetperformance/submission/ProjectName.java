package org.budgetperformance.submission;

import com.google.common.annotations.Beta;
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
@Beta
public final class ProjectName implements Serializable {
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,"));
  private static final CharMatcher REST = CharMatcher.anyOf("….·。");
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
    String collapsed = Characters.collapse(text);
    for (MoneyUnit unit : MoneyUnit.values()) {
      int end = startOfUnit(collapsed, unit.label());
      if (end > 0) {
        String head = collapsed.substring(0, end).trim();
        int start = head.length();
        while (start > 0 && NUMBER.matches(head.charAt(start - 1))) {
          start--;
        }
        Optional<Amount> amount = Cells.amount(head.substring(start), unit);
        String name = Characters.compact(head.substring(0, start));
        if (!name.isEmpty() && amount.isPresent()) {
          return new ProjectName(name, amount.get());
        }
      }
    }
    return new ProjectName(Characters.compact(text), null);
  }

  /**
   * Returns whether a name only says that there are more projects (未列名的其余项目): ……
   *
   * @param name the name
   */
  public static boolean isRest(String name) {
    return !name.isEmpty() && REST.matchesAllOf(name);
  }

  /** Returns where a unit starts that ends a text, spaces within it or not, or -1. */
  private static int startOfUnit(String text, String unit) {
    int at = text.length();
    for (int i = unit.length() - 1; i >= 0; i--) {
      at--;
      while (at >= 0 && text.charAt(at) == ' ') {
        at--;
      }
      if (at < 0 || text.charAt(at) != unit.charAt(i)) {
        return -1;
      }
    }
    return at;
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
