package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.submission.DocumentType;

/** The checks of a rule set that look at each document of a type (同类材料的核查). Immutable and thread-safe. */
final class SheetGroup {
  /** Its number among the groups of its rule set. */
  final int number;

  final DocumentType document;
  final ImmutableList<SheetCheck> checks;

  SheetGroup(int number, DocumentType document, ImmutableList<SheetCheck> checks) {
    this.number = number;
    this.document = document;
    this.checks = checks;
  }

  /** A check of a group. */
  static final class Member {
    final SheetGroup group;
    final int number;

    Member(SheetGroup group, int number) {
      this.group = group;
      this.number = number;
    }
  }
}
