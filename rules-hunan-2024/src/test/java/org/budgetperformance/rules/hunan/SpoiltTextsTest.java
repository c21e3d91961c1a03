package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.AccountSum;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rule.Finding;

/**
 * Texts that are spoilt: everything is accounted for, nothing wrong is said since something was not read, and
 * what can still be found is. As many as the system property {@code budgetperformance.spoilt} says for each
 * way.
 */
class SpoiltTextsTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.spoilt", 50);
  private static final long SEED = Long.getLong("budgetperformance.seed", 20_261_130L);
  private static final SubmissionReader READER = HunanRules.module().reader().get();

  @Example
  void theAccountOfTheSampleAddsUp() {
    assertEquals(
        Optional.empty(), AccountSum.fault(SampleReport.text(), READER.read(SampleReport.text())));
  }

  @Example
  void noErrorComesOfWhatWasNotReadAndWhatStandsUntouchedIsFound() {
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    int untouched = 0;
    for (TextSpoilings spoiling : TextSpoilings.values()) {
      for (int i = 0; i < TRIES; i++) {
        SpoiltText text = SpoiltText.of(spoiling, i, SEED);
        assertEquals(Optional.empty(), text.faultOfTheAccount());
        for (Finding error : text.newErrors()) {
          if (spoiling.keepsEveryWord() || !text.looksForWhatWasTouched(error)) {
            wrong.add(spoiling + " " + i + ": " + shown(error) + text);
          }
        }
        for (Finding finding : text.untouched()) {
          untouched++;
          if (!text.isStillMade(finding)) {
            lost.add(spoiling + " " + i + ": " + shown(finding) + text);
          }
        }
      }
    }
    System.out.println(
        TextSpoilings.values().length * TRIES
            + " spoilt texts from seed "
            + SEED
            + ", "
            + lost.size()
            + " of "
            + untouched
            + " findings lost");
    assertEquals("", Joiner.on('\n').join(wrong));
    assertTrue(lost.size() * 20 <= untouched, () -> Joiner.on('\n').join(lost));
  }

  private static String shown(Finding finding) {
    return finding.rule().id() + " " + finding.operands();
  }
}
