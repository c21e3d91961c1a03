package org.budgetperformance.report;

import java.math.BigInteger;
import org.budgetperformance.amount.Points;
import org.budgetperformance.scoring.JudgedScore;

/**
 * Draws a claimed score against the range that the rules support (得分对比条), in whole pixels: a track as
 * long as the points, a band for the range, a mark for the claim.
 */
final class ScoreBar {
  private static final int LENGTH = 220;
  private static final int EDGE = 5;
  private static final int WIDTH = LENGTH + 2 * EDGE;

  private ScoreBar() {}

  static void draw(Html page, JudgedScore score, String text) {
    long most =
        Math.max(
            score.points().map(Points::hundredths).orElse(0L),
            Math.max(
                score.supported().max().hundredths(),
                score.claimed().map(Points::hundredths).orElse(0L)));
    page.open("svg", "bar").attribute("viewBox", "0 0 " + WIDTH + " 24");
    page.attribute("width", WIDTH).attribute("height", 24).attribute("role", "img");
    page.attribute("aria-label", text).attribute("focusable", "false");
    page.element("title", text);
    rectangle(page, "track", EDGE, 9, LENGTH, 6);
    int from = at(score.supported().min(), most);
    int to = at(score.supported().max(), most);
    rectangle(page, "range", EDGE + from - 1, 6, to - from + 2, 12);
    if (score.claimed().isPresent()) {
      int x = EDGE + at(score.claimed().get(), most);
      String claim = score.verdict().isOutside() ? "claim outside" : "claim";
      page.open("path", claim).attribute("d", "M" + x + " 2v20").close();
      page.open("path", claim + " head").attribute("d", "M" + (x - 4) + " 1h8l-4 6z").close();
    }
    page.close();
  }

  private static void rectangle(Html page, String classes, int x, int y, int width, int height) {
    page.open("rect", classes).attribute("x", x).attribute("y", y);
    page.attribute("width", width).attribute("height", height).close();
  }

  /** Returns where points lie on a bar, at its ends if they lie outside. */
  private static int at(Points points, long most) {
    if (most <= 0 || points.hundredths() <= 0) {
      return 0;
    }
    return BigInteger.valueOf(Math.min(points.hundredths(), most))
        .multiply(BigInteger.valueOf(LENGTH))
        .divide(BigInteger.valueOf(most))
        .intValue();
  }
}
