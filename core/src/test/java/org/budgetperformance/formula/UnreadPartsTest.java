package org.budgetperformance.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;
import org.junit.jupiter.api.Test;

/**
 * Every sum of every standard rule, found from what the rules declare: with something unread where a part
 * stands it is undecided if the parts are less than the whole, and failed if they are more, unless what is
 * unread speaks of cutting.
 */
class UnreadPartsTest {
  private static final ScoringScheme SCHEME = Schemes.open().build();

  /** What each part is; the rest of a sum is 5 more or less than that. */
  private static final int PART = 10;

  /** The rules whose sums the issue names, and the totals of forms and tables. */
  private static final ImmutableSet<String> NAMED =
      ImmutableSet.of(
          "STD-B01", "STD-B04", "STD-B05", "STD-B06", "STD-D03", "STD-D07", "STD-D08", "STD-F01",
          "STD-F04", "STD-N01", "STD-N03", "STD-S01", "STD-S02");

  /** What is unread may also be the line beside which these sums stand for something else. */
  private static final ImmutableSet<String> CONDITIONAL = ImmutableSet.of("STD-N13");

  private final Set<String> tried = new TreeSet<>();

  private static Iterable<Rule> rules() {
    Set<Rule> rules = new java.util.LinkedHashSet<>();
    rules.addAll(StandardRules.all(SCHEME, ReviewLimits.seenElsewhere(), BaseData.EXPENDITURE));
    rules.addAll(BaseData.rules(ReviewLimits.seenElsewhere()));
    return rules;
  }

  @Test
  void aSumIsOpenTowardsMoreWhereSomethingUnreadMayBeAPart() {
    for (Rule rule : rules()) {
      for (Check check : rule.checks()) {
        if (check instanceof FormulaCheck) {
          for (Sum sum : ((FormulaCheck) check).sums()) {
            attempt(rule.info().id(), (FormulaCheck) check, sum);
          }
        }
      }
    }
    System.out.println("Sums with something unread: " + tried);
    assertTrue(tried.containsAll(NAMED), () -> "not tried: " + missing());
  }

  private Set<String> missing() {
    Set<String> missing = new TreeSet<>(NAMED);
    missing.removeAll(tried);
    return missing;
  }

  private void attempt(String id, FormulaCheck check, Sum sum) {
    long parts = sum.statement().terms().stream().filter(t -> !t.sources().isEmpty()).count();
    OptionalLong fixed = fixed(check, sum);
    Cases less = new Cases(check, sum, parts * PART + 5, fixed);
    Cases more = new Cases(check, sum, parts * PART - 5, fixed);
    if (!sums(sum) || !less.fits || !more.fits || less.outcome("") != Outcome.FAILED) {
      return;
    }
    tried.add(id);
    String message = id + " " + check + " of " + sum.statement();
    assertEquals(Outcome.UNDECIDED, less.outcome("其他"), message);
    assertEquals(Outcome.UNDECIDED, less.outcome("年中压减"), message);
    if (more.outcome("") == Outcome.FAILED && !CONDITIONAL.contains(id)) {
      assertEquals(Outcome.FAILED, more.outcome("其他"), message);
      assertEquals(Outcome.UNDECIDED, more.outcome("年中压减"), message);
    }
  }

  /** Returns what a sum is compared with that the jurisdiction sets. */
  private static OptionalLong fixed(FormulaCheck check, Sum sum) {
    return check.sums().stream()
        .filter(other -> other != sum)
        .filter(other -> other.statement().terms().stream().allMatch(Term::isConstant))
        .mapToLong(UnreadPartsTest::written)
        .findFirst();
  }

  /** Returns a constant as it is written; a rate is written in percent. */
  private static long written(Sum constant) {
    long percent = constant.type().equals(FigureType.RATE) ? 100 : 1;
    return constant.statement().constant() * percent / constant.type().unitsPerOne();
  }

  /** Several figures are added up, none of them taken away. */
  private static boolean sums(Sum sum) {
    List<Term> terms = sum.statement().terms();
    boolean several =
        terms.stream().filter(term -> !term.sources().isEmpty()).count() > 1
            || terms.stream()
                .flatMap(term -> term.sources().stream())
                .anyMatch(s -> s.line().equals(Lines.INDICATOR) || s.line().isOfProjects());
    return several
        && terms.stream().allMatch(term -> term.sign() > 0)
        && terms.stream().allMatch(t -> t.sources().stream().noneMatch(s -> s.name().isPresent()));
  }

  /** Documents that state the parts of a sum, and all else that a check compares with them. */
  private static final class Cases {
    private final FormulaCheck check;
    private final Map<DocumentType, Sheet.Builder> sheets = new LinkedHashMap<>();
    private final Map<String, Long> stated = new LinkedHashMap<>();
    private final Source part;
    private boolean fits = true;

    Cases(FormulaCheck check, Sum sum, long whole, OptionalLong fixed) {
      this.check = check;
      long rest = fixed.orElse(whole);
      long parts = PART + rest - whole;
      Source first = null;
      for (Sum other : check.sums()) {
        boolean left = true;
        for (Term term : other.statement().terms()) {
          if (!term.sources().isEmpty() && other != sum) {
            state(term.sources().get(0), left ? rest : 0);
            left = false;
          }
        }
      }
      for (Term term : sum.statement().terms()) {
        if (!term.sources().isEmpty()) {
          state(term.sources().get(0), first == null ? parts : PART);
          first = first == null ? term.sources().get(0) : first;
        }
      }
      this.part = first;
    }

    private void state(Source source, long units) {
      Sheet.Builder sheet =
          sheets.computeIfAbsent(
              source.document(),
              type -> Sheet.builder(type.isOfProject() ? SheetId.of(type, "甲") : SheetId.of(type)));
      Row row = row(source.line());
      String place = source.document() + "/" + row + "/" + source.column();
      fits &= stated.getOrDefault(place, units) == units;
      stated.put(place, units);
      put(sheet, row, source.column(), units);
      source
          .dimension()
          .ifPresent(
              dimension ->
                  sheet.put(
                      row,
                      Columns.CATEGORY,
                      Figure.of(
                          Category.NATIONAL.stream()
                              .filter(category -> category.dimension().equals(dimension))
                              .findFirst()
                              .get())));
    }

    private static Row row(Line line) {
      boolean repeats = line.equals(Lines.INDICATOR) || line.isOfProjects();
      return repeats ? Row.of(line, "某项") : Row.of(line);
    }

    private static <T> void put(Sheet.Builder sheet, Row row, Column<T> column, long units) {
      sheet.put(row, column, Cells.read(column.type(), units + ""));
    }

    /** Returns what the check comes to with an amount in words that stands behind the first part. */
    Outcome outcome(String words) {
      Submission.Builder submission = Submission.builder().fiscalYear(Year.of(2024));
      sheets.forEach((type, sheet) -> submission.addSheets(sheet(type, sheet, words)));
      return Evaluation.run(
              "test",
              submission.build(),
              com.google.common.collect.ImmutableList.of(TestChecks.rule("A", check)),
              null)
          .applications()
          .stream()
          .map(application -> application.outcome())
          .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
          .findFirst()
          .orElse(Outcome.NOT_APPLICABLE);
    }

    private Sheet sheet(DocumentType type, Sheet.Builder sheet, String words) {
      if (words.isEmpty() || !type.equals(part.document())) {
        return sheet.build();
      }
      String unit =
          part.column().type().equals(FigureType.POINTS)
              ? "20分"
              : part.column().type().equals(FigureType.RATE) ? "20%" : "20万元";
      int after = sheet.rows().indexOf(row(part.line()));
      return sheet.build().toBuilder().unread(Unread.of(words + unit, 7, 0, after)).build();
    }
  }
}
