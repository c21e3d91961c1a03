package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.AcrossFinding;
import org.budgetperformance.across.ReportCell;

/** How findings across the reports of a folder are shown: as lines of a text and as rows of a table. */
final class AcrossRows {
  private static final int MOST_FINDINGS = 20;
  private static final int MOST_ROWS = 3;

  private final SummaryWords words;

  AcrossRows(SummaryWords words) {
    this.words = words;
  }

  /** Returns lines of a text: each finding, and below it the first of its cells side by side. */
  ImmutableList<String> lines(AcrossEvaluation across) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (AcrossFinding finding : first(across.findings(), MOST_FINDINGS)) {
      lines.add(
          "["
              + words.words().severity(finding.severity())
              + "] "
              + finding.rule().id()
              + " "
              + finding.message(words.locale()));
      for (ImmutableList<ReportCell> row : first(finding.rows(), MOST_ROWS)) {
        lines.add(
            "  "
                + row.stream()
                    .map(cell -> cell.label(words.locale()) + words.words().colon() + cell.text())
                    .collect(Collectors.joining(" | ")));
      }
      if (finding.rows().size() > MOST_ROWS) {
        lines.add("  …");
      }
    }
    if (across.findings().size() > MOST_FINDINGS) {
      lines.add(words.more(across.findings().size() - MOST_FINDINGS));
    }
    return lines.build();
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  /** Adds a row for each cell of each finding, and one for a finding without any. */
  void csv(AcrossEvaluation across, Csv csv) {
    int number = 0;
    for (AcrossFinding finding : across.findings()) {
      number++;
      int pair = 0;
      if (finding.rows().isEmpty()) {
        begin(finding, number, 0, csv);
        csv.empty(5).end();
      }
      for (ImmutableList<ReportCell> row : finding.rows()) {
        pair++;
        for (ReportCell cell : row) {
          begin(finding, number, pair, csv);
          csv.words(cell.unit()).words(cell.year().toString()).words(cell.source());
          csv.words(cell.place().label(words.locale())).words(cell.text()).end();
        }
      }
    }
  }

  private void begin(AcrossFinding finding, int number, int pair, Csv csv) {
    csv.number(number).words(finding.rule().id());
    csv.words(finding.rule().fault().in(words.locale()));
    csv.words(words.words().severity(finding.severity()));
    csv.words(finding.message(words.locale())).number(pair);
  }
}
