package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * The amounts that notes beside figures name (附注金额), such as 其中26万元纳入基本支出: of the notes that
 * contain some words, beside the first of some sources that has such notes.
 */
final class Noted extends Figures {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Source> sources;
  private final ImmutableList<String> words;

  Noted(ImmutableList<String> words, Iterable<Source> sources) {
    super(
        Operation.SUM,
        LocalizedText.of("附注“" + words.get(0) + "”的金额", "amount of notes “" + words.get(0) + "”"),
        FigureType.AMOUNT);
    this.sources = ImmutableList.copyOf(sources);
    this.words = words;
  }

  /** Returns whether a note names an amount beside one of the spellings of some words. */
  static boolean names(Note note, ImmutableList<String> words) {
    return Claims.areIn(note.text(), words) && note.amount().isPresent();
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    take(walk, into);
  }

  @Override
  int states(Walk walk, Operation question) {
    return take(walk, null) ? States.of(FigureState.STATED) : 0;
  }

  private boolean take(Walk walk, @Nullable IntervalSum sum) {
    boolean found = false;
    for (int i = 0; i < sources.size() && !found; i++) {
      Source source = sources.get(i);
      ImmutableList<Sheet> sheets = walk.sheets(source.document());
      for (int s = 0; s < sheets.size(); s++) {
        ImmutableIntArray rows = source.rows(sheets.get(s));
        for (int r = 0; r < rows.length(); r++) {
          found |= take(walk, sheets.get(s), rows.get(r), source, sum);
        }
      }
    }
    return found;
  }

  private boolean take(Walk walk, Sheet sheet, int row, Source source, @Nullable IntervalSum sum) {
    boolean found = false;
    ImmutableList<Note> notes = sheet.at(row, source.column()).notes();
    for (int n = 0; n < notes.size(); n++) {
      if (names(notes.get(n), words)) {
        found = true;
        Amount amount = notes.get(n).amount().orElse(Amount.ZERO);
        if (sum != null) {
          sum.add(1, amount.fen(), FigureType.slack(amount));
        }
        if (walk.tape() != null) {
          walk.tape().leaf(step(sheet, row, source, n));
        }
      }
    }
    return found;
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(operation(), label(), redoCells(redo, Operation.SUM));
  }

  @Override
  ImmutableList<Step> redoCells(Redo redo, Operation question) {
    ImmutableList<Step> steps = ImmutableList.of();
    for (int i = 0; i < sources.size() && steps.isEmpty(); i++) {
      steps = redoCells(redo, sources.get(i));
    }
    return steps;
  }

  private ImmutableList<Step> redoCells(Redo redo, Source source) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Sheet sheet : redo.sheets(source.document())) {
      for (int row = 0; row < sheet.rows().size(); row++) {
        ImmutableList<Note> notes = sheet.at(row, source.column()).notes();
        for (int n = 0; n < notes.size(); n++) {
          if (sheet.rows().get(row).line().equals(source.line()) && names(notes.get(n), words)) {
            steps.add(step(sheet, row, source, n));
          }
        }
      }
    }
    return steps.build();
  }

  private static Step step(Sheet sheet, int row, Source source, int note) {
    Figure<?> figure = sheet.at(row, source.column());
    return FigureSteps.note(
        sheet.place(row, source.column()).note(note + 1),
        figure,
        figure.notes().get(note).amount().orElse(Amount.ZERO));
  }
}
