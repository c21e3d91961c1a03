package org.budgetperformance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;

/** Makes a document of what {@link SubmissionWriter} writes. */
final class DocumentParser {
  private static final ImmutableSet<String> DOCUMENT =
      ImmutableSet.of("type", "label", "columns", "subject", "code", "ordinal", "rows", "unread");
  private static final ImmutableSet<String> UNREAD =
      ImmutableSet.of("text", "line", "column", "after");
  private static final ImmutableSet<String> COLUMN = ImmutableSet.of("id", "type", "label");

  private DocumentParser() {}

  static Sheet parse(Element document) {
    Fields fields = document.fields(DOCUMENT);
    Sheet.Builder sheet = Sheet.builder(id(type(fields), fields));
    RowParser rows = new RowParser(sheet, type(fields).columns());
    fields.get("rows").elements().forEach(rows::parse);
    unread(fields).forEach(sheet::unread);
    return document.make(sheet::build);
  }

  /** Returns what a document, or a submission, says that was not read. */
  static ImmutableList<Unread> unread(Fields fields) {
    ImmutableList.Builder<Unread> unread = ImmutableList.builder();
    fields
        .find("unread")
        .ifPresent(list -> list.elements().forEach(text -> unread.add(unread(text))));
    return unread.build();
  }

  private static Unread unread(Element text) {
    Fields fields = text.fields(UNREAD);
    return text.make(
        () ->
            Unread.of(
                fields.get("text").text(),
                fields.get("line").intNumber(),
                fields.get("column").intNumber(),
                fields.get("after").intNumber()));
  }

  private static SheetId id(DocumentType type, Fields fields) {
    SheetId named =
        fields
            .find("subject")
            .map(subject -> SheetId.of(type, subject.text()))
            .orElseGet(() -> SheetId.of(type));
    SheetId id =
        fields.find("code").map(code -> code.make(() -> named.coded(code.text()))).orElse(named);
    return fields
        .find("ordinal")
        .map(ordinal -> ordinal.make(() -> id.numbered(ordinal.intNumber())))
        .orElse(id);
  }

  private static DocumentType type(Fields fields) {
    Element id = fields.get("type");
    Optional<DocumentType> national = NationalTerms.document(id.text());
    LocalizedText label =
        fields
            .find("label")
            .map(ValueParser::words)
            .orElseGet(
                () ->
                    national
                        .map(DocumentType::label)
                        .orElseThrow(() -> ValueParser.unknown(id, "材料", "document")));
    ImmutableList<Column<?>> columns =
        fields
            .find("columns")
            .map(DocumentParser::columns)
            .orElseGet(
                () ->
                    national
                        .map(DocumentType::columns)
                        .orElseThrow(
                            () ->
                                id.fail(
                                    "不是全国通用的材料，须列出各栏",
                                    "no national document, so it needs its columns")));
    return id.make(
        () ->
            national
                .map(type -> type.withColumns(columns).called(label))
                .orElseGet(() -> DocumentType.of(id.text(), label, columns)));
  }

  private static ImmutableList<Column<?>> columns(Element columns) {
    ImmutableList.Builder<Column<?>> all = ImmutableList.builder();
    for (Element column : columns.elements()) {
      all.add(column(column.fields(COLUMN)));
    }
    return all.build();
  }

  private static Column<?> column(Fields fields) {
    Element id = fields.get("id");
    Element type = fields.get("type");
    LocalizedText label = ValueParser.words(fields.get("label"));
    FigureType<?> figures =
        FigureType.find(type.text())
            .orElseThrow(
                () ->
                    type.fail(
                        "没有这种数据类型：" + Element.brief(type.text()),
                        "no type of figures '" + Element.brief(type.text()) + "'"));
    return id.make(() -> Column.of(id.text(), figures, label.zh(), label.en()));
  }
}
