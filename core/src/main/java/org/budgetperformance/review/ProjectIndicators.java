package org.budgetperformance.review;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * An indicator of the department's form that projects' forms have too (同一指标上下一致): its target and its result are one of
 * theirs, or their sum, or what can stand above them: a count at least the largest, a rate within their range.
 *
 * <p>It has one application for each such indicator whose targets or results are counts or rates in one unit.
 */
final class ProjectIndicators extends Judged {
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "整体支出绩效自评表与项目支出绩效自评表中同名指标的指标值和完成值",
          "target and actual of one indicator in the department's form and in projects' forms");
  private static final long serialVersionUID = 1L;

  private ProjectIndicators() {
    super(COMPARES);
  }

  static Check check() {
    return FormulaCheck.eachOf(ProjectIndicators::find)
        .names(Mention.of(ProjectIndicators::name, "department", "projects"))
        .asks(
            new ProjectIndicators(),
            LocalizedText.of(
                "同一指标在整体支出自评表与项目自评表中口径不一：{department}，而{projects}",
                "one indicator, other figures in the department's form than in the projects':"
                    + " {department} but {projects}"),
            COMPARES);
  }

  /** One indicator: its row in the department's form, and those in projects' forms. */
  private static final class Shared {
    final SheetRow department;
    final ImmutableList<SheetRow> projects;

    Shared(SheetRow department, List<SheetRow> projects) {
      this.department = department;
      this.projects = ImmutableList.copyOf(projects);
    }
  }

  private static ImmutableList<Shared> find(Submission submission) {
    ImmutableList<Sheet> departments = submission.sheets(Documents.DEPARTMENT_FORM);
    ImmutableList<Sheet> forms = submission.sheets(Documents.PROJECT_FORM);
    if (departments.size() != 1 || forms.isEmpty()) {
      return ImmutableList.of();
    }
    ListMultimap<String, SheetRow> byName = ArrayListMultimap.create();
    for (Sheet form : forms) {
      for (SheetRow row : indicators(form)) {
        byName.put(IndicatorCells.name(row), row);
      }
    }
    ImmutableList.Builder<Shared> shared = ImmutableList.builder();
    for (SheetRow row : indicators(departments.get(0))) {
      List<SheetRow> projects = byName.get(IndicatorCells.name(row));
      if (!projects.isEmpty()
          && (!values(row, projects, true).isEmpty() || !values(row, projects, false).isEmpty())) {
        shared.add(new Shared(row, projects));
      }
    }
    return shared.build();
  }

  private static ImmutableList<SheetRow> indicators(Sheet form) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      SheetRow indicator = form.row(row);
      if (indicator.takesPart() && !indicator.name().isEmpty()) {
        rows.add(indicator);
      }
    }
    return rows.build();
  }

  /** Returns the department's figure and then the projects'; empty unless all are counts or rates in one unit. */
  private static ImmutableList<BigDecimal> values(
      SheetRow department, List<SheetRow> projects, boolean target) {
    Quantity first = quantity(department, target).orElse(null);
    if (first == null
        || (first.unit().measure() != Measure.COUNT
            && first.unit().measure() != Measure.PROPORTION)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<BigDecimal> values = ImmutableList.builder();
    values.add(first.value());
    for (SheetRow project : projects) {
      Quantity quantity = quantity(project, target).orElse(null);
      if (quantity == null || !quantity.unit().equals(first.unit())) {
        return ImmutableList.of();
      }
      values.add(quantity.value());
    }
    return values.build();
  }

  private static Optional<Quantity> quantity(SheetRow row, boolean target) {
    if (target) {
      return row.target().isStated() ? row.target().get().quantity() : Optional.empty();
    }
    return row.actual().isStated() ? row.actual().get().quantity() : Optional.empty();
  }

  @Override
  protected Answer judge(Where at) {
    Shared shared = at.subject(Shared.class);
    return Answer.of(fits(shared, true) && fits(shared, false));
  }

  private static boolean fits(Shared shared, boolean target) {
    List<BigDecimal> values = values(shared.department, shared.projects, target);
    if (values.isEmpty()) {
      return true;
    }
    BigDecimal own = values.get(0);
    BigDecimal least = values.get(1);
    BigDecimal most = values.get(1);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal value : values.subList(1, values.size())) {
      least = least.min(value);
      most = most.max(value);
      sum = sum.add(value);
    }
    boolean rate = quantity(shared.department, target).get().unit().measure() == Measure.PROPORTION;
    return rate
        ? own.compareTo(least) >= 0 && own.compareTo(most) <= 0
        : own.compareTo(most) >= 0
            || values.subList(1, values.size()).stream().anyMatch(v -> v.compareTo(own) == 0)
            || sum.compareTo(own) == 0;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Shared shared = at.subject(Shared.class);
    tell(shared.department, cells);
    shared.projects.forEach(row -> tell(row, cells));
  }

  private static void tell(SheetRow row, Cells cells) {
    cells.cell(row.sheet(), row.row(), Columns.TARGET);
    cells.cell(row.sheet(), row.row(), Columns.ACTUAL);
  }

  /** Only the figures that do not fit are named. */
  private static void name(Where where, boolean decided, Examination to) {
    Shared shared = where.subject(Shared.class);
    int number = 0;
    boolean all = fits(shared, true) && fits(shared, false);
    for (boolean target : new boolean[] {true, false}) {
      if (all || !fits(shared, target)) {
        look("department", number, shared.department, target, to);
        for (SheetRow project : shared.projects) {
          look("projects", number++, project, target, to);
        }
      }
    }
  }

  private static void look(String role, int number, SheetRow row, boolean target, Examination to) {
    Column<?> column = target ? Columns.TARGET : Columns.ACTUAL;
    to.look(role, number, 1, row.sheet(), row.row(), column);
  }
}
