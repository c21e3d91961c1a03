package org.budgetperformance.reading;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.Characters;

/** What a dictionary's builder has collected. */
final class LabelDictionaryBuilder {
  final Map<String, DocumentType> titles = new LinkedHashMap<>();
  final Table<DocumentType, String, Line> lines = HashBasedTable.create();
  final Table<DocumentType, String, Column<?>> columns = HashBasedTable.create();
  final Table<DocumentType, Line, Line> projects = HashBasedTable.create();
  final Table<DocumentType, Line, LabelDictionary.TextPlace> texts = HashBasedTable.create();
  final SetMultimap<DocumentType, String> headings = LinkedHashMultimap.create();
  final SetMultimap<DocumentType, String> splits = LinkedHashMultimap.create();
  final SetMultimap<DocumentType, String> remarks = LinkedHashMultimap.create();
  final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  final Map<String, Category> categories = new LinkedHashMap<>();

  <V> void put(Map<String, V> map, V value, String... labels) {
    for (String label : labels) {
      check(label, map.put(Characters.compact(label), value), value);
    }
  }

  <V> void put(Table<DocumentType, String, V> table, DocumentType type, V value, String... labels) {
    for (String label : labels) {
      check(label, table.put(type, Characters.compact(label), value), value);
    }
  }

  void put(SetMultimap<DocumentType, String> sets, DocumentType type, String... labels) {
    for (String label : labels) {
      sets.put(type, Characters.compact(label));
    }
  }

  private static void check(String label, @Nullable Object before, Object now) {
    checkArgument(before == null || before.equals(now), "'%s' is %s and %s", label, before, now);
  }
}
