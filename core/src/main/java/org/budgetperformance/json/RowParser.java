package org.budgetperformance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/** Puts rows as {@link SubmissionWriter} writes them into a sheet. */
final class RowParser {
  private static final ImmutableSet<String> ROW =
      ImmutableSet.of("line", "label", "ofProjects", "subject", "code", "ordinal", "figures");

  private final Sheet.Builder sheet;
  private final ImmutableList<Column<?>> columns;
  private final ImmutableSet<String> columnIds;

  RowParser(Sheet.Builder sheet, ImmutableList<Column<?>> columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.columnIds = columns.stream().map(Column::id).collect(ImmutableSet.toImmutableSet());
  }

  void parse(Element element) {
    Fields fields = element.fields(ROW);
    Row row = row(line(fields), fields);
    if (sheet.has(row)) {
      throw element.fail(
          "行重复：" + Element.brief(row.toString()), "a second row " + Element.brief(row.toString()));
    }
    Fields figures = fields.get("figures").fields(columnIds);
    for (Column<?> column : columns) {
      put(row, column, figures);
    }
  }

  /** Puts an absent figure too, so that a row without figures is there. */
  private <T> void put(Row row, Column<T> column, Fields figures) {
    Optional<Element> figure = figures.find(column.id());
    sheet.put(
        row,
        column,
        figure.isPresent() ? FigureParser.read(column.type(), figure.get()) : Figure.absent());
  }

  private static Line line(Fields fields) {
    Element id = fields.get("line");
    Optional<Element> label = fields.find("label");
    if (label.isPresent()) {
      boolean ofProjects = fields.find("ofProjects").map(Element::truth).orElse(false);
      LocalizedText words = ValueParser.words(label.get());
      return id.make(
          () ->
              ofProjects
                  ? Line.ofProjects(id.text(), words.zh(), words.en())
                  : Line.of(id.text(), words.zh(), words.en()));
    }
    fields.refuse("ofProjects", "只与label同用", "this stands beside a label only");
    return NationalTerms.line(id.text()).orElseThrow(() -> ValueParser.unknown(id, "行", "line"));
  }

  private static Row row(Line line, Fields fields) {
    Optional<Element> subject = fields.find("subject");
    if (!subject.isPresent()) {
      fields.refuse("ordinal", "只与subject同用", "rows are numbered beside a subject only");
      fields.refuse("code", "只与subject同用", "a code stands beside a subject only");
      return Row.of(line);
    }
    Element about = subject.get();
    int ordinal = fields.find("ordinal").map(Element::intNumber).orElse(1);
    Row row = about.make(() -> Row.of(line, about.text(), ordinal));
    return fields.find("code").map(code -> code.make(() -> row.coded(code.text()))).orElse(row);
  }
}
