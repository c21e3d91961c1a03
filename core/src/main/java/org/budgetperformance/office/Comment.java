package org.budgetperformance.office;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** All that is written beside one cell or paragraph: the marks that are pinned to it, the first of which gives the colour. */
final class Comment {
  private final List<Mark> marks = new ArrayList<>();
  private String id = "";

  /** Adds a mark; what is said twice of one place is said once. */
  void add(Mark mark) {
    if (marks.stream().noneMatch(other -> other.text().equals(mark.text()))) {
      marks.add(mark);
    }
  }

  /** Numbers the comment among those of a document. */
  void number(int number) {
    id = String.valueOf(number);
  }

  String id() {
    return id;
  }

  String colour() {
    return marks.get(0).colourDigits();
  }

  /** Returns the lines of all marks. */
  ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Mark mark : marks) {
      for (String line : mark.text().split("\n", -1)) {
        lines.add(line);
      }
    }
    return lines.build();
  }
}
