package org.budgetperformance.pdf;

/** A rectangle on one of the pages. Immutable. */
final class Spot {
  final int page;
  final Area area;

  Spot(int page, Area area) {
    this.page = page;
    this.area = area;
  }
}
