package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * What findings say, of every rule and in both languages: exactly the operands that the rule declares,
 * and no number that is neither in the submission nor worked out from it.
 */
class RuleMessagesTest {
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  /** What comes along with operands and is not declared. */
  private static final ImmutableSet<String> UNDECLARED =
      ImmutableSet.of(
          "note", "restated", "missing", "place"); // where a finding stands, if nowhere else

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern SIGNED = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  /** Every so many of the slips of the reports is evaluated. */
  private static final int EVERY = 7;

  @Test
  void placeholdersAreTheDeclaredOperandsInBothLanguages() {
    for (Rule rule : HunanRules.module().rules()) {
      for (Check check : rule.checks()) {
        Set<String> declared = check.roles();
        assertEquals(declared, placeholders(rule.message(check).zh()), rule + " zh");
        assertEquals(declared, placeholders(rule.message(check).en()), rule + " en");
      }
    }
  }

  private static Set<String> placeholders(String message) {
    Set<String> names = new HashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(message);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    names.remove("margin");
    return names;
  }

  @Test
  void findingsHaveExactlyTheDeclaredOperandsAndNoOtherNumbers() {
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations()) {
      for (Finding finding : evaluation.findingsOneByOne()) {
        assertEquals(Outcome.FAILED, finding.outcome(), finding.toString());
        Set<String> here = roles.computeIfAbsent(finding.rule().id(), id -> new TreeSet<>());
        finding.operands().forEach(operand -> here.add(operand.role()));
        for (Locale language : LANGUAGES) {
          checkNumbers(finding, language);
        }
      }
    }
    for (Rule rule : HunanRules.module().rules()) {
      Set<String> found = roles.getOrDefault(rule.info().id(), ImmutableSet.of());
      Set<String> declared = new TreeSet<>();
      rule.checks().forEach(check -> declared.addAll(check.roles()));
      assertEquals(
          declared,
          new TreeSet<>(Sets.difference(found, Sets.difference(UNDECLARED, declared))),
          rule + ": operands of its findings");
    }
  }

  /** Examples of every rule, and slips in both reports. */
  private static List<Evaluation> evaluations() {
    List<Evaluation> evaluations = new ArrayList<>(Examples.all());
    evaluations.add(HunanRules.module().evaluate(withAnUnknownProject(MendedReport.submission())));
    evaluations.add(HunanRules.module().evaluate(withANumberForAGoal(MendedReport.submission())));
    evaluations.add(
        HunanRules.module().evaluate(withALimitAboveBudgets(MendedReport.submission())));
    for (Submission report :
        ImmutableList.of(SampleReport.submission(), MendedReport.submission())) {
      List<Slip> slips = ImmutableList.copyOf(Slips.of(report));
      for (int i = 0; i < slips.size(); i += EVERY) {
        evaluations.add(HunanRules.module().evaluate(slips.get(i).applyTo(report)));
      }
    }
    return evaluations;
  }

  private static Submission withALimitAboveBudgets(Submission report) {
    return report.with(
        report.place("department-form/indicator:整体支出控制额/target").get(),
        Figure.of(Target.parse("≤261.73万元")));
  }

  private static Submission withANumberForAGoal(Submission report) {
    return report.with(report.place("department-form/expected-goal/text").get(), Figure.of("12场"));
  }

  /** A project that only the narrative names. */
  private static Submission withAnUnknownProject(Submission report) {
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    for (Sheet sheet : report.sheets()) {
      sheets.add(
          sheet.id().type().equals(Documents.NARRATIVE)
              ? sheet.toBuilder()
                  .put(
                      Row.of(Lines.PROJECT, "消防演练经费"),
                      Columns.AMOUNT,
                      Figure.of(Amount.ofWanYuan("3.00")))
                  .build()
              : sheet);
    }
    return report.withSheets(sheets.build());
  }

  private static void checkNumbers(Finding finding, Locale language) {
    Set<String> known = new HashSet<>();
    add(known, finding.margin().toString());
    add(known, finding.margin().words(language));
    add(known, finding.template().in(language));
    Map<String, BigDecimal> least = new LinkedHashMap<>();
    Map<String, BigDecimal> most = new LinkedHashMap<>();
    for (Operand operand : finding.operands()) {
      String value = operand.value().in(language);
      add(known, value);
      add(known, operand.label().in(language));
      operand.place().ifPresent(place -> add(known, place.sheet().label(language)));
      List<BigDecimal> numbers = numbers(value);
      if (!numbers.isEmpty()) {
        BigDecimal sign = BigDecimal.valueOf(operand.sign());
        boolean range = !operand.place().isPresent();
        BigDecimal last = range ? numbers.get(numbers.size() - 1) : numbers.get(0);
        String group = operand.role() + operand.group();
        least.merge(group, numbers.get(0).multiply(sign), BigDecimal::add);
        most.merge(group, last.multiply(sign), BigDecimal::add);
      }
    }
    Matcher matcher = NUMBER.matcher(finding.message(language));
    while (matcher.find()) {
      BigDecimal number = new BigDecimal(matcher.group());
      assertTrue(
          known.contains(matcher.group())
              || isAmong(number, least.values())
              || isAmong(number, most.values()),
          () -> number + " in " + finding.message(language));
    }
  }

  /** Whether a number is, but for its sign, the sum of the printed figures of a group. */
  private static boolean isAmong(BigDecimal number, Iterable<BigDecimal> sums) {
    for (BigDecimal sum : sums) {
      if (sum.abs().compareTo(number) == 0) {
        return true;
      }
    }
    return false;
  }

  private static List<BigDecimal> numbers(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = SIGNED.matcher(text);
    while (matcher.find()) {
      numbers.add(new BigDecimal(matcher.group()));
    }
    return numbers;
  }

  private static void add(Set<String> known, String text) {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      known.add(matcher.group());
    }
  }
}
