package org.budgetperformance.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Extents;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.Characters;

/** Answers the question of a step again: compares numbers and texts, and weighs other answers. */
final class StepAnswers {
  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

  private StepAnswers() {}

  /**
   * Returns what an operation makes of inputs.
   *
   * @throws IllegalArgumentException if it cannot be done with them
   */
  static StepValue of(Operation operation, ImmutableList<Step> inputs) {
    switch (operation) {
      case LETTERS:
        return StepValue.of(letters(text(only(inputs))));
      case LENGTH:
        return StepValue.of(Fraction.of(length(text(only(inputs)))), FigureType.COUNT);
      case EQUAL:
        return StepValue.of(equal(inputs));
      case AT_MOST:
        checkArgument(inputs.size() == 2, "%s inputs", inputs.size());
        return StepValue.of(atMost(inputs.get(0), inputs.get(1)));
      case SAME:
        checkArgument(inputs.size() > 1, "only %s to compare", inputs);
        return StepValue.of(
            Answer.of(inputs.stream().map(StepAnswers::text).distinct().count() == 1));
      case CONTAINS:
        checkArgument(!inputs.isEmpty(), "no text");
        String text = text(inputs.get(0));
        return StepValue.of(
            Answer.of(inputs.stream().skip(1).anyMatch(word -> text.contains(text(word)))));
      case NOT:
        return StepValue.of(not(answer(only(inputs))));
      case CERTAIN:
        return StepValue.of(Answer.of(answer(only(inputs)) == Answer.YES));
      case ANSWERED:
        return StepValue.of(answer(only(inputs)) == Answer.NOTHING ? Answer.NOTHING : Answer.YES);
      case RELEVANT:
        return StepValue.of(answer(only(inputs)) == Answer.YES ? Answer.YES : Answer.NOTHING);
      case ALL:
        return StepValue.of(first(inputs, Answer.NO, Answer.OPEN, Answer.YES));
      case ANY:
        return StepValue.of(first(inputs, Answer.YES, Answer.OPEN, Answer.NO));
      case EACH_IN_TURN:
        return StepValue.of(inTurn(inputs));
      default:
        return StepValue.of(CellAnswers.of(operation, inputs));
    }
  }

  private static Step only(ImmutableList<Step> inputs) {
    checkArgument(inputs.size() == 1, "%s inputs", inputs.size());
    return inputs.get(0);
  }

  static Answer answer(Step step) {
    return step.result()
        .answer()
        .orElseThrow(() -> new IllegalArgumentException("no answer: " + step));
  }

  private static String text(Step step) {
    return step.result().text().orElseThrow(() -> new IllegalArgumentException("no text: " + step));
  }

  static boolean hasLetters(String text) {
    return LETTERS.matchesAnyOf(text);
  }

  private static String letters(String text) {
    return LETTERS.retainFrom(Characters.fold(text));
  }

  private static int length(String text) {
    String compact = Characters.compact(text);
    return compact.codePointCount(0, compact.length());
  }

  /** Extents that meet pairwise have a number in common. */
  private static Answer equal(ImmutableList<Step> inputs) {
    checkArgument(inputs.size() > 1, "only %s to compare", inputs);
    boolean possible = true;
    boolean holds = true;
    for (int i = 0; i < inputs.size(); i++) {
      for (int j = i + 1; j < inputs.size(); j++) {
        Extent a = Recalculation.extent(inputs.get(i));
        Extent b = Recalculation.extent(inputs.get(j));
        possible &= Extents.canMeet(a, b);
        holds &= Extents.meet(a, b);
      }
    }
    return judge(possible, holds);
  }

  private static Answer atMost(Step first, Step second) {
    Extent a = Recalculation.extent(first);
    Extent b = Recalculation.extent(second);
    return judge(Extents.canBeAtMost(a, b), Extents.isAtMost(a, b));
  }

  private static Answer judge(boolean possible, boolean holds) {
    return !possible ? Answer.NO : holds ? Answer.YES : Answer.OPEN;
  }

  private static Answer not(Answer answer) {
    return answer == Answer.YES ? Answer.NO : answer == Answer.NO ? Answer.YES : answer;
  }

  /** Returns the first of some answers that an input has. */
  private static Answer first(ImmutableList<Step> inputs, Answer... order) {
    for (Answer wanted : order) {
      for (Step input : inputs) {
        if (answer(input) == wanted) {
          return wanted;
        }
      }
    }
    return Answer.NOTHING;
  }

  private static Answer inTurn(ImmutableList<Step> inputs) {
    for (Step input : inputs) {
      if (answer(input) != Answer.YES) {
        return answer(input);
      }
    }
    return Answer.YES;
  }
}
