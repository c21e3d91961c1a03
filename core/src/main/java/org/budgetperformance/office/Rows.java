package org.budgetperformance.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.text.LocalizedText;

/** Collects rows and remarks, and counts characters and cells as they are delivered. Not thread-safe. */
final class Rows {
  /** No reader takes more; a cell counts as a character, so that rows of nothing are bounded too. */
  static final int MOST = SubmissionReader.MAX_BYTES;

  private final List<SourcePlace> places = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<LocalizedText, Integer> remarks = new LinkedHashMap<>();
  private long delivered;

  void add(SourcePlace place, List<String> cells) {
    delivered += cells.size();
    for (String cell : cells) {
      delivered += cell.length();
    }
    Xml.checkLength(delivered);
    places.add(place);
    rows.add(cells);
  }

  /** Adds all rows of others behind these. */
  void addAll(Rows others) {
    places.addAll(others.places);
    rows.addAll(others.rows);
    delivered += others.delivered;
    Xml.checkLength(delivered);
    others.remarks.forEach((remark, count) -> remarks.merge(remark, count, Integer::sum));
  }

  /** Adds a remark; what is said several times is said once, with how often. */
  void remark(String zh, String en) {
    remarks.merge(LocalizedText.of(zh, en), 1, Integer::sum);
  }

  Source source() {
    Source.Builder source = Source.builder();
    for (int i = 0; i < rows.size(); i++) {
      source.row(places.get(i), rows.get(i));
    }
    remarks.forEach(
        (remark, count) ->
            source.remark(
                count == 1
                    ? remark
                    : LocalizedText.of(
                        remark.zh() + "（" + count + "处）", remark.en() + " (" + count + " times)")));
    return source.build();
  }
}
