package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.anyFound;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.leastFound;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A figure that one document may state and need not, which is one of some figures of others (他处重述的数据). It has one
 * application for each such figure that is stated, so what nobody states costs nothing.
 */
final class Restated {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一数据各处不一致：{stated}，而{reading}，至少相差{margin}",
          "one figure, stated differently: {stated} but {reading}; off by at least {margin}");
  private static final LocalizedText FIGURES = LocalizedText.of("各处数据", "the figures");

  private Restated() {}

  static Check of(Source stated, ImmutableList<Source> readings) {
    FigureType<?> type = stated.column().type();
    Figures first = ComparedCells.Pair.first(type);
    Figures second = ComparedCells.Pair.second(type);
    Figures cells = sumFound(FIGURES, type, ComparedCells.CELLS);
    Condition oneFits = anyFound(ComparedCells.PAIRS, equal(first, second));
    LocalizedText others =
        Wording.list(readings.stream().map(Source::words).collect(ImmutableList.toImmutableList()));
    return FormulaCheck.eachOf(submission -> find(submission, stated, readings))
        .names(Mention.of(Restated::name, "stated", "reading"))
        .offBy(leastFound(ComparedCells.PAIRS, spread(first, second)))
        .asks(
            either(readable(cells), oneFits, any(oneFits, readable(cells))),
            MESSAGE,
            LocalizedText.of(
                stated.words().zh() + "，为下列之一：" + others.zh(),
                stated.words().en() + ", as one of: " + others.en()));
  }

  private static ImmutableList<ComparedCells> find(
      Submission submission, Source stated, ImmutableList<Source> readings) {
    ImmutableList.Builder<ComparedCells> figures = ImmutableList.builder();
    for (RowCell cell : cells(submission, stated)) {
      if (cell.figure().isNumeric()) {
        ImmutableList.Builder<RowCell> cells = ImmutableList.builder();
        cells.add(cell);
        readings.forEach(reading -> cells.addAll(cells(submission, reading)));
        figures.add(ComparedCells.withFirst(cells.build(), other -> other.figure().isNumeric()));
      }
    }
    return figures.build();
  }

  private static ImmutableList<RowCell> cells(Submission submission, Source source) {
    ImmutableList.Builder<RowCell> cells = ImmutableList.builder();
    for (Sheet sheet : submission.sheets(source.document())) {
      for (int row : source.rows(sheet).asList()) {
        if (sheet.at(row, source.column()).state() != FigureState.ABSENT) {
          cells.add(RowCell.of(sheet.row(row), source.column()));
        }
      }
    }
    return cells.build();
  }

  private static void name(Where where, boolean decided, Examination to) {
    ImmutableList<RowCell> cells = ComparedCells.CELLS.at(where);
    for (int i = 0; i < cells.size(); i++) {
      RowCell cell = cells.get(i);
      String role = i == 0 ? "stated" : "reading";
      boolean there = cell.figure().isStated() || cell.figure().state() == FigureState.UNREADABLE;
      if (there) {
        to.look(role, i, 1, cell.row().sheet(), cell.row().row(), cell.column());
      }
    }
  }
}
