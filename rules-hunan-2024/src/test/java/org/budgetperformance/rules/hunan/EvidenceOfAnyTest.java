package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.evidence.EvidenceRecord.Part;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Two submissions have the same hash if, and only if, rules can see no difference. */
class EvidenceOfAnyTest {
  private static final int MOST = 40;

  @Provide
  Arbitrary<Submission> submissions() {
    return Submissions.any(HunanRules.module());
  }

  private static String hash(Submission submission) {
    Evaluation evaluation = Evaluation.run("none", submission, ImmutableList.of(), null);
    return EvidenceRecord.of(evaluation).hash(Part.SUBMISSION);
  }

  /** Puts figures of each column into other cells of that column. */
  @Property(tries = 60, shrinking = ShrinkingMode.OFF, seed = "20241130")
  void anotherFigureIsAnotherHash(@ForAll("submissions") Submission submission) {
    String before = hash(submission);
    Map<Column<?>, Set<Figure<?>>> others = new HashMap<>();
    int tried = 0;
    for (Sheet sheet : submission.sheets()) {
      for (Map.Entry<Place, Figure<?>> entry : sheet.figures().entrySet()) {
        Place place = entry.getKey();
        Set<Figure<?>> known = others.computeIfAbsent(place.column(), c -> new HashSet<>());
        for (Figure<?> other : known) {
          if (tried++ % 7 == 0 && tried < 7 * MOST) {
            String after = hash(submission.with(place, other));
            assertEquals(
                entry.getValue().equals(other),
                after.equals(before),
                () -> entry.getValue() + " becomes " + other + " at " + place);
          }
        }
        known.add(entry.getValue());
      }
    }
  }
}
