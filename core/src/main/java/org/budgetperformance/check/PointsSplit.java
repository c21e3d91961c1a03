package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.IndicatorsByCategory;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * How the points of a dimension are split among its categories, in the narrative and in the
 * department's form (分值在二级指标间的分配).
 *
 * <p>It has one application for each dimension: every category whose points the narrative states must
 * have as many in the form. Immutable and thread-safe.
 */
final class PointsSplit implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一一级指标的分值分配不一致：{narrative}；{form}", "points are split differently: {narrative}; {form}");
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Dimension> dimensions;
  private final ImmutableList<Category> categories;
  private final ImmutableList<Line> lines;

  PointsSplit(Iterable<Dimension> dimensions, Iterable<Category> categories) {
    this.dimensions = ImmutableList.copyOf(dimensions);
    this.categories = ImmutableList.copyOf(categories);
    this.lines = this.categories.stream().map(Line::of).collect(ImmutableList.toImmutableList());
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("narrative", "form");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "自评报告与整体支出绩效自评表中各二级指标的分值", "points of each category in narrative and department form");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> narratives = submission.sheets(Documents.NARRATIVE);
    ImmutableList<Sheet> forms = submission.sheets(Documents.DEPARTMENT_FORM);
    for (int i = 0; i < dimensions.size(); i++) {
      examination.start();
      Outcome outcome = Outcome.NOT_APPLICABLE;
      List<Step> steps = examination.isReasoning() ? new ArrayList<>() : null;
      // Of a document that was submitted twice both are looked at, so their order does not matter.
      for (int n = 0; n < narratives.size(); n++) {
        for (int f = 0; f < forms.size(); f++) {
          Outcome here =
              compare(dimensions.get(i), narratives.get(n), forms.get(f), examination, steps);
          outcome = Outcome.worse(outcome, here);
        }
      }
      if (steps != null) {
        examination.because(Steps.of(Operation.ALL, compares(), steps));
      }
      examination.end(outcome);
    }
  }

  private Outcome compare(
      Dimension dimension,
      Sheet narrative,
      Sheet form,
      Examination examination,
      @Nullable List<Step> steps) {
    Outcome outcome = Outcome.NOT_APPLICABLE;
    for (int c = 0; c < categories.size(); c++) {
      Category category = categories.get(c);
      if (category.dimension().equals(dimension)) {
        Outcome here = compare(category, narrative, lines.get(c), form, examination);
        if (steps != null && !narrative.rows(lines.get(c)).isEmpty()) {
          steps.add(explain(category, narrative, lines.get(c), form));
        }
        outcome = Outcome.worse(outcome, here);
      }
    }
    return outcome;
  }

  private static Outcome compare(
      Category category, Sheet narrative, Line line, Sheet form, Examination examination) {
    long points = 0;
    boolean inForm = false;
    boolean unreadable = false;
    boolean blank = false;
    ImmutableIntArray rows = IndicatorsByCategory.of(form).rows(category);
    for (int i = 0; i < rows.length(); i++) {
      Figure<?> figure = examination.look("form", 0, 1, form, rows.get(i), Columns.POINTS);
      points = Math.addExact(points, figure.units());
      inForm |= figure.isStated();
      unreadable |= figure.state() == FigureState.UNREADABLE;
      blank |= figure.state() == FigureState.BLANK;
    }
    ImmutableIntArray printed = narrative.rows(line);
    if (printed.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<?> stated =
        examination.look("narrative", 0, 1, narrative, printed.get(0), Columns.POINTS);
    unreadable |= stated.state() == FigureState.UNREADABLE;
    if (!stated.isStated() || !inForm || unreadable) {
      return unreadable ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE;
    }
    if (blank && points < stated.units()) {
      return Outcome.UNDECIDED;
    }
    return stated.units() == points ? Outcome.PASSED : Outcome.FAILED;
  }

  private static Step explain(Category category, Sheet narrative, Line line, Sheet form) {
    List<Step> cells = new ArrayList<>();
    List<Step> summands = new ArrayList<>();
    for (int row : IndicatorsByCategory.of(form).rows(category).asList()) {
      cells.add(CellSteps.of(form, row, Columns.POINTS));
      summands.add(CellSteps.summand(form, row, Columns.POINTS));
    }
    Step stated = CellSteps.of(narrative, narrative.rows(line).get(0), Columns.POINTS);
    List<Step> all = new ArrayList<>(cells);
    all.add(stated);
    Step readable = Steps.of(Operation.READABLE, all);
    Step inForm = Steps.of(Operation.STATED, cells);
    if (summands.isEmpty() || !stated.result().number().isPresent()) {
      return Steps.of(Operation.EACH_IN_TURN, readable, inForm, Steps.of(Operation.STATED, stated));
    }
    Step sum = Steps.of(Operation.SUM, category.label(), summands);
    return Steps.of(
        Operation.EACH_IN_TURN, readable, inForm, Steps.of(Operation.EQUAL, stated, sum));
  }

  @Override
  public String toString() {
    return "points of " + categories + " in the narrative and the form";
  }
}
