package org.budgetperformance.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** How a place on a page follows from one in what is drawn. Immutable. */
final class Matrix {
  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final double e;
  private final double f;

  Matrix(double a, double b, double c, double d, double e, double f) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
  }

  /** Returns the one that six numbers stand for, which changes nothing if they are no six numbers. */
  static Matrix of(List<? extends COSBase> numbers) {
    double[] values = new double[6];
    for (int i = 0; i < values.length; i++) {
      if (i >= numbers.size() || !(numbers.get(i) instanceof COSNumber)) {
        return IDENTITY;
      }
      values[i] = ((COSNumber) numbers.get(i)).floatValue();
    }
    return new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]);
  }

  /** Returns the one that does this and then another. */
  Matrix then(Matrix next) {
    return new Matrix(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** Returns the one that moves and then does this. */
  Matrix moved(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y).then(this);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** Returns whether lines across and down stay so. */
  boolean isUpright() {
    double most = Math.max(Math.abs(a) + Math.abs(d), Math.abs(b) + Math.abs(c));
    return Math.min(Math.abs(a) + Math.abs(d), Math.abs(b) + Math.abs(c)) < most * 0.1;
  }

  /** Returns whether what goes to the right in what is drawn goes up on the page. */
  boolean isUpwards() {
    return b < -Math.abs(a);
  }
}
