package org.budgetperformance.review;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.standard.internal.GivesReason;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/** Checks a reviewer's own scores beside the claim (复核得分核查), by {@link ReviewedRules}. Used by one thread. */
@Beta
public final class ReviewedCheck {
  private static final BigDecimal MOST_APART = new BigDecimal("0.05");
  private static final int SHARE_SCALE = 10;

  private final Map<String, Case> byPlace = new LinkedHashMap<>();
  private final List<ReviewedFinding> findings = new ArrayList<>();

  /** A score that can be reviewed. */
  private static final class Case {
    final Place place;
    final JudgedScore judged;
    @Nullable final SheetRow row;
    @Nullable ReviewedScore reviewed;

    Case(Place place, JudgedScore judged, @Nullable SheetRow row) {
      this.place = place;
      this.judged = judged;
      this.row = row;
    }
  }

  private ReviewedCheck(Submission submission, Scores scores) {
    Map<Place, SheetRow> rows = new LinkedHashMap<>();
    for (Sheet sheet : submission.sheets()) {
      for (int row : sheet.rows(Lines.INDICATOR).asList()) {
        rows.put(sheet.place(row, Columns.SCORE), sheet.row(row));
      }
    }
    scores.narrative().ifPresent(form -> add(form, rows));
    scores.department().ifPresent(form -> add(form, rows));
    scores.projects().forEach(form -> add(form, rows));
  }

  private void add(FormScore form, Map<Place, SheetRow> rows) {
    add(new Case(form.execution().place(), form.execution(), null));
    for (RowScore row : form.indicators()) {
      add(new Case(row.place(), row, rows.get(row.place())));
    }
    Place total = Place.of(form.form(), Row.of(Lines.TOTAL), Columns.SCORE);
    add(new Case(total, form, null));
  }

  private void add(Case score) {
    byPlace.putIfAbsent(score.place.toString(), score);
  }

  /**
   * Checks reviewed scores.
   *
   * @param submission what was reviewed
   * @param scores what its rules support
   * @param reviewed the reviewed scores
   * @param shown how places were shown to the reviewer, without personal details
   */
  public static ReviewedResult of(
      Submission submission, Scores scores, ReviewedScores reviewed, UnaryOperator<String> shown) {
    ReviewedCheck check = new ReviewedCheck(submission, scores);
    ImmutableList.Builder<LocalizedText> problems = ImmutableList.builder();
    problems.addAll(reviewed.problems());
    reviewed.scores().forEach(score -> check.take(score, shown).ifPresent(problems::add));
    int count = 0;
    ImmutableList.Builder<Place> without = ImmutableList.builder();
    for (Case one : check.byPlace.values()) {
      if (one.reviewed == null) {
        without.add(one.place);
      } else {
        count++;
        check.alone(one, one.reviewed);
      }
    }
    check.alike();
    check.findings.sort(Comparator.comparing(ReviewedFinding::severity));
    return ImmutableReviewedResult.builder()
        .reviewed(count)
        .findings(check.findings)
        .notReviewed(without.build())
        .problems(problems.build())
        .build();
  }

  /** Takes a reviewed score; returns why it cannot be taken. */
  private Optional<LocalizedText> take(ReviewedScore score, UnaryOperator<String> shown) {
    Case one = byPlace.get(score.place());
    if (one == null) {
      List<Case> meant = new ArrayList<>();
      byPlace.forEach(
          (place, other) -> {
            if (shown.apply(place).equals(score.place())) {
              meant.add(other);
            }
          });
      if (meant.size() != 1) {
        return Optional.of(
            LocalizedText.of(
                score.place() + "：" + (meant.isEmpty() ? "没有这一得分项" : "不能确定是哪一得分项"),
                score.place() + (meant.isEmpty() ? ": no such score" : ": may be several scores")));
      }
      one = meant.get(0);
    }
    one.reviewed = score;
    return Optional.empty();
  }

  private void alone(Case one, ReviewedScore reviewed) {
    Points score = reviewed.score();
    boolean accepted =
        one.judged.claimed().filter(score::equals).isPresent() && !one.judged.verdict().isOutside();
    int above = score.compareTo(one.judged.supported().max());
    if (!accepted && !one.judged.supported().contains(score)) {
      boolean notApplicable = one.judged.verdict() == ScoreVerdict.NOT_APPLICABLE;
      findings.add(
          ReviewedFinding.of(
              ReviewedRules.OUTSIDE,
              above > 0 || score.compareTo(Points.ZERO) < 0 ? Severity.ERROR : Severity.NOTICE,
              ImmutableList.of(one.place),
              "复核得分"
                  + score
                  + (above > 0 ? "高于" : "低于")
                  + "可支持得分"
                  + one.judged.supported()
                  + (notApplicable ? "（该项不计分）" : ""),
              "the reviewed score "
                  + score
                  + " is "
                  + (above > 0 ? "above" : "below")
                  + " what is supported, "
                  + one.judged.supported()
                  + (notApplicable ? " (the row does not score)" : "")));
    }
    if (one.judged.points().isPresent() && !(one.judged instanceof FormScore)) {
      reason(one, reviewed, one.judged.points().get());
    }
  }

  private void reason(Case one, ReviewedScore reviewed, Points points) {
    Points claimed = one.judged.claimed().orElse(points);
    boolean deducted =
        reviewed.score().compareTo(points) < 0 && reviewed.score().compareTo(claimed) < 0;
    boolean given = GivesReason.givesReason(Characters.compact(reviewed.reason()));
    if (deducted && !given) {
      findings.add(
          ReviewedFinding.of(
              ReviewedRules.UNEXPLAINED,
              ReviewedRules.UNEXPLAINED.severity(),
              ImmutableList.of(one.place),
              "由" + claimed + "分核减为" + reviewed.score() + "分，未说明理由",
              "reduced from " + claimed + " to " + reviewed.score() + " without a reason"));
    } else if (StatedDeduction.of(
            Characters.compact(reviewed.reason()), decimal(points), Optional.ofNullable(one.row))
        .contradicts(decimal(claimed), decimal(reviewed.score()))) {
      String what = Characters.collapse(reviewed.reason());
      findings.add(
          ReviewedFinding.of(
              ReviewedRules.CONTRADICTED,
              ReviewedRules.CONTRADICTED.severity(),
              ImmutableList.of(one.place),
              "分值" + points + "，自评" + claimed + "，复核" + reviewed.score() + "，理由为“" + what + "”",
              "points "
                  + points
                  + ", claimed "
                  + claimed
                  + ", reviewed "
                  + reviewed.score()
                  + ", but the reason is '"
                  + what
                  + "'"));
    }
  }

  private static BigDecimal decimal(Points points) {
    return BigDecimal.valueOf(points.hundredths(), 2);
  }

  /** Compares the reviewed shares of the points of like cases. */
  private void alike() {
    Map<ImmutableList<Object>, List<Case>> groups = new LinkedHashMap<>();
    for (Case one : byPlace.values()) {
      Optional<ImmutableList<Object>> kind = one.reviewed == null ? Optional.empty() : kind(one);
      kind.ifPresent(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(one));
    }
    Comparator<Case> byShare = Comparator.comparing(ReviewedCheck::share);
    for (List<Case> group : groups.values()) {
      group.sort(byShare);
      BigDecimal least = share(group.get(0));
      BigDecimal most = share(group.get(group.size() - 1));
      if (most.subtract(least).compareTo(MOST_APART) > 0) {
        findings.add(
            ReviewedFinding.of(
                ReviewedRules.UNLIKE,
                ReviewedRules.UNLIKE.severity(),
                Iterables.transform(group, one -> one.place),
                "完成程度相同的" + group.size() + "个同类指标，复核得分率由" + percent(least) + "到" + percent(most),
                group.size()
                    + " like indicators with the same attainment were given from "
                    + percent(least)
                    + " to "
                    + percent(most)
                    + " of their points"));
      }
    }
  }

  /** Returns what makes cases alike: category, kind of target, and attainment; empty where that is not known. */
  private static Optional<ImmutableList<Object>> kind(Case one) {
    SheetRow row = one.row;
    if (row == null
        || !row.category().isStated()
        || !row.target().isStated()
        || !row.actual().isStated()
        || !one.judged.points().filter(points -> points.hundredths() > 0).isPresent()) {
      return Optional.empty();
    }
    Attainment attainment = row.attainment();
    Object attained =
        attainment
            .ratio()
            .<Object>map(
                ratio ->
                    BigDecimal.valueOf(ratio.numerator())
                        .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP))
            .orElseGet(() -> row.actual().get().words());
    return attained.equals("")
        ? Optional.empty()
        : Optional.of(
            ImmutableList.of(row.category().get().id(), row.target().get().kind(), attained));
  }

  private static BigDecimal share(Case one) {
    long points = one.judged.points().orElse(Points.ZERO).hundredths();
    long score = one.reviewed == null ? 0 : one.reviewed.score().hundredths();
    return BigDecimal.valueOf(score)
        .divide(BigDecimal.valueOf(points), SHARE_SCALE, RoundingMode.HALF_UP);
  }

  private static String percent(BigDecimal share) {
    BigDecimal rounded = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString() + "%";
  }
}
