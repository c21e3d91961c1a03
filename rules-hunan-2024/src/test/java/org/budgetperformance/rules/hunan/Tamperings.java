package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Every tree that differs from a given one in one node, in six kinds. What stands above the node is left
 * as it was, and once more calculated again, so that the arithmetic fits.
 */
final class Tamperings {
  /** What was done to a node. */
  enum Kind {
    /** A number or an answer is another. */
    NUMBER,
    /** An input is gone. */
    TERM_DROPPED,
    /** A figure is said to stand in another cell, which says the same. */
    LEAF_MOVED,
    /** Another operation that comes to the same. */
    OPERATION,
    /** A constant, a parameter, its basis or a count is another. */
    CONSTANT,
    /** A name, a text, what was read, or a listed word is another. */
    WORD
  }

  private static final Operation[] PLAIN_LEAVES = {
    Operation.CONSTANT, Operation.COUNT, Operation.MISSING, Operation.WORDS
  };

  private final Submission submission;
  private final ImmutableList<Place> places;
  private final ImmutableSetMultimap.Builder<Kind, Step> found = ImmutableSetMultimap.builder();

  private Tamperings(Submission submission) {
    this.submission = submission;
    this.places =
        submission.sheets().stream()
            .flatMap(sheet -> sheet.figures().keySet().stream())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns them, none of which equals the tree.
   *
   * @param root the tree
   * @param submission what it was made of
   */
  static ImmutableSetMultimap<Kind, Step> of(Step root, Submission submission) {
    Tamperings tamperings = new Tamperings(submission);
    tamperings.at(root, node -> node, node -> node);
    return tamperings.found.build();
  }

  /**
   * @param asItWas puts a node into its tree and leaves all others
   * @param again puts a node into its tree and calculates what is above it
   */
  private void at(Step node, UnaryOperator<Step> asItWas, UnaryOperator<Step> again) {
    new Node(node, asItWas, again).tamper();
    for (int i = 0; i < node.inputs().size(); i++) {
      int input = i;
      at(
          node.inputs().get(i),
          other -> asItWas.apply(node.withInputs(with(node, input, other))),
          other -> again.apply(calculated(node.withInputs(with(node, input, other)))));
    }
  }

  private static ImmutableList<Step> with(Step node, int input, Step other) {
    List<Step> inputs = new ArrayList<>(node.inputs());
    inputs.set(input, other);
    return ImmutableList.copyOf(inputs);
  }

  /** What no calculation makes keeps its result. */
  private static Step calculated(Step step) {
    try {
      return step.withResult(Steps.of(step.operation(), step.label(), step.inputs()).result());
    } catch (IllegalArgumentException | ArithmeticException e) {
      return step;
    }
  }

  private static StepValue oneMore(StepValue number) {
    Step step = Step.leaf(Operation.CONSTANT, Operation.CONSTANT.label(), number);
    StepValue more = Steps.of(Operation.SUM, step, Steps.constant(1, FigureType.COUNT)).result();
    // One more than what can be anything is still anything.
    return more.equals(number) ? StepValue.ofUnits(1, FigureType.COUNT) : more;
  }

  private static LocalizedText longer(LocalizedText words) {
    return LocalizedText.of(words.zh() + "改", words.en() + " changed");
  }

  /** One node and its place in the tree. */
  private final class Node {
    private final Step node;
    private final UnaryOperator<Step> asItWas;
    private final UnaryOperator<Step> again;

    Node(Step node, UnaryOperator<Step> asItWas, UnaryOperator<Step> again) {
      this.node = node;
      this.asItWas = asItWas;
      this.again = again;
    }

    private void put(Kind kind, Step tampered) {
      if (!tampered.equals(node)) {
        found.put(kind, asItWas.apply(tampered));
        found.put(kind, again.apply(tampered));
      }
    }

    void tamper() {
      StepValue result = node.result();
      Kind ofResult = isConstant() ? Kind.CONSTANT : Kind.NUMBER;
      result.number().ifPresent(number -> put(ofResult, node.withResult(oneMore(result))));
      result.answer().ifPresent(this::answerOtherwise);
      result.text().ifPresent(this::writeOtherwise);
      put(Kind.WORD, node.withLabel(longer(node.label())));
      node.basis()
          .ifPresent(
              basis ->
                  put(Kind.CONSTANT, Step.parameter(node.label(), node.result(), basis + "改")));
      drop();
      node.place().ifPresent(this::move);
      operate();
    }

    private boolean isConstant() {
      return node.operation() == Operation.CONSTANT
          || node.operation() == Operation.PARAMETER
          || node.operation() == Operation.COUNT;
    }

    private void answerOtherwise(Answer stated) {
      for (Answer other : Answer.values()) {
        if (other != stated) {
          put(Kind.NUMBER, node.withResult(StepValue.of(other)));
        }
      }
    }

    private void writeOtherwise(String text) {
      put(Kind.WORD, node.withResult(StepValue.of(text + "改")));
      if (node.operation() == Operation.WORDS) {
        int first = text.indexOf('、');
        put(Kind.WORD, node.withResult(StepValue.of(text.substring(first + 1))));
        put(Kind.WORD, node.withResult(StepValue.of(text + "、也")));
      }
    }

    private void drop() {
      for (int i = 0; i < node.inputs().size(); i++) {
        Step less =
            node.withInputs(
                Iterables.concat(
                    node.inputs().subList(0, i),
                    node.inputs().subList(i + 1, node.inputs().size())));
        put(Kind.TERM_DROPPED, less);
        put(Kind.TERM_DROPPED, calculated(less));
      }
    }

    /** Moves the figure to the first other cell of which the submission says the same. */
    private void move(Place from) {
      for (Place to : places) {
        Step moved = Step.figure(to, node.label(), node.state().get(), node.result());
        if (!to.equals(from) && !StepVerifier.verify(moved, submission).isPresent()) {
          put(Kind.LEAF_MOVED, moved);
          put(Kind.LEAF_MOVED, moved.withLabel(LocalizedText.of(to.toString(), to.toString())));
          return;
        }
      }
    }

    private void operate() {
      if (node.operation().isLeaf()) {
        for (Operation other : PLAIN_LEAVES) {
          put(Kind.OPERATION, Step.leaf(other, node.label(), node.result()));
        }
        return;
      }
      for (Operation other : Operation.values()) {
        if (!other.isLeaf() && comesToTheSame(other)) {
          put(Kind.OPERATION, Step.of(other, node.label(), node.result(), node.inputs()));
        }
      }
    }

    /** What is judged, read or asserted can come to anything. */
    private boolean comesToTheSame(Operation other) {
      return other == Operation.JUDGED
          || other == Operation.READ
          || other == Operation.ASSERTED
          || calculated(Step.of(other, node.label(), StepValue.of("?"), node.inputs()))
              .result()
              .equals(node.result());
    }
  }
}
