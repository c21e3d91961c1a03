package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.AccountSum;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;

/**
 * Lines that no document has, planted anywhere in a text: each is told, but where a list may name any project or
 * words go on over lines, which keep it. As many as the system property {@code budgetperformance.planted} says.
 */
class PlantedLinesTest {
  private static final int LINES = Integer.getInteger("budgetperformance.planted", 200);
  private static final int EACH = 5;
  private static final long SEED = Long.getLong("budgetperformance.seed", 20_261_130L);
  private static final RuleModule RULES = HunanRules.module();

  /** What stands in an unknown line, with a number in place of #. */
  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "某某戊事#项\t#.5\t#",
          "某某己事#万元",
          "另有某某庚事#.25万元。",
          "某某辛人员#人",
          "\t某某壬事\t#\t#\t#\t#",
          "某某癸率\t#%");

  @Example
  void areAllTold() {
    RandomGenerator<Submission> generator = Submissions.consistent(RULES).generator(LINES);
    List<String> lost = new ArrayList<>();
    int unread = 0;
    for (int i = 0; i < LINES / EACH; i++) {
      Random random = new Random(SEED + i);
      String text =
          i % 4 == 0 ? SampleReport.text() : ReportText.of(generator.next(random).value());
      List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(text));
      for (int j = 0; j < EACH; j++) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String number = Integer.toString(70_000 + 1_000 * j + random.nextInt(999));
        lines.add(random.nextInt(lines.size()), kind.replace("#", number));
      }
      String planted = Joiner.on('\n').join(lines);
      ReadResult read = RULES.reader().get().read(planted);

      assertEquals(Optional.empty(), AccountSum.fault(planted, read));
      for (int number = 1; number <= lines.size(); number++) {
        String line = lines.get(number - 1);
        if (line.contains("某某") && isUnread(read, number)) {
          unread++;
        } else if (line.contains("某某") && !isTakenIn(read, line.trim())) {
          lost.add(i + "/" + number + ": " + lines.get(number - 2) + "\n  " + line);
        }
      }
    }
    System.out.println(LINES + " planted lines from seed " + SEED + ", " + unread + " not read");
    assertEquals("", Joiner.on('\n').join(lost));
    assertTrue(unread > LINES * 4 / 5, () -> "most are not read");
  }

  private static boolean isUnread(ReadResult read, int line) {
    return read.account().stream()
        .anyMatch(text -> text.line() == line && text.kind() == ReadText.Kind.UNREAD);
  }

  /** Returns whether a line is a project of a list, or one of several lines of a cell of words. */
  private static boolean isTakenIn(ReadResult read, String line) {
    String name = Characters.compact(line).replaceAll("\\d.*", "");
    return read.submission().sheets().stream()
        .flatMap(sheet -> sheet.figures().entrySet().stream())
        .anyMatch(
            cell ->
                (cell.getKey().row().line().isOfProjects()
                        && cell.getKey().row().subject().orElse("").contains(name))
                    || (cell.getKey().column().type().equals(FigureType.TEXT)
                        && cell.getValue().original().orElse("").contains("\n")
                        && cell.getValue().original().orElse("").contains(line)));
  }
}
