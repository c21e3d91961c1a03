package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.budgetperformance.check.Checks;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/** Whether a form has an indicator of quantity, of quality and of timeliness (产出指标齐全). */
final class OutputCategories extends Judged implements Mention {
  private static final ImmutableList<Category> CATEGORIES =
      ImmutableList.of(Category.QUANTITY, Category.QUALITY, Category.TIMELINESS);
  private static final LocalizedText CATEGORY = LocalizedText.of("二级指标", "category");
  private static final long serialVersionUID = 1L;

  private OutputCategories() {
    super(LocalizedText.of("设有该类产出指标", "there is such an indicator"));
  }

  static Check in(DocumentType form) {
    OutputCategories present = new OutputCategories();
    return FormulaCheck.each(form)
        .about(CATEGORIES)
        .first(onlyIf(not(Checks.isPartial())))
        .names(present)
        .asks(
            present,
            LocalizedText.of("{form}没有设置{category}", "{form} has no indicator of: {category}"),
            LocalizedText.of(
                form.label().zh() + "：数量、质量、时效指标均有",
                form.label().en() + ": there are indicators of quantity, quality and timeliness"));
  }

  @Override
  protected Answer judge(Where at) {
    Category category = at.subject(Category.class);
    Sheet sheet = at.sheet();
    Answer answer = sheet.rows(Lines.INDICATOR).isEmpty() ? Answer.NOTHING : Answer.NO;
    for (int row : sheet.rows(Lines.INDICATOR).asList()) {
      if (!sheet.at(row, Columns.CATEGORY).isStated()) {
        answer = Answer.OPEN;
      } else if (sheet.at(row, Columns.CATEGORY).get().equals(category)) {
        return Answer.YES;
      }
    }
    return answer == Answer.NO && sheet.mayHave(Lines.INDICATOR) ? Answer.OPEN : answer;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(CATEGORY, at.subject(Category.class).label().zh());
    for (int row : at.sheet().rows(Lines.INDICATOR).asList()) {
      cells.cell(at.sheet(), row, Columns.CATEGORY);
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("form", "category");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Sheet sheet = walk.sheet();
    to.name(
        "form",
        LocalizedText.of(sheet.id().label(Locale.CHINESE), sheet.id().label(Locale.ENGLISH)));
    to.name("category", walk.subject(Category.class).label());
    int group = 0;
    for (int row : sheet.rows(Lines.INDICATOR).asList()) {
      if (!sheet.at(row, Columns.CATEGORY).isStated()) {
        to.look("missing", group++, 1, sheet, row, Columns.CATEGORY);
      }
    }
    sheet.unread().forEach(to::unread);
  }
}
