package org.budgetperformance.submission;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;

/**
 * The order of places in the documents of a submission (材料顺序): by document, row and column as they stand, a note
 * behind its figure. What no document has stands behind what one has, as it prints. Immutable and thread-safe.
 */
final class DocumentOrder implements Comparator<Place> {
  static final Derivation<Submission, DocumentOrder> OF = DocumentOrder::new;

  private final ImmutableMap<SheetId, Sheet> sheets;
  private final ImmutableMap<SheetId, Integer> numbers;

  private DocumentOrder(Submission submission) {
    ImmutableMap.Builder<SheetId, Sheet> byId = ImmutableMap.builder();
    ImmutableMap.Builder<SheetId, Integer> byNumber = ImmutableMap.builder();
    for (int number = 0; number < submission.sheets().size(); number++) {
      Sheet sheet = submission.sheets().get(number);
      byId.put(sheet.id(), sheet);
      byNumber.put(sheet.id(), number);
    }
    sheets = byId.build();
    numbers = byNumber.build();
  }

  @Override
  public int compare(Place one, Place other) {
    int order = Integer.compare(document(one), document(other));
    order = order != 0 ? order : Integer.compare(row(one), row(other));
    if (order != 0 || !one.sheet().equals(other.sheet()) || !one.row().equals(other.row())) {
      return order != 0 ? order : one.compareTo(other);
    }
    order = Integer.compare(column(one), column(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private int document(Place place) {
    return numbers.getOrDefault(place.sheet(), Integer.MAX_VALUE);
  }

  private int row(Place place) {
    Sheet sheet = sheets.get(place.sheet());
    int row = sheet == null ? -1 : sheet.number(place.row());
    return row < 0 ? Integer.MAX_VALUE : row;
  }

  private static int column(Place place) {
    return place.sheet().type().indexOf(place.column());
  }
}
