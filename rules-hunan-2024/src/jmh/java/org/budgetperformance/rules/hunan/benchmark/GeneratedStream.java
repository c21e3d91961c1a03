package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Generated submissions without end (随机自评材料流): a pool of consistent ones, each time varied by an
 * amount in every sheet, so that no sheet is one that was evaluated before. The same number gives the
 * same submission. Immutable and thread-safe.
 */
final class GeneratedStream {
  private static final int SPREAD = 1_000;

  private final ImmutableList<Submission> pool;

  private GeneratedStream(ImmutableList<Submission> pool) {
    this.pool = pool;
  }

  static GeneratedStream of(int size) {
    AtomicReference<GeneratedStream> stream = new AtomicReference<>();
    JqwikSession.run(
        () -> {
          Arbitrary<Submission> arbitrary = Submissions.consistent(HunanRules.module());
          RandomGenerator<Submission> generator = arbitrary.generator(SPREAD);
          Random random = new Random(20241231);
          ImmutableList.Builder<Submission> pool = ImmutableList.builder();
          for (int i = 0; i < size; i++) {
            pool.add(generator.next(random).value());
          }
          stream.set(new GeneratedStream(pool.build()));
        });
    return stream.get();
  }

  /** Returns the submission of a number, from 0. */
  Submission get(long number) {
    Submission drawn = pool.get((int) (number % pool.size()));
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    for (Sheet sheet : drawn.sheets()) {
      sheets.add(varied(sheet, number / pool.size()));
    }
    return drawn.withSheets(sheets.build());
  }

  /** Adds some fen to one of the first amounts of a sheet; the first round changes none. */
  private static Sheet varied(Sheet sheet, long round) {
    int rows = sheet.rows().size();
    for (int i = 0; i < rows; i++) {
      int row = (int) ((round + i) % rows);
      for (Column<?> column : sheet.id().type().columns()) {
        Figure<?> figure = sheet.at(row, column);
        if (column.type().equals(FigureType.AMOUNT) && figure.isStated()) {
          Place place = sheet.place(row, column);
          return sheet.with(place, Figure.of(Amount.ofFen(figure.units() + round, figure.slack())));
        }
      }
    }
    return sheet.toBuilder().build();
  }

  int size() {
    return pool.size();
  }
}
