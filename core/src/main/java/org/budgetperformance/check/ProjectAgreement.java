package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.answered;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.anyFound;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.filled;
import static org.budgetperformance.formula.Formulas.leastFound;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * An amount or score of a project that fits one of its other ones (同一项目数据一致).
 *
 * <p>It has one application for each row of a project that has a cell for the amount. A source of
 * project forms reads the project's own form, any other the rows that are about the project.
 */
final class ProjectAgreement {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一项目金额不一致：{stated}，而{reading}，至少相差{margin}",
          "one project, different amounts: {stated} but {reading}; off by at least {margin}");
  private static final LocalizedText OF_SCORES =
      LocalizedText.of(
          "同一项目得分不一致：{stated}，而{reading}，相差{margin}",
          "one project, different scores: {stated} but {reading}; off by {margin}");
  private static final LocalizedText OF_NAME =
      LocalizedText.of(
          "{stated}不是{reading}，至少相差{margin}；如为项目总额可不改",
          "{stated} is not {reading}; off by at least {margin}; the whole of several years may"
              + " stand");
  private static final LocalizedText AMOUNTS = LocalizedText.of("该项目各数据", "the project's figures");

  private ProjectAgreement() {}

  /**
   * @param isOfName whether the amount is one in a project's name, which may be that of all its years: a notice
   */
  static Check of(Source stated, ImmutableList<Source> readings, boolean isOfName) {
    FigureType<?> type = stated.column().type();
    Figures amount = ComparedCells.Pair.first(type);
    Figures reading = ComparedCells.Pair.second(type);
    FormulaCheck.Builder check =
        FormulaCheck.eachOf(submission -> amounts(submission, stated, readings));
    if (isOfName) {
      Numeric zero = constant(0, FigureType.AMOUNT);
      check.grade(atMost(zero, zero), Severity.NOTICE, OF_NAME);
    }
    return check
        .names(Mention.of(ProjectAgreement::name, "stated", "reading"))
        .gap(leastFound(ComparedCells.PAIRS, spread(amount, reading)))
        .asks(
            fits(anyFound(ComparedCells.PAIRS, equal(amount, reading)), type),
            type.equals(FigureType.POINTS) ? OF_SCORES : MESSAGE,
            compares(
                stated.words(),
                Wording.list(
                    readings.stream()
                        .map(Source::words)
                        .collect(ImmutableList.toImmutableList()))));
  }

  /** What cannot be read, or was left blank beside others, may be the one that fits. */
  private static Condition fits(Condition oneFits, FigureType<?> type) {
    Figures cells = sumFound(AMOUNTS, type, ComparedCells.CELLS);
    return either(
        readable(cells),
        either(all(certain(answered(oneFits)), blank(cells)), any(oneFits, filled(cells)), oneFits),
        any(oneFits, readable(cells)));
  }

  private static LocalizedText compares(LocalizedText stated, LocalizedText readings) {
    return LocalizedText.of(
        "每个项目的" + stated.zh() + "，为下列之一：" + readings.zh(),
        "of each project, " + stated.en() + ", as one of: " + readings.en());
  }

  private static ImmutableList<ComparedCells> amounts(
      Submission submission, Source stated, ImmutableList<Source> readings) {
    ImmutableList.Builder<ComparedCells> amounts = ImmutableList.builder();
    ImmutableList<Sheet> nameless = nameless(submission);
    for (ProjectMatches.Match project : submission.projects().list()) {
      if (isInParts(project, readings)) {
        continue; // its parts come to what they do together, which sums over all projects ask
      }
      for (SheetRow row : project.rows()) {
        if (stated.isRow(row) && row.at(stated.column()).state() != FigureState.ABSENT) {
          ImmutableList.Builder<RowCell> cells = ImmutableList.builder();
          cells.add(RowCell.of(row, stated.column()));
          for (Source reading : readings) {
            addReadings(reading, project, nameless, cells);
          }
          amounts.add(ComparedCells.withFirst(cells.build(), cell -> cell.figure().isNumeric()));
        }
      }
    }
    return amounts.build();
  }

  /** Returns the forms whose name was not read: each may be that of any project without one. */
  private static ImmutableList<Sheet> nameless(Submission submission) {
    ImmutableList.Builder<Sheet> nameless = ImmutableList.builder();
    for (Sheet form : submission.sheets(Documents.PROJECT_FORM)) {
      if (ProjectForms.isNameless(form)) {
        nameless.add(form);
      }
    }
    return nameless.build();
  }

  /** Returns whether one document has several rows of a project, or several forms of it are read. */
  private static boolean isInParts(ProjectMatches.Match project, ImmutableList<Source> readings) {
    Set<SheetId> documents = new HashSet<>();
    boolean once = true;
    for (SheetRow row : project.rows()) {
      once &= row.sheet().id().type().isProse() || documents.add(row.sheet().id());
    }
    boolean ofForms = readings.stream().anyMatch(reading -> reading.document().isOfProject());
    return !once || (ofForms && project.forms().size() > 1);
  }

  private static void addReadings(
      Source reading,
      ProjectMatches.Match project,
      ImmutableList<Sheet> nameless,
      ImmutableList.Builder<RowCell> cells) {
    if (reading.document().isOfProject()) {
      for (Sheet form : project.forms().isEmpty() ? nameless : project.forms()) {
        for (int row : reading.rows(form).asList()) {
          cells.add(RowCell.of(form.row(row), reading.column()));
        }
      }
      return;
    }
    for (SheetRow row : project.rows()) {
      if (reading.isRow(row)) {
        cells.add(RowCell.of(row, reading.column()));
      }
    }
  }

  private static void name(Where where, boolean decided, Examination to) {
    RowCell stated = ComparedCells.CELLS.at(where).get(0);
    to.look("stated", 0, 1, stated.row().sheet(), stated.row().row(), stated.column());
    for (RowCell cell : ComparedCells.CELLS.at(where)) {
      FigureState state = cell.figure().state();
      if (state == FigureState.BLANK || state == FigureState.UNREADABLE) {
        to.miss(cell.row().sheet().place(cell.row().row(), cell.column()), cell.figure());
      }
    }
    ImmutableList<ComparedCells.Pair> pairs = ComparedCells.PAIRS.at(where);
    for (int i = 0; i < pairs.size(); i++) {
      RowCell reading = pairs.get(i).second;
      to.look("reading", i, 1, reading.row().sheet(), reading.row().row(), reading.column());
    }
  }
}
