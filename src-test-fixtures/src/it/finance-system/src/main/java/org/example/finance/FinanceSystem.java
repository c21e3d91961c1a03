package org.example.finance;

import com.google.common.collect.ImmutableBiMap;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** A finance system that knows cells by field ids of its own and keeps submissions as JSON. */
public final class FinanceSystem {
  /** The system's field ids and the places that they stand for, both ways. */
  private static final ImmutableBiMap<String, String> FIELDS =
      ImmutableBiMap.of(
          "F_STAFF_PCT", "base-data/staffing/staff-ratio",
          "F_3PUB_FINAL", "base-data/three-public-expenses/final",
          "F_RECEPT_FINAL", "base-data/receptions/final");

  /** The form as it is before anybody has typed. */
  private static final Submission EMPTY =
      Submission.builder()
          .fiscalYear(Year.of(2024))
          .division(DivisionCode.of("431281"))
          .isPartial(true)
          .addSheets(
              BaseDataTable.builder()
                  .staffing("8", "7", "")
                  .line(Lines.THREE_PUBLIC_EXPENSES, "", "", "")
                  .line(Lines.OFFICIAL_CARS, "", "", "0")
                  .line(Lines.TRAVEL_ABROAD, "", "", "0")
                  .line(Lines.RECEPTIONS, "", "", "")
                  .build()
                  .sheet())
          .build();

  private static final EvaluationTerms TERMS =
      EvaluationTerms.builder()
          .date(LocalDate.of(2025, 5, 1))
          .policy(
              Policy.builder("county-2025")
                  .division("431281")
                  .fiscalYears(2024, 2024)
                  .regrade("SC-B01", Severity.ERROR)
                  .switchOff("STD-B08", "本县不考核楼堂馆所")
                  .build())
          .addWaivers(
              Waiver.builder()
                  .ruleId("STD-B07")
                  .place(FIELDS.get("F_STAFF_PCT"))
                  .authority("某县财政局")
                  .reason("控制率另行核定")
                  .lastDay(LocalDate.of(2025, 12, 31))
                  .build())
          .build();

  /** The row of the database: what was typed last, as JSON. */
  private String stored = SubmissionJson.write(EMPTY);

  /** Takes over what a clerk has typed, by field id, and returns what to show, by field id too. */
  public List<String> save(Map<String, String> typed) {
    Evaluation before = CountyRules.MODULE.evaluate(SubmissionJson.read(stored), TERMS);
    Submission submission = before.submission();
    for (Map.Entry<String, String> field : typed.entrySet()) {
      Place place = submission.place(FIELDS.get(field.getKey())).get();
      submission = submission.with(place, Cells.read(place.column().type(), field.getValue()));
    }
    stored = SubmissionJson.write(submission);
    Evaluation after = CountyRules.MODULE.evaluate(submission, TERMS);
    List<String> shown = new ArrayList<>();
    after.findings().forEach(finding -> shown.add(finding.severity() + " " + line(finding)));
    after.waived().forEach(waived -> shown.add("WAIVED " + waived.finding().rule().id()));
    Comparison.of(before, after).gone().forEach(change -> shown.add("GONE " + change.ruleId()));
    return shown;
  }

  private static String line(Finding finding) {
    List<String> fields = new ArrayList<>();
    for (Place place : finding.places()) {
      fields.add(FIELDS.inverse().getOrDefault(place.toString(), place.label(Locale.ENGLISH)));
    }
    return finding.rule().id() + " " + fields;
  }

  /** Returns the last evaluation as JSON, for whoever asks. */
  public String evaluation() {
    return EvaluationJson.write(CountyRules.MODULE.evaluate(SubmissionJson.read(stored), TERMS));
  }
}
