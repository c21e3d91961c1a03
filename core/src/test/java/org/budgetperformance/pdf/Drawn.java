package org.budgetperformance.pdf;

import java.nio.charset.StandardCharsets;

/** What a page of a test draws, in points from its upper left corner; a page is 600 wide and 800 high. */
final class Drawn {
  private final StringBuilder content = new StringBuilder();

  /** A text that ends its characters' lower edge at y, 10 points high: hanzi are 10 wide, others 5. */
  Drawn text(double x, double y, String text) {
    content.append("BT /F 10 Tf 1 0 0 1 ").append(x).append(' ').append(800 - y).append(" Tm <");
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      content.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return raw("> Tj ET");
  }

  Drawn line(double x0, double y0, double x1, double y1) {
    return raw(x0 + " " + (800 - y0) + " m " + x1 + " " + (800 - y1) + " l S");
  }

  /** All lines of a table. */
  Drawn grid(double[] xs, double... ys) {
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  Drawn raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  String content() {
    return content.toString();
  }

  static double[] at(double... values) {
    return values;
  }
}
