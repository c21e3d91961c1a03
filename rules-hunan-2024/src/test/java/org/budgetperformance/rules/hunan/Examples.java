package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** Evaluations in which every rule finds something: of the sample, and of the mended report with one slip. */
final class Examples {
  private static final ImmutableList<Evaluation> ALL = find();

  private Examples() {}

  static ImmutableList<Evaluation> all() {
    return ALL;
  }

  private static ImmutableList<Evaluation> find() {
    ImmutableList.Builder<Evaluation> examples = ImmutableList.builder();
    Set<String> left = new HashSet<>();
    HunanRules.module().rules().forEach(rule -> left.add(rule.info().id()));
    keepIfNew(HunanRules.module().evaluate(SampleReport.submission()), left, examples);
    for (Submission submission : written()) {
      keepIfNew(HunanRules.module().evaluate(submission), left, examples);
    }
    Submission mended = MendedReport.submission();
    for (Slip slip : Slips.of(mended)) {
      if (left.isEmpty()) {
        break;
      }
      keepIfNew(HunanRules.module().evaluate(slip.applyTo(mended)), left, examples);
    }
    return examples.build();
  }

  private static void keepIfNew(
      Evaluation evaluation, Set<String> left, ImmutableList.Builder<Evaluation> examples) {
    boolean isNew = false;
    for (Finding finding : evaluation.findingsOneByOne()) {
      isNew |= left.remove(finding.rule().id());
    }
    if (isNew) {
      examples.add(evaluation);
    }
  }

  /** The mended report with one thing written otherwise, as people write it. */
  private static List<Submission> written() {
    Submission mended = MendedReport.submission();
    Sheet department = mended.departmentForm().get().sheet();
    List<Submission> list = new ArrayList<>();
    list.add(mended.withSheets(mended.sheets().subList(2, mended.sheets().size())));
    Sheet other = with("department-form/annual-funds/opening", "1").departmentForm().get().sheet();
    list.add(Submission.builder().from(mended).addCopies(other).build());
    Sheet told = mended.sheets(Documents.NARRATIVE).get(0);
    Sheet counting =
        told.toBuilder()
            .put(Lines.PROJECT_COUNT, Columns.COUNT, Cells.read(FigureType.COUNT, "9"))
            .build();
    list.add(mended.withSheets(replaced(mended, told, counting)));
    list.add(withReport(mended));
    Sheet telling =
        told.toBuilder()
            .put(Lines.EXECUTION, Columns.EXECUTION_RATE, Cells.read(FigureType.RATE, "95%"))
            .put(Lines.ANNUAL_FUNDS, Columns.FINAL, Cells.read(FigureType.AMOUNT, "190"))
            .put(Lines.THREE_PUBLIC_EXPENSES, Columns.FINAL, Cells.read(FigureType.AMOUNT, "0.3"))
            .put(Lines.PROBLEMS, Columns.TEXT, Cells.read(FigureType.TEXT, "无"))
            .build();
    list.add(mended.withSheets(replaced(mended, told, telling)));
    list.add(with("narrative/project:信访接待工作经费/score", "95"));
    list.add(with("project-form:信访接待工作经费/unit/text", "乙县信访局"));
    list.add(with("project-form:信访接待工作经费/annual-funds/executed", "6"));
    list.add(with("project-form:信访接待工作经费/annual-funds/annual", "9"));
    list.add(with("department-form/indicator:完成达标率/target", "=24000人"));
    list.add(with("department-form/indicator:完成达标率/explanation", "资金到位较晚"));
    list.add(withIndicatorOfTheDepartment(mended));
    list.add(with("department-form/filled-in-on/text", "2024年12月20日"));
    list.add(
        with(
            with("narrative/wages-and-welfare/share", "73.66%"),
            "narrative/goods-and-services/share",
            "30%"));
    list.add(with("project-form:信访接待工作经费/annual-funds/supplementary", "5"));
    list.add(with("department-form/indicator:完成达标率/actual", "≥95%"));
    list.add(with("department-form/indicator:完成达标率/actual", "15分"));
    list.add(with("department-form/indicator:完成达标率/target", "XX"));
    list.add(with("department-form/indicator:整体支出控制额/target", "≥127.73万元"));
    list.add(with("department-form/indicator:开展中心组学习/target", "效果良好"));
    list.add(with("department-form/indicator:开展中心组学习/target", "2280次"));
    list.add(with("department-form/annual-funds/execution-rate", "#DIV/0!"));
    list.add(with("department-form/indicator:整体支出控制额/target", "≤900万元"));
    Sheet narrative = mended.narrative().get().sheet();
    Sheet.Builder more = narrative.toBuilder();
    more.put(
        more.next(Lines.PROJECT, "公车购置经费"), Columns.AMOUNT, Cells.read(FigureType.AMOUNT, "3"));
    list.add(mended.withSheets(replaced(mended, narrative, more.build())));
    list.add(mended.withSheets(replaced(mended, department, without(department, Lines.TOTAL))));
    list.add(
        mended.withSheets(
            replaced(mended, department, renamed(department, "调研报告、专题党课完成率", "预算执行率"))));
    list.add(
        mended.withSheets(
            replaced(mended, department, renamed(department, "开展中心组学习", "组织全体党员集中学习"))));
    list.add(onTarget(mended));
    Sheet tasks =
        department.toBuilder()
            .put(Row.of(Lines.TASK, "信访接待"), Columns.ANNUAL, Cells.read(FigureType.AMOUNT, "60"))
            .build();
    list.add(mended.withSheets(replaced(mended, department, tasks)));
    return list;
  }

  /** The submission with a whole and satisfactions that are just their targets, as all else is. */
  private static Submission onTarget(Submission mended) {
    Submission planned = with("department-form/indicator:整体支出控制额/actual", "161.73万元");
    planned = with(planned, "department-form/indicator:整体支出控制额/score", "20");
    for (Sheet sheet : mended.sheets()) {
      for (Place place : sheet.figures().keySet()) {
        if (place.column().equals(Columns.ACTUAL)
            && place.row().subject().orElse("").contains("满意")) {
          planned = planned.with(place, Cells.read(FigureType.ACTUAL, "95%"));
        }
      }
    }
    return planned;
  }

  /** The submission with a project that met more often than its department. */
  private static Submission withIndicatorOfTheDepartment(Submission submission) {
    Sheet form = submission.projectForms().get(0).sheet();
    Sheet.Builder more = form.toBuilder();
    Row row = more.next(Lines.INDICATOR, "开展中心组学习");
    more.put(row, Columns.TARGET, Cells.read(FigureType.TARGET, "12次"));
    more.put(row, Columns.ACTUAL, Cells.read(FigureType.ACTUAL, "15次"));
    return submission.withSheets(replaced(submission, form, more.build()));
  }

  /** The submission with a report on a project that gives it 90 points. */
  private static Submission withReport(Submission submission) {
    SheetId id = SheetId.of(Documents.PROJECT_REPORT, "信访接待工作经费");
    Sheet report =
        Sheet.builder(id)
            .put(Lines.TOTAL, Columns.SCORE, Cells.read(FigureType.POINTS, "90"))
            .build();
    return Submission.builder().from(submission).addSheets(report).build();
  }

  private static Submission with(String place, String cell) {
    return with(MendedReport.submission(), place, cell);
  }

  private static Submission with(Submission submission, String place, String cell) {
    Place where = submission.place(place).get();
    return submission.with(where, Cells.read(where.column().type(), cell));
  }

  private static List<Sheet> replaced(Submission submission, Sheet old, Sheet sheet) {
    List<Sheet> sheets = new ArrayList<>(submission.sheets());
    sheets.set(sheets.indexOf(old), sheet);
    return sheets;
  }

  private static Sheet without(Sheet sheet, Line line) {
    Sheet.Builder builder = Sheet.builder(sheet.id());
    sheet
        .figures()
        .forEach(
            (place, figure) -> {
              if (!place.row().line().equals(line)) {
                put(builder, place.row(), place.column(), figure);
              }
            });
    return builder.build();
  }

  /** The sheet with an indicator under another name, after all others. */
  private static Sheet renamed(Sheet sheet, String name, String newName) {
    Sheet.Builder builder = Sheet.builder(sheet.id());
    sheet
        .figures()
        .forEach(
            (place, figure) -> {
              if (!place.row().subject().orElse("").equals(name)) {
                put(builder, place.row(), place.column(), figure);
              }
            });
    Row row = builder.next(Lines.INDICATOR, newName);
    sheet
        .figures()
        .forEach(
            (place, figure) -> {
              if (place.row().subject().orElse("").equals(name)) {
                put(builder, row, place.column(), figure);
              }
            });
    return builder.build();
  }

  @SuppressWarnings("unchecked") // the figure stands in a cell of the same column
  private static <T> void put(Sheet.Builder sheet, Row row, Column<T> column, Figure<?> figure) {
    sheet.put(row, column, (Figure<T>) figure);
  }
}
