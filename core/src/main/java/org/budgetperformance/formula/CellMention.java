package org.budgetperformance.formula;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;

/** A cell that a finding names (列示单元格); one of a row that the document does not have is not. */
final class CellMention implements Mention {
  private static final long serialVersionUID = 1L;

  private final String role;
  private final Use use;
  private final int group;
  private final Cell cell;

  CellMention(String role, Use use, int group, Cell cell) {
    this.role = role;
    this.use = use;
    this.group = group;
    this.cell = cell;
  }

  @Override
  public ImmutableSet<String> roles() {
    return use == Use.BESIDE ? ImmutableSet.of() : ImmutableSet.of(role);
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    int row = cell.row(walk);
    if (row >= 0) {
      to.look(role, use, group, 1, walk.sheet(), row, cell.column());
    }
  }
}
