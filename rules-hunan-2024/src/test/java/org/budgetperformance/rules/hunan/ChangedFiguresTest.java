package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.RuleModule;
import org.junit.jupiter.api.Test;

/** One figure changed in the sample's text changes the findings accordingly. */
class ChangedFiguresTest {
  private static final RuleModule RULES = HunanRules.module();
  private final Set<String> before = findings(SampleReport.text());

  @Test
  void twoDigitsSwappedInTheNarrativeAreFoundWhereTheyContradict() {
    Set<String> after = findings(replaceOnce("商品和服务支出 43.04 万元", "商品和服务支出 43.40 万元"));

    // 120.34 + 43.40 = 163.74 is 0.36 more than 163.38; the table's 公用经费 is 43.04.
    assertEquals(
        ImmutableSet.of(
            "STD-B01 0.36万元 [narrative/basic-expenditure/final,"
                + " narrative/goods-and-services/final, narrative/wages-and-welfare/final]",
            "STD-D04 0.36万元 [base-data/operating/final, narrative/goods-and-services/final]"),
        Sets.difference(after, before));
    assertEquals(ImmutableSet.of(), Sets.difference(before, after));
  }

  @Test
  void oneProjectRowChangedIsFoundInItsColumn() {
    Set<String> after =
        findings(replaceOnce("付驻京办工作经费 25 万元\t25\t\t25\t\t25", "付驻京办工作经费 25 万元\t25\t\t25\t\t52"));

    // 52 + 7.2 + 1.8 = 61 is 27 more than 34; the project's form executed 25. A listed project has
    // no form, so
    // what the forms add up to is no measure.
    Set<String> rules =
        Sets.difference(after, before).stream()
            .map(finding -> finding.substring(0, finding.indexOf(" [")))
            .collect(Collectors.toSet());
    assertEquals(ImmutableSet.of("STD-B06 27.00万元", "STD-D06 27.00万元", "STD-D09 27.00万元"), rules);
  }

  @Test
  void theOrderOfTheRowsOfTheBaseDataTableDoesNotMatter() {
    List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(SampleReport.text()));
    int first = indexOf(lines, "一、部门基本支出");
    int last = indexOf(lines, "政府采购金额");
    int projects = indexOf(lines, "二、部门项目支出");
    // 2023 printed the projects before the basic expenditure, with its parts beneath it.
    Collections.rotate(lines.subList(first, last), last - projects);

    String reordered = Joiner.on('\n').join(lines);

    assertEquals(before, findings(reordered));
    assertEquals(
        RULES.reader().get().read(SampleReport.text()).submission(),
        RULES.reader().get().read(reordered).submission());
  }

  private static int indexOf(List<String> lines, String label) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(label)) {
        return i;
      }
    }
    throw new AssertionError("no line " + label);
  }

  private static String replaceOnce(String what, String by) {
    String text = SampleReport.text();
    assertTrue(text.contains(what), what);
    assertEquals(text.indexOf(what), text.lastIndexOf(what), "stands once: " + what);
    return text.replace(what, by);
  }

  private static Set<String> findings(String text) {
    Evaluation evaluation = RULES.evaluate(RULES.reader().get().read(text).submission());
    return evaluation.findingsOneByOne().stream()
        .map(
            finding ->
                finding.rule().id()
                    + " "
                    + finding.margin()
                    + " "
                    + ImmutableSortedSet.copyOf(finding.places()))
        .collect(Collectors.toSet());
  }
}
