package org.budgetperformance.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;

/** The path that is being drawn, and which lines it leaves on the page when it is. Not thread-safe. */
final class DrawnPath {
  private static final double STRAIGHT = 0.5;

  private final Drawing drawing;

  /** The straight pieces, as rectangles without a width. */
  private final List<Area> pieces = new ArrayList<>();

  /** What each closed part takes up. */
  private final List<Area> parts = new ArrayList<>();

  private boolean isOpen;
  private double startX;
  private double startY;
  private double x;
  private double y;

  DrawnPath(Drawing drawing) {
    this.drawing = drawing;
  }

  /**
   * Takes an operator if it belongs to a path.
   *
   * @param page where what is drawn stands on the page
   */
  boolean draw(String operator, List<COSBase> operands, Matrix page) {
    switch (operator) {
      case "m":
        move(point(operands, 0, page));
        return true;
      case "l":
        line(point(operands, 0, page));
        return true;
      case "c":
        curve(point(operands, 4, page));
        return true;
      case "v":
      case "y":
        curve(point(operands, 2, page));
        return true;
      case "h":
        line(new double[] {startX, startY});
        return true;
      case "re":
        rectangle(operands, page);
        return true;
      case "s":
      case "b":
      case "b*":
        line(new double[] {startX, startY});
        stroke();
        return true;
      case "S":
      case "B":
      case "B*":
        stroke();
        return true;
      case "f":
      case "F":
      case "f*":
        fill();
        return true;
      case "n":
        clear();
        return true;
      default:
        return false;
    }
  }

  private static double[] point(List<COSBase> operands, int index, Matrix page) {
    double x = PageReader.number(operands, index);
    double y = PageReader.number(operands, index + 1);
    return new double[] {page.x(x, y), page.y(x, y)};
  }

  private void move(double[] point) {
    x = point[0];
    y = point[1];
    startX = x;
    startY = y;
    isOpen = false;
  }

  private void line(double[] point) {
    Limits.lines(pieces.size() / 8);
    pieces.add(Area.of(Matrix.IDENTITY, x, y, point[0], point[1]));
    curve(point);
  }

  private void curve(double[] point) {
    Area piece = Area.of(Matrix.IDENTITY, x, y, point[0], point[1]);
    if (isOpen) {
      parts.set(parts.size() - 1, parts.get(parts.size() - 1).around(piece));
    } else {
      parts.add(piece);
      isOpen = true;
    }
    x = point[0];
    y = point[1];
  }

  private void rectangle(List<COSBase> operands, Matrix page) {
    double left = PageReader.number(operands, 0);
    double low = PageReader.number(operands, 1);
    double right = left + PageReader.number(operands, 2);
    double high = low + PageReader.number(operands, 3);
    double[][] corners = {{left, low}, {right, low}, {right, high}, {left, high}, {left, low}};
    move(new double[] {page.x(left, low), page.y(left, low)});
    for (int i = 1; i < corners.length; i++) {
      double[] corner = corners[i];
      line(new double[] {page.x(corner[0], corner[1]), page.y(corner[0], corner[1])});
    }
    isOpen = false;
  }

  private void stroke() {
    for (Area piece : pieces) {
      if (Math.min(piece.width(), piece.height()) <= STRAIGHT) {
        drawing.line(piece);
      }
    }
    clear();
  }

  private void fill() {
    parts.forEach(drawing::line);
    clear();
  }

  private void clear() {
    pieces.clear();
    parts.clear();
    isOpen = false;
  }
}
