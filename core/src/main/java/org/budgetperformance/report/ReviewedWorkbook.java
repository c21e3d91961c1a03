package org.budgetperformance.report;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.amount.Points;
import org.budgetperformance.module.Source;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.review.ReviewedScore;
import org.budgetperformance.review.ReviewedScores;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * Reads the reviewed scores that somebody filled into a {@link ReviewWorkbook} (回读复核工作簿).
 *
 * <p>Columns are found by their headings, rows by their keys. A cell that is no number of points, as a formula without a
 * result, is told. Used once.
 */
@Beta
public final class ReviewedWorkbook {
  private static final ImmutableSet<String> KEY = ImmutableSet.of("键", "key");
  private static final ImmutableSet<String> SCORE = ImmutableSet.of("复核得分", "reviewed");
  private static final ImmutableSet<String> REASON = ImmutableSet.of("复核理由", "reason");
  private static final ImmutableSet<String> FINGERPRINT = ImmutableSet.of("材料指纹", "fingerprint");

  private final ReviewedScores.Builder reviewed = ReviewedScores.builder();
  private final Set<String> places = new HashSet<>();
  private int key = -1;
  private int score = -1;
  private int reason = -1;

  private ReviewedWorkbook() {}

  /**
   * Reads a workbook.
   *
   * @param bytes the bytes of the file
   * @return the reviewed scores; empty if it is no workbook that was written to review a submission in
   * @throws OfficeException if it is damaged, has a password, or exceeds what is accepted
   */
  public static Optional<ReviewedScores> read(byte[] bytes) {
    Optional<Source> source = OfficeFile.read(bytes);
    return source.isPresent() ? new ReviewedWorkbook().rows(source.get()) : Optional.empty();
  }

  private Optional<ReviewedScores> rows(Source source) {
    boolean known = false;
    reviewed.addAllProblems(source.remarks());
    for (int row = 0; row < source.size(); row++) {
      List<String> cells = source.cells(row);
      boolean content = cells.size() > 1 && !isHeading(cells);
      if (content && FINGERPRINT.contains(cells.get(0).trim())) {
        known = true;
        reviewed.fingerprint(cells.get(1).trim());
      } else if (content && key >= 0 && !cell(cells, key).isEmpty()) {
        take(cells, source.places().line(source.line(row)).at(Math.max(0, score)));
      }
    }
    return known ? Optional.of(reviewed.build()) : Optional.empty();
  }

  /** Each sheet has headings of its own; those of another kind end the list of scores. */
  private boolean isHeading(List<String> cells) {
    int found = index(cells, SCORE);
    boolean scores = found >= 0 && index(cells, KEY) >= 0;
    boolean other =
        key >= 0
            && index(cells, KEY) < 0
            && cells.get(0).trim().length() <= 10
            && !cells.get(0).contains("/");
    if (scores || other) {
      key = index(cells, KEY);
      score = scores ? found : -1;
      reason = scores ? index(cells, REASON) : -1;
    }
    return scores || other;
  }

  private static int index(List<String> cells, Set<String> headings) {
    for (int i = 0; i < cells.size(); i++) {
      if (headings.contains(cells.get(i).trim())) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(List<String> cells, int index) {
    return index >= 0 && index < cells.size() ? cells.get(index).trim() : "";
  }

  private void take(List<String> cells, LocalizedText where) {
    String place = cell(cells, key);
    String written = Characters.compact(cell(cells, score));
    String why = cell(cells, reason);
    if (written.isEmpty() && why.isEmpty()) {
      return;
    }
    Optional<Points> points = points(written);
    if (!points.isPresent()) {
      String found = cell(cells, score);
      problem(
          where,
          found.isEmpty() ? "有理由而没有复核得分" : "“" + found + "”不是得分",
          found.isEmpty() ? "a reason without a score" : "'" + found + "' is no score");
    } else if (!places.add(place)) {
      problem(where, "同一得分项出现两次", "the same score stands twice");
    } else {
      reviewed.addScores(ReviewedScore.of(place, points.get(), why));
    }
  }

  private void problem(LocalizedText where, String zh, String en) {
    reviewed.addProblems(LocalizedText.of(where.zh() + "：" + zh, where.en() + ": " + en));
  }

  private static Optional<Points> points(String written) {
    String number = written.endsWith("分") ? written.substring(0, written.length() - 1) : written;
    try {
      return Optional.of(Points.of(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty(); // of more than two decimals, or of no size that a score can have
    }
  }
}
