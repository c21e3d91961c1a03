package org.budgetperformance.check;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.budgetperformance.formula.Formulas.allFound;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.found;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.scoring.IndicatorsByCategory;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
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
final class PointsSplit {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一一级指标的分值分配不一致：{category}（{narrative}；{form}）",
          "points are split differently: {category} ({narrative}; {form})");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "自评报告与整体支出绩效自评表中各二级指标的分值", "points of each category in narrative and department form");
  private static final LocalizedText SUM =
      LocalizedText.of("整体支出绩效自评表中该二级指标分值之和", "points of its indicators in the form");

  private final ImmutableList<Split> splits;
  private final ImmutableList<Split> stated;

  private PointsSplit(ImmutableList<Split> splits) {
    this.splits = splits;
    this.stated =
        splits.stream()
            .filter(split -> split.stated != null)
            .collect(ImmutableList.toImmutableList());
  }

  /** The points of one category in one narrative and in one form. */
  private static final class Split {
    @Nullable final RowCell stated;
    final ImmutableList<RowCell> form;
    final Sheet narrative;
    final Category category;
    final Sheet sheet;
    final ImmutableList<Integer> uncategorised;
    final boolean isComplete;

    Split(Sheet narrative, Sheet form, Category category) {
      this.narrative = narrative;
      this.category = category;
      this.sheet = form;
      this.uncategorised = uncategorised(form);
      this.isComplete = uncategorised.isEmpty() && !form.mayHave(Lines.INDICATOR);
      Line line = Line.of(category);
      this.stated =
          narrative.rows(line).isEmpty()
              ? null
              : RowCell.of(narrative.row(narrative.rows(line).get(0)), Columns.POINTS);
      this.form =
          IndicatorsByCategory.of(form).rows(category).asList().stream()
              .map(row -> RowCell.of(form.row(row), Columns.POINTS))
              .collect(ImmutableList.toImmutableList());
    }

    /** Returns what the narrative and the form give it, if that differs. */
    Optional<LocalizedText> difference() {
      long told = stated == null ? 0 : stated.figure().units();
      long sum = form.stream().mapToLong(cell -> cell.figure().units()).sum();
      return told == sum ? Optional.empty() : Optional.of(difference(told, sum));
    }

    private LocalizedText difference(long told, long sum) {
      String here = FigureType.POINTS.format(told);
      String there = FigureType.POINTS.format(sum);
      return LocalizedText.of(
          category.label().zh()
              + "在"
              + narrative.id().label(Locale.CHINESE)
              + "为"
              + here
              + "分、在"
              + sheet.id().label(Locale.CHINESE)
              + "为"
              + there
              + "分",
          category.label().en()
              + ": "
              + narrative.id().label(Locale.ENGLISH)
              + " "
              + here
              + ", "
              + sheet.id().label(Locale.ENGLISH)
              + " "
              + there);
    }
  }

  static Check of(ImmutableList<Dimension> dimensions, ImmutableList<Category> categories) {
    return FormulaCheck.eachOf(
            submission ->
                dimensions.stream()
                    .map(dimension -> of(submission, dimension, categories))
                    .collect(ImmutableList.toImmutableList()))
        .names(Mention.of(PointsSplit::name, "narrative", "form", "category"))
        .asks(
            allFound(where -> where.subject(PointsSplit.class).stated, isSame()),
            MESSAGE,
            COMPARES);
  }

  private static Condition isSame() {
    Figures narrative =
        found(FigureType.POINTS, at -> checkNotNull(at.subject(Split.class).stated));
    Figures form = sumFound(SUM, FigureType.POINTS, at -> at.subject(Split.class).form);
    Condition all = new AllRowsOfTheForm();
    Condition equal = equal(narrative, form);
    return inTurn(
        readable(form, narrative),
        either(all, stated(form), any(stated(form), all)),
        stated(narrative),
        either(all, equal, any(equal, inTurn(atMost(form, narrative), all))));
  }

  /** Whether the form says of every indicator with points to which category it belongs (二级指标均已识别). */
  private static final class AllRowsOfTheForm extends Judged {
    private static final LocalizedText UNREAD =
        LocalizedText.of("未识别的行数", "lines that were not read");
    private static final long serialVersionUID = 1L;

    AllRowsOfTheForm() {
      super(LocalizedText.of("二级指标均已识别", "the category of every indicator is read"));
    }

    @Override
    protected Answer judge(Where at) {
      return at.subject(Split.class).isComplete ? Answer.YES : Answer.OPEN;
    }

    @Override
    protected void cells(Where at, Cells cells) {
      Split split = at.subject(Split.class);
      split.uncategorised.forEach(row -> cells.cell(split.sheet, row, Columns.CATEGORY));
      cells.fact(UNREAD, "" + split.sheet.unread().size());
    }
  }

  /** Returns the rows of indicators whose points may count in any category. */
  private static ImmutableList<Integer> uncategorised(Sheet form) {
    ImmutableList.Builder<Integer> rows = ImmutableList.builder();
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      Figure<?> points = form.at(row, Columns.POINTS);
      boolean counts =
          points.isNumeric() ? points.units() != 0 : points.state() == FigureState.UNREADABLE;
      if (counts && form.at(row, Columns.CATEGORY).state() == FigureState.UNREADABLE) {
        rows.add(row);
      }
    }
    return rows.build();
  }

  /** Of a document that was submitted twice both are looked at, so their order does not matter. */
  private static PointsSplit of(
      Submission submission, Dimension dimension, ImmutableList<Category> categories) {
    ImmutableList.Builder<Split> splits = ImmutableList.builder();
    for (Sheet narrative : submission.sheets(Documents.NARRATIVE)) {
      for (Sheet form : submission.sheets(Documents.DEPARTMENT_FORM)) {
        for (Category category : categories) {
          if (category.dimension().equals(dimension)) {
            splits.add(new Split(narrative, form, category));
          }
        }
      }
    }
    return new PointsSplit(splits.build());
  }

  private static void name(Where where, boolean decided, Examination to) {
    int number = 0;
    for (Split split : where.subject(PointsSplit.class).splits) {
      int group = number++;
      split.form.forEach(cell -> look("form", group, cell, to));
      for (int row : split.uncategorised) {
        Place place = split.sheet.place(row, Columns.CATEGORY);
        to.miss(place, split.sheet.at(row, Columns.CATEGORY));
      }
      split.sheet.unread().forEach(to::unread);
      if (split.stated != null) {
        look("narrative", group, split.stated, to);
        split.difference().ifPresent(text -> to.name("category", group, text));
      }
    }
  }

  private static void look(String role, int group, RowCell cell, Examination to) {
    to.look(role, group, 1, cell.row().sheet(), cell.row().row(), cell.column());
  }
}
