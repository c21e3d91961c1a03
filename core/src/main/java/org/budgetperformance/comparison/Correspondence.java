package org.budgetperformance.comparison;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** Where a cell of one submission stands in another (数据位置对应); a place that has no other like it stays what it is. */
final class Correspondence {
  private final BiMap<SheetId, SheetId> sheets = HashBiMap.create();

  /** By the earlier document. */
  private final Map<SheetId, BiMap<Row, Row>> rows = new HashMap<>();

  Correspondence(Submission before, Submission after) {
    Matching.of(blocks(before.sheets()), blocks(after.sheets()))
        .forEach((earlier, later) -> put(earlier.sheet(), later.sheet()));
  }

  private static List<Block> blocks(Collection<Sheet> sheets) {
    return sheets.stream().map(Block::of).collect(Collectors.toList());
  }

  private static List<Block> rows(Sheet sheet) {
    return sheet.rows().stream().map(row -> Block.of(sheet, row)).collect(Collectors.toList());
  }

  private void put(Sheet earlier, Sheet later) {
    sheets.put(earlier.id(), later.id());
    BiMap<Row, Row> same = HashBiMap.create();
    Matching.of(rows(earlier), rows(later))
        .forEach((one, other) -> same.put(one.row(), other.row()));
    rows.put(earlier.id(), same);
  }

  /** Returns where what stood at an earlier place stands now, or would; empty if something else stands there. */
  Optional<Place> later(Place place) {
    return at(place, sheets, rows.get(place.sheet()));
  }

  /** Returns where what stands at a later place stood before, or would have; empty if something else stood there. */
  Optional<Place> earlier(Place place) {
    BiMap<Row, Row> same = rows.get(sheets.inverse().get(place.sheet()));
    return at(place, sheets.inverse(), same == null ? null : same.inverse());
  }

  /** Returns the documents now by what they were before. */
  Map<SheetId, SheetId> sheets() {
    return sheets;
  }

  private static Optional<Place> at(
      Place place, BiMap<SheetId, SheetId> sheets, @Nullable BiMap<Row, Row> rows) {
    SheetId sheet = other(place.sheet(), sheets);
    Row row = rows == null ? place.row() : other(place.row(), rows);
    if (sheet == null || row == null) {
      return Optional.empty();
    }
    Place other = Place.of(sheet, row, place.column());
    return Optional.of(place.note().isPresent() ? other.note(place.note().getAsInt()) : other);
  }

  /** Returns what one is now; itself where there is nothing else of its name, null where that is another. */
  @Nullable
  private static <T> T other(T one, BiMap<T, T> pairs) {
    T other = pairs.get(one);
    return other != null ? other : pairs.containsValue(one) ? null : one;
  }
}
