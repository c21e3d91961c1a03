package org.budgetperformance.pdf;

/** A rectangle on a page, in points from its upper left corner as it is shown. Immutable. */
final class Area {
  final double left;
  final double top;
  final double right;
  final double bottom;

  Area(double left, double top, double right, double bottom) {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  /** Returns the rectangle around that of two corners somewhere else. */
  static Area of(Matrix matrix, double x0, double y0, double x1, double y1) {
    double[] x = {matrix.x(x0, y0), matrix.x(x0, y1), matrix.x(x1, y0), matrix.x(x1, y1)};
    double[] y = {matrix.y(x0, y0), matrix.y(x0, y1), matrix.y(x1, y0), matrix.y(x1, y1)};
    Area area = new Area(x[0], y[0], x[0], y[0]);
    for (int i = 1; i < x.length; i++) {
      area = area.around(new Area(x[i], y[i], x[i], y[i]));
    }
    return area;
  }

  /** Returns the rectangle around this and another. */
  Area around(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
