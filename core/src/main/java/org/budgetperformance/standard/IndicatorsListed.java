package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Indicators that the narrative names and no form has (自评报告的指标与自评表一致).
 *
 * <p>It has one application for each dimension. A narrative may leave indicators out, so those that
 * only the department's form has are named, but only beside one that no form has. Immutable and
 * thread-safe.
 */
final class IndicatorsListed implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "自评报告的指标不在任何自评表中：{narrative}；整体支出绩效自评表有而自评报告没有：{form}",
          "indicators of the narrative in no form: {narrative}; of the department form and not in"
              + " the narrative: {form}");
  private static final LocalizedText NOTHING = LocalizedText.of("无", "none");
  private static final Derivation<Submission, ImmutableSet<String>> IN_PROJECT_FORMS =
      IndicatorsListed::inProjectForms;
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Dimension> dimensions;

  IndicatorsListed(Iterable<Dimension> dimensions) {
    this.dimensions = ImmutableList.copyOf(dimensions);
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
    return LocalizedText.of("自评报告与各自评表所列指标", "indicators of the narrative and of the forms");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    for (int d = 0; d < dimensions.size(); d++) {
      examination.start();
      boolean stated = !submission.sheets(Documents.DEPARTMENT_FORM).isEmpty();
      Outcome outcome = Outcome.NOT_APPLICABLE;
      ImmutableList<ImmutableList<SheetRow>> matches = submission.indicators().list();
      for (int i = 0; i < matches.size() && stated; i++) {
        outcome =
            Outcome.worse(outcome, ask(matches.get(i), dimensions.get(d), submission, examination));
      }
      if (examination.isExplaining()) {
        lookAtForms(matches, dimensions.get(d), examination);
      }
      examination.end(outcome);
    }
  }

  private static Outcome ask(
      ImmutableList<SheetRow> rows,
      Dimension dimension,
      Submission submission,
      Examination examination) {
    boolean narrated = false;
    boolean inForm = false;
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      inForm |= isOf(row, Documents.DEPARTMENT_FORM);
      narrated |=
          isOf(row, Documents.NARRATIVE)
              && row.line().equals(Lines.INDICATOR)
              && isIn(row, dimension);
    }
    if (!narrated) {
      return Outcome.NOT_APPLICABLE;
    } else if (inForm || submission.derive(IN_PROJECT_FORMS).contains(rows.get(0).name())) {
      return Outcome.PASSED;
    }
    look("narrative", rows, examination);
    return Outcome.FAILED;
  }

  private static void lookAtForms(
      ImmutableList<ImmutableList<SheetRow>> matches,
      Dimension dimension,
      Examination examination) {
    boolean any = false;
    for (ImmutableList<SheetRow> rows : matches) {
      boolean narrated = rows.stream().anyMatch(row -> isOf(row, Documents.NARRATIVE));
      boolean takesPart =
          rows.stream().anyMatch(row -> isIn(row, dimension) && row.points().units() > 0);
      if (!narrated && takesPart) {
        look("form", rows, examination);
        any = true;
      }
    }
    if (!any) {
      examination.name("form", NOTHING);
    }
  }

  private static void look(String role, ImmutableList<SheetRow> rows, Examination examination) {
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      examination.look(role, row.row(), 1, row.sheet(), row.row(), Columns.CATEGORY);
    }
  }

  private static boolean isOf(SheetRow row, DocumentType document) {
    return row.sheet().id().type().equals(document);
  }

  private static boolean isIn(SheetRow row, Dimension dimension) {
    Figure<Category> category = row.category();
    return category.isStated() && category.get().dimension().equals(dimension);
  }

  /** Returns the names of the indicators of all project forms. */
  private static ImmutableSet<String> inProjectForms(Submission submission) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (Sheet form : submission.sheets(Documents.PROJECT_FORM)) {
      ImmutableIntArray rows = form.rows(Lines.INDICATOR);
      for (int i = 0; i < rows.length(); i++) {
        names.add(form.row(rows.get(i)).name());
      }
    }
    return names.build();
  }

  @Override
  public String toString() {
    return "indicators of the narrative are in the forms";
  }
}
