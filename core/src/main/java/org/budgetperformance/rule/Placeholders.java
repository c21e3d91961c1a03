package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.budgetperformance.text.LocalizedText;

/** The placeholders of messages. */
final class Placeholders {
  /** How far the figures are off: the one placeholder that is no operand. */
  static final String MARGIN = "margin";

  private Placeholders() {}

  /** Returns the names between braces of a message. */
  static ImmutableSet<String> of(String message) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    int open = message.indexOf('{');
    while (open >= 0) {
      int close = message.indexOf('}', open);
      checkArgument(close > open, "a brace that nothing closes: %s", message);
      names.add(message.substring(open + 1, close));
      open = message.indexOf('{', close);
    }
    return names.build();
  }

  /**
   * Checks that both languages of a message name exactly the operands that a check declares.
   *
   * @throws IllegalArgumentException if they do not
   */
  static void check(String ruleId, LocalizedText message, Set<String> roles) {
    ImmutableSet<String> named = named(ruleId, message);
    checkArgument(named.equals(roles), "rule %s names %s of the operands %s", ruleId, named, roles);
  }

  /**
   * Checks that both languages of a message name the same operands, none that a check does not declare.
   *
   * @throws IllegalArgumentException if they do not
   */
  static void checkSome(String ruleId, LocalizedText message, Set<String> roles) {
    ImmutableSet<String> named = named(ruleId, message);
    checkArgument(
        roles.containsAll(named), "rule %s names %s of the operands %s", ruleId, named, roles);
  }

  private static ImmutableSet<String> named(String ruleId, LocalizedText message) {
    ImmutableSet<String> zh = of(message.zh());
    ImmutableSet<String> en = of(message.en());
    checkArgument(zh.equals(en), "rule %s says %s in Chinese and %s in English", ruleId, zh, en);
    return Sets.difference(zh, ImmutableSet.of(MARGIN)).immutableCopy();
  }
}
