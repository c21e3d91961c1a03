package org.budgetperformance.rules.hunan.benchmark.comparison;

import java.time.Year;
import java.util.Random;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rules.hunan.benchmark.comparison.Contender.Input;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** A base-data table and a form that state all that the checks look at, and changes of them. */
final class Inputs {
  private static final int INDICATORS = 11;

  private Inputs() {}

  /** All checks hold, some of them only because figures were rounded. */
  static Input consistent() {
    return Input.of(submission());
  }

  /**
   * Five checks do not hold: 3, 6, 14, 16 and 19. The first is a fen short: 3.98 stands for 3.975 and
   * more, its parts for less than 3.4155 + 0.005 + 0.5545.
   */
  static Input inconsistent() {
    Submission submission = submission();
    submission = with(submission, "base-data/car-running/final", wanYuan("3.44"));
    submission = with(submission, "base-data/receptions/final", wanYuan("0.554500"));
    submission = with(submission, "base-data/staffing/staff-in-post", Figure.count(9));
    submission = with(submission, "department-form/indicator:指标1/points", points("9.5"));
    return Input.of(with(submission, "department-form/total/score", points("99.5")));
  }

  /** Numeric figures changed at random, mostly by little. */
  static Input spoilt(long seed) {
    Random random = new Random(seed);
    Submission submission = submission();
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      int sheet = random.nextInt(2);
      var figures = submission.sheets().get(sheet).figures().entrySet().asList();
      var entry = figures.get(random.nextInt(figures.size()));
      Place place = entry.getKey();
      if (place.column().type().equals(FigureType.AMOUNT)) {
        long fen = entry.getValue().units() + random.nextInt(201) - 100;
        submission =
            submission.with(place, Figure.of(Amount.ofFen(random.nextInt(8) == 0 ? -fen : fen)));
      } else if (place.column().type().equals(FigureType.POINTS)) {
        submission = submission.with(place, points(random.nextInt(12) + "." + random.nextInt(10)));
      }
    }
    return Input.of(submission);
  }

  private static Submission with(Submission submission, String place, Figure<?> figure) {
    return submission.with(submission.place(place).orElseThrow(), figure);
  }

  private static Figure<Amount> wanYuan(String amount) {
    return Figure.of(Amount.ofWanYuan(amount));
  }

  private static Figure<?> points(String points) {
    return Figure.of(org.budgetperformance.amount.Points.of(points));
  }

  private static Submission submission() {
    BaseDataTable table =
        BaseDataTable.builder()
            .staffing("8", "7", "87.5")
            .line(Lines.BASIC_EXPENDITURE, "241.55", "127.73", "163.38")
            .line(Lines.PERSONNEL, "115.72", "87.85", "120.34")
            .line(Lines.OPERATING, "125.83", "39.88", "43.04")
            .line(BaseDataLines.OFFICE, "20.5", "18", "19.25")
            .line(BaseDataLines.UTILITIES_AND_TRAVEL, "5", "4", "4")
            .line(BaseDataLines.MEETINGS_AND_TRAINING, "1.2", "1", "0.8")
            // 3.415 + 0.56 are 3.98 only because figures are rounded.
            .line(Lines.THREE_PUBLIC_EXPENSES, "4.64", "4.2", "3.98")
            .line(Lines.OFFICIAL_CARS, "4", "3.6", "3.415")
            .line(Lines.CAR_PURCHASE, "0", "0", "0")
            .line(Lines.CAR_RUNNING, "4", "3.6", "3.415")
            .line(Lines.TRAVEL_ABROAD, "0", "0", "0")
            .line(Lines.RECEPTIONS, "0.64", "0.6", "0.56")
            .line(Lines.PROJECT_EXPENDITURE, "34", "34", "34")
            .line(BaseDataLines.BUSINESS_PROJECTS, "20", "20", "20.4")
            .line(BaseDataLines.MAINTENANCE_PROJECTS, "9", "9", "8.6")
            .line(BaseDataLines.EARMARKED_FUNDS, "5", "5", "5")
            .build();
    SelfEvaluationForm.Builder form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "161.73", "201.5", "197.38")
            .execution(Lines.ANNUAL_FUNDS, "10", "97.96", "9.8")
            .funds(Lines.CURRENT_APPROPRIATION, "161.73", "190", "187.38")
            .funds(Lines.CARRIED_OVER, "0", "10", "9.5")
            .funds(Lines.OTHER_FUNDS, "0", "1.5", "0.5")
            .total("100", "99.8");
    for (int i = 1; i <= INDICATORS; i++) {
      String points = i == 1 ? "10" : "8";
      form.indicator(
          Indicator.builder()
              .name("指标" + i)
              .category(Category.QUANTITY)
              .target("=100%")
              .actual("=100%")
              .points(points)
              .score(points)
              .build());
    }
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .isPartial(true)
        .addSheets(table.sheet())
        .form(form.build())
        .build();
  }
}
