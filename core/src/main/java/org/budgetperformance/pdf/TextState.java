package org.budgetperformance.pdf;

import javax.annotation.Nullable;

/** How and where the next thing is drawn. Not thread-safe. */
final class TextState {
  Matrix page;
  Matrix text = Matrix.IDENTITY;
  Matrix line = Matrix.IDENTITY;
  @Nullable Font font;
  double size;
  double betweenCharacters;
  double betweenWords;
  double stretch = 1;
  double leading;
  double rise;
  boolean isHidden;

  TextState(Matrix page) {
    this.page = page;
  }

  TextState copy() {
    TextState copy = new TextState(page);
    copy.text = text;
    copy.line = line;
    copy.font = font;
    copy.size = size;
    copy.betweenCharacters = betweenCharacters;
    copy.betweenWords = betweenWords;
    copy.stretch = stretch;
    copy.leading = leading;
    copy.rise = rise;
    copy.isHidden = isHidden;
    return copy;
  }

  void moveLine(double x, double y) {
    line = line.moved(x, y);
    text = line;
  }

  /** Goes on by a part of the size, in the direction of the text. */
  void advance(double amount) {
    boolean down = font != null && font.isVertical();
    text = down ? text.moved(0, amount) : text.moved(amount * stretch, 0);
  }
}
