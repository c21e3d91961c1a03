package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** Submissions and modules of a size. */
final class Sizes {
  /** Ten rules on a base-data table and forms, of which a module of many has copies. */
  private static final ImmutableSet<String> TEN =
      ImmutableSet.of(
          "STD-B01", "STD-B02", "STD-B03", "STD-B04", "STD-B05", "STD-B06", "STD-B07", "STD-F01",
          "STD-F02", "STD-F03");

  private static final ImmutableList<Category> CATEGORIES =
      ImmutableList.of(
          Category.QUANTITY, Category.QUALITY, Category.SOCIAL_BENEFIT, Category.SUSTAINABILITY);
  private static final int INDICATORS = 11;

  private Sizes() {}

  /** Returns Hunan's rules, or a module of so many rules. */
  static RuleModule rules(String kind, int count) {
    RuleModule hunan = HunanRules.module();
    if (!kind.equals("rules")) {
      return hunan;
    }
    RuleModule.Builder module =
        RuleModule.builder("copies")
            .version("1")
            .jurisdiction("430000", "湖南省", "Hunan")
            .fiscalYears(2024, 2024);
    ImmutableList<Rule> ten =
        hunan.rules().stream()
            .filter(rule -> TEN.contains(rule.info().id()))
            .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < count; i++) {
      Rule rule = ten.get(i % ten.size());
      RuleInfo.Builder info = RuleInfo.builder().from(rule.info());
      module.addRules(rule.withInfo(info.id(rule.info().id() + "-" + i).build()));
    }
    return module.build();
  }

  /** Returns a department's form of so many indicators, a submission of so many forms, or the mended one. */
  static Submission submission(String kind, int count) {
    if (kind.equals("rules")) {
      return MendedReport.submission();
    }
    Submission.Builder submission = Submission.builder().fiscalYear(Year.of(2024)).isPartial(true);
    if (kind.equals("indicators")) {
      SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
      return submission.form(fill(form, count)).build();
    }
    BaseDataTable.Builder table =
        BaseDataTable.builder()
            .line(Lines.PROJECT_EXPENDITURE, "0", "", count + "")
            .line(BaseDataLines.BUSINESS_PROJECTS, "0", "", count + "");
    for (int i = 1; i <= count; i++) {
      table.project(BaseDataLines.BUSINESS_PROJECT, "专项" + i, "0", "1", "1");
      submission.form(fill(SelfEvaluationForm.ofProject("专项" + i), INDICATORS));
    }
    return submission.addSheets(table.build().sheet()).build();
  }

  /** The points are not those that the scheme asks for, which a few rules find. */
  private static SelfEvaluationForm fill(SelfEvaluationForm.Builder form, int indicators) {
    form.funds(Lines.ANNUAL_FUNDS, "1", "1", "1").execution(Lines.ANNUAL_FUNDS, "10", "100", "10");
    for (int i = 1; i <= indicators; i++) {
      form.indicator(
          Indicator.builder()
              .name("第" + i + "项工作完成率")
              .category(CATEGORIES.get(i % CATEGORIES.size()))
              .target("≥95%")
              .actual("=96%")
              .points("1")
              .score("1")
              .build());
    }
    String total = Integer.toString(indicators + 10);
    return form.total(total, total).build();
  }
}
