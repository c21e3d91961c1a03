package org.budgetperformance.rules.hunan.benchmark.comparison;

import java.util.List;
import java.util.SortedSet;
import org.budgetperformance.submission.Submission;

/** One way to run the checks; each thread has its own. */
interface Contender {
  /** What is checked: the submission, and its figures as plain numbers. */
  record Input(Submission submission, Facts facts) {
    static Input of(Submission submission) {
      return new Input(submission, Facts.of(submission));
    }
  }

  /** Runs all checks and returns whether all hold; no message is rendered. */
  boolean passes(Input input);

  /** Runs all checks and returns a rendered message of each that does not hold. */
  List<String> messages(Input input);

  /** Returns the numbers of the checks that do not hold. */
  SortedSet<Integer> failed(Input input);

  /** Returns a contender by its name. */
  static Contender named(String name) {
    switch (name) {
      case "library":
        return new LibraryChecks();
      case "by-hand":
        return new HandWritten();
      case "yavi":
        return new YaviChecks();
      case "hibernate-validator":
        return new HibernateChecks();
      case "easy-rules":
        return new EasyRulesChecks();
      case "drools":
        return new DroolsChecks(false);
      case "drools-stateless":
        return new DroolsChecks(true);
      default:
        throw new IllegalArgumentException(name);
    }
  }
}
