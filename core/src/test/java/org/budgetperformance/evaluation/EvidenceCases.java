package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.evaluation.TestChecks.Scores;
import org.budgetperformance.evaluation.TestChecks.Throwing;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** A small evaluation with everything that a record speaks of. */
public final class EvidenceCases {
  public static final Line CARS = Line.of("cars", "公车", "cars");

  private EvidenceCases() {}

  public static Sheet table() {
    return Sheet.builder(SheetId.of(BaseData.TABLE))
        .put(
            CARS,
            Columns.FINAL,
            Figure.of(Amount.ofWanYuan("34"))
                .withNotes(
                    ImmutableList.of(
                        Note.of("其中26万元纳入\n基本支出", Amount.ofWanYuan("26.00")), Note.of("a\\b"))))
        .put(CARS, BaseDataColumns.BUDGET, Figure.dash())
        .put(CARS, BaseDataColumns.STAFF_RATIO, Figure.unreadable("约九成"))
        .build();
  }

  public static Sheet form(String firstScore) {
    return SelfEvaluationForm.ofProject("甲/乙")
        .indicator(
            Indicator.builder()
                .name("入户")
                .target("≥12次")
                .points("2")
                .score(firstScore)
                .actual("12次")
                .build())
        .indicator(Indicator.builder().name("满意度").points("2").score("1.5").build())
        .total("4", "3")
        .build()
        .sheet();
  }

  public static Submission submission(Sheet... sheets) {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .division(DivisionCode.of("431205"))
        .addSheets(sheets)
        .build();
  }

  public static Submission submission() {
    return submission(form("1"), table());
  }

  public static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        TestChecks.rule("C-3", Severity.NOTICE, new Scores()),
        TestChecks.rule("A-1", new Scores()),
        TestChecks.rule("B-2", new Throwing(new IllegalStateException("broken"), true)));
  }

  static Policy policy() {
    return Policy.builder("huaihua-2025")
        .division("4312")
        .fiscalYears(2024, 2025)
        .regrade("A-1", Severity.WARNING)
        .switchOff("C-3", "另有规定")
        .build();
  }

  public static Waiver waiver(String authority) {
    return Waiver.builder()
        .ruleId("A-1")
        .place("project-form:甲%2F乙/total/score")
        .authority(authority)
        .reason("合计按手册填写")
        .lastDay(LocalDate.of(2025, 12, 31))
        .build();
  }

  public static EvaluationTerms terms() {
    return EvaluationTerms.builder()
        .date(LocalDate.of(2025, 5, 1))
        .policy(policy())
        .addWaivers(waiver("某市财政局"), waiver("某县财政局"))
        .build();
  }

  public static Evaluation evaluation() {
    return Evaluation.run("test 1.0", submission(), rules(), ScoresTest.SCHEME, terms());
  }

  /** Writes the text of the record in UTF-8, for a test that runs this elsewhere. */
  public static void main(String[] args) throws Exception {
    System.out.write(
        EvidenceRecord.of(evaluation()).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    System.out.flush();
  }
}
