package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheets of a submission by their type (按材料种类分列).
 *
 * <p>Immutable and thread-safe.
 */
final class SheetsByType {
  private final Numbering types;
  private final ImmutableList<ImmutableList<Sheet>> sheets;

  SheetsByType(Iterable<Sheet> all) {
    Map<DocumentType, ImmutableList.Builder<Sheet>> byType = new LinkedHashMap<>();
    for (Sheet sheet : all) {
      byType.computeIfAbsent(sheet.id().type(), type -> ImmutableList.builder()).add(sheet);
    }
    List<DocumentType> distinct = new ArrayList<>(byType.size());
    ImmutableList.Builder<ImmutableList<Sheet>> lists = ImmutableList.builder();
    byType.forEach(
        (type, list) -> {
          distinct.add(type);
          lists.add(list.build());
        });
    this.types = Numbering.of(distinct);
    this.sheets = lists.build();
  }

  /** Returns the number of a type, or -1 if no sheet is of it. */
  int number(DocumentType type) {
    return types.find(type, type.hashCode());
  }

  /** Returns the sheets of a type in the order of the submission. */
  ImmutableList<Sheet> of(DocumentType type) {
    int number = number(type);
    return number < 0 ? ImmutableList.of() : sheets.get(number);
  }
}
