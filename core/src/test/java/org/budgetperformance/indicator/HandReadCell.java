package org.budgetperformance.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A row of cells-read-by-hand.tsv. */
final class HandReadCell {
  private static final ImmutableList<HandReadCell> ALL = load();

  final String source;
  final String side;
  final String text;
  final String unitColumn;
  final String kind;
  final String direction;
  final String value;
  final String unit;
  final String detail;
  final String notes;
  final String remark;

  private HandReadCell(List<String> fields) {
    source = fields.get(0);
    side = fields.get(1);
    text = fields.get(2);
    unitColumn = fields.get(3);
    kind = fields.get(4);
    direction = fields.get(5);
    value = fields.get(6);
    unit = fields.get(7);
    detail = fields.get(8);
    notes = fields.get(9);
    remark = fields.get(10);
  }

  /** Returns every row in the order of the file. */
  static ImmutableList<HandReadCell> all() {
    return ALL;
  }

  boolean isTarget() {
    return side.equals("target");
  }

  /** Returns value and unit with a space between them, or nothing. */
  String quantity() {
    return value.isEmpty() ? "" : value + " " + unit;
  }

  private static ImmutableList<HandReadCell> load() {
    try {
      return Resources.readLines(
              Resources.getResource(HandReadCell.class, "cells-read-by-hand.tsv"),
              StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(line -> new HandReadCell(Splitter.on('\t').splitToList(line)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return source + " " + side + " “" + text + "”" + (unitColumn.isEmpty() ? "" : " " + unitColumn);
  }
}
