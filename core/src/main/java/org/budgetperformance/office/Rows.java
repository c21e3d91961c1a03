package org.budgetperformance.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.text.LocalizedText;

/** Collects rows and remarks, and counts characters and cells as they are delivered. Not thread-safe. */
final class Rows {
  /** No reader takes more; a cell counts as a character, so that rows of nothing are bounded too. */
  static final int MOST = SubmissionReader.MAX_BYTES;

  @Nullable private final String part;
  private final List<SourcePlace> places = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<LocalizedText, Integer> remarks = new LinkedHashMap<>();
  private long delivered;

  /** Collects what nothing can be pinned to, or what is taken over from others. */
  Rows() {
    this(null);
  }

  /** Collects the rows of a part of a document. */
  Rows(@Nullable String part) {
    this.part = part;
  }

  /**
   * Adds a row of the document.
   *
   * @param elements the element of each cell
   */
  void add(SourcePlace place, List<String> cells, int... elements) {
    add(place, cells, part == null ? Anchor.NOWHERE : Anchor.inDocument(part, elements));
  }

  void add(SourcePlace place, List<String> cells, Anchor anchor) {
    delivered += cells.size();
    for (String cell : cells) {
      delivered += cell.length();
    }
    Xml.checkLength(delivered);
    places.add(place);
    rows.add(cells);
    anchors.add(anchor);
  }

  /** Adds all rows of others behind these. */
  void addAll(Rows others) {
    places.addAll(others.places);
    rows.addAll(others.rows);
    anchors.addAll(others.anchors);
    delivered += others.delivered;
    Xml.checkLength(delivered);
    others.remarks.forEach((remark, count) -> remarks.merge(remark, count, Integer::sum));
  }

  /** Adds a remark; what is said several times is said once, with how often. */
  void remark(String zh, String en) {
    remarks.merge(LocalizedText.of(zh, en), 1, Integer::sum);
  }

  /** Returns which elements the rows were read from, by their places. */
  Map<SourcePlace, Anchor> anchors() {
    Map<SourcePlace, Anchor> byPlace = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      if (anchors.get(i) != Anchor.NOWHERE) {
        byPlace.putIfAbsent(places.get(i), anchors.get(i));
      }
    }
    return byPlace;
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
