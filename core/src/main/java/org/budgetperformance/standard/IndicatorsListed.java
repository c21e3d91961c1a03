package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Indicators that the narrative names and no form has (自评报告的指标与自评表一致). A narrative may leave
 * indicators out, so those that only the department's form has are named, but only beside one that no
 * form has.
 */
final class IndicatorsListed extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "自评报告的指标不在任何自评表中：{narrative}；整体支出绩效自评表有而自评报告没有：{form}",
          "indicators of the narrative in no form: {narrative}; of the department form and not in"
              + " the narrative: {form}");
  private static final LocalizedText COMPARES =
      LocalizedText.of("自评报告与各自评表所列指标", "indicators of the narrative and of the forms");
  private static final LocalizedText NOTHING = LocalizedText.of("无", "none");
  private static final LocalizedText FORMS =
      LocalizedText.of("整体支出绩效自评表份数", "number of department forms");
  private static final LocalizedText IN_A_PROJECT_FORM =
      LocalizedText.of("列于某项目支出绩效自评表的指标", "indicator that a project form has");
  private static final LocalizedText DIMENSION = LocalizedText.of("一级指标", "dimension");
  private static final Derivation<Submission, ImmutableSet<String>> IN_PROJECT_FORMS =
      IndicatorsListed::inProjectForms;
  private static final long serialVersionUID = 1L;

  private IndicatorsListed() {
    super(COMPARES);
  }

  /** Returns the check, which is applied to each dimension. */
  static Check of(Iterable<Dimension> dimensions) {
    IndicatorsListed listed = new IndicatorsListed();
    return FormulaCheck.once().about(dimensions).names(listed).asks(listed, MESSAGE, COMPARES);
  }

  @Override
  protected Answer judge(Where at) {
    if (at.submission().sheets(Documents.DEPARTMENT_FORM).isEmpty()) {
      return Answer.NOTHING;
    }
    Dimension dimension = at.subject(Dimension.class);
    ImmutableList<ImmutableList<SheetRow>> matches = at.submission().indicators().list();
    Answer worst = Answer.NOTHING;
    for (int i = 0; i < matches.size() && worst != Answer.NO; i++) {
      worst = Answer.worse(worst, ask(matches.get(i), dimension, at.submission()));
    }
    return worst;
  }

  /** Returns whether an indicator that the narrative names is in a form; nothing of any other. */
  private static Answer ask(
      ImmutableList<SheetRow> rows, Dimension dimension, Submission submission) {
    boolean narrated = false;
    boolean inForm = false;
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      inForm |= isOf(row, Documents.DEPARTMENT_FORM);
      narrated |=
          isOf(row, Documents.NARRATIVE)
              && row.line().equals(Lines.INDICATOR)
              && IndicatorCells.isOf(row, dimension);
    }
    if (!narrated) {
      return Answer.NOTHING;
    }
    boolean listed = inForm || submission.derive(IN_PROJECT_FORMS).contains(rows.get(0).name());
    return listed ? Answer.YES : mayStandInUnread(submission) ? Answer.OPEN : Answer.NO;
  }

  private static boolean mayStandInUnread(Submission submission) {
    return submission.isOpen()
        && Documents.FORMS.stream().anyMatch(form -> submission.mayHave(form, Lines.INDICATOR));
  }

  private static boolean isOf(SheetRow row, DocumentType document) {
    return row.sheet().id().type().equals(document);
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
  protected void cells(Where at, Cells cells) {
    Submission submission = at.submission();
    cells.fact(DIMENSION, at.subject(Dimension.class).label().zh());
    cells.fact(FORMS, "" + submission.count(Documents.DEPARTMENT_FORM));
    for (ImmutableList<SheetRow> rows : submission.indicators().list()) {
      for (SheetRow row : rows) {
        cells.fact(label(row.sheet()), row.name());
        cells.cell(row.sheet(), row.row(), Columns.CATEGORY);
      }
      String name = rows.get(0).name();
      if (submission.derive(IN_PROJECT_FORMS).contains(name)) {
        cells.fact(IN_A_PROJECT_FORM, name);
      }
    }
  }

  private static LocalizedText label(Sheet sheet) {
    LocalizedText document = sheet.id().type().label();
    return LocalizedText.of(document.zh() + "的指标", document.en() + ": indicator");
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("narrative", "form");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Submission submission = walk.submission();
    Dimension dimension = walk.subject(Dimension.class);
    ImmutableList<ImmutableList<SheetRow>> matches = submission.indicators().list();
    boolean stated = !submission.sheets(Documents.DEPARTMENT_FORM).isEmpty();
    for (ImmutableList<SheetRow> rows : matches) {
      Answer here = stated ? ask(rows, dimension, submission) : Answer.NOTHING;
      if (here == Answer.NO || here == Answer.OPEN) {
        look("narrative", rows, to);
      }
    }
    to.unread(submission);
    for (DocumentType form : Documents.FORMS) {
      submission.sheets(form).forEach(sheet -> sheet.unread().forEach(to::unread));
    }
    boolean any = false;
    for (ImmutableList<SheetRow> rows : matches) {
      if (isOfFormAlone(rows, dimension)) {
        look("form", rows, to);
        any = true;
      }
    }
    if (!any) {
      to.name("form", NOTHING);
    }
  }

  private static boolean isOfFormAlone(ImmutableList<SheetRow> rows, Dimension dimension) {
    boolean takesPart = false;
    for (SheetRow row : rows) {
      if (isOf(row, Documents.NARRATIVE)) {
        return false;
      }
      takesPart |= IndicatorCells.isOf(row, dimension) && row.points().units() > 0;
    }
    return takesPart;
  }

  /** Names the indicator, and its rows beside: a goal that asks for it is none of them. */
  private static void look(String role, ImmutableList<SheetRow> rows, Examination to) {
    boolean named = false;
    for (SheetRow row : rows) {
      if (row.line().equals(Lines.INDICATOR)) {
        if (!named) {
          to.name(role, row.row(), LocalizedText.of(row.name(), row.name()));
          named = true;
        }
        to.look("place", Use.BESIDE, row.row(), 1, row.sheet(), row.row(), Columns.CATEGORY);
      }
    }
  }
}
