package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a check may tell, and in which order. */
class ExaminationTest {
  private static final LocalizedText NAME = LocalizedText.of("甲", "a");

  @Test
  void anApplicationStartsOnceAndEndsOnce() {
    Examination examination = Examination.deciding(outcome -> {});
    assertThrows(IllegalStateException.class, () -> examination.end(Outcome.PASSED));
    examination.start();
    assertThrows(IllegalStateException.class, examination::start);
    assertThrows(IllegalStateException.class, examination::finish);
    examination.end(Outcome.PASSED);
    examination.finish();
    assertThrows(IllegalStateException.class, () -> examination.end(Outcome.PASSED));
  }

  @Test
  void aDecidingRunTellsOutcomesAndKeepsNothing() {
    List<Outcome> heard = new ArrayList<>();
    Examination examination = Examination.deciding(heard::add);
    examination.start();
    assertFalse(examination.isExplaining());
    examination.name("project", NAME);
    examination.end(Outcome.FAILED);
    assertEquals(ImmutableList.of(Outcome.FAILED), heard);
    assertTrue(examination.operands().isEmpty());
  }

  @Test
  void aRunThatDecidesSomeApplicationsWantsNoOther() {
    BitSet wanted = new BitSet();
    wanted.set(1);
    List<Outcome> heard = new ArrayList<>();
    Examination examination = Examination.deciding(wanted, heard::add);
    assertFalse(examination.isWanted());
    examination.skip();
    assertTrue(examination.isWanted());
    assertFalse(examination.hasExplained());
    examination.start();
    assertFalse(examination.isExplaining());
    examination.end(Outcome.FAILED);
    assertTrue(examination.hasExplained());
    assertEquals(ImmutableList.of(Outcome.FAILED), heard);
  }

  @Test
  void anExplainingRunKeepsOneApplication() {
    Examination examination = Examination.explaining(1);
    for (int application = 0; application < 3; application++) {
      examination.start();
      assertEquals(application == 1, examination.isExplaining());
      examination.name("role" + application, NAME);
      examination.margin(application == 1 ? Margin.exact() : Margin.none());
      examination.end(Outcome.PASSED);
    }
    assertEquals(1, examination.operands().size());
    assertEquals("role1", examination.operands().get(0).role());
    assertEquals(Margin.exact(), examination.margin());
  }
}
