package org.budgetperformance.office;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgetperformance.module.Source;
import org.budgetperformance.text.LocalizedText;

/** Files made by hand, as few parts as there can be, and what is read of them. */
final class OfficeFiles {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private OfficeFiles() {}

  /** A document of Word: its body, and other parts by the types of their relations. */
  static Map<String, String> word(String body, String... typesAndXml) {
    return wordIn(W, body, typesAndXml);
  }

  static Map<String, String> wordIn(String namespace, String body, String... typesAndXml) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", root("w:document", namespace, "<w:body>" + body + "</w:body>"));
    addRelated(parts, "word/", "document.xml", namespace, typesAndXml);
    return parts;
  }

  private static void addRelated(
      Map<String, String> parts, String folder, String main, String namespace, String[] related) {
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < related.length; i += 2) {
      relations.add(related[i]);
      relations.add("part" + i + ".xml");
      String root = folder.equals("word/") ? "w:root" : "root";
      parts.put(folder + "part" + i + ".xml", root(root, namespace, related[i + 1]));
    }
    parts.put(folder + "_rels/" + main + ".rels", relations(relations.toArray(new String[0])));
  }

  private static String root(String name, String namespace, String content) {
    String prefix = name.startsWith("w:") ? ":w" : "";
    return "<"
        + name
        + " xmlns"
        + prefix
        + "=\""
        + namespace
        + "\" xmlns:r=\""
        + R
        + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
        + content
        + "</"
        + name
        + ">";
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(R).append('/');
      xml.append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]);
      xml.append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** A workbook of one sheet called 附件3; styles and shared strings by the types of their relations. */
  static Map<String, String> excel(String sheet, String... typesAndXml) {
    return excelOf(X, "", "<sheet name=\"附件3\" r:id=\"r0\"/>", sheet, typesAndXml);
  }

  static Map<String, String> excelOf(
      String namespace, String properties, String sheets, String sheet, String... typesAndXml) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        root(
            "workbook",
            namespace,
            "<workbookPr " + properties + "/><sheets>" + sheets + "</sheets>"));
    String[] related = new String[typesAndXml.length + 2];
    related[0] = "worksheet";
    related[1] = sheet;
    System.arraycopy(typesAndXml, 0, related, 2, typesAndXml.length);
    addRelated(parts, "xl/", "workbook.xml", namespace, related);
    return parts;
  }

  static byte[] zip(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, xml) -> bytes.put(name, xml.getBytes(StandardCharsets.UTF_8)));
    return zipOf(bytes);
  }

  static byte[] zipOf(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Source read(Map<String, String> parts) {
    return OfficeFile.read(zip(parts)).get();
  }

  /** Returns the rows, each with its place and its cells parted by bars. */
  static ImmutableList<String> rows(Map<String, String> parts) {
    Source source = read(parts);
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    for (int row = 0; row < source.size(); row++) {
      rows.add(source.places().line(source.line(row)) + ": " + String.join("|", source.cells(row)));
    }
    return rows.build();
  }

  static ImmutableList<String> remarks(Map<String, String> parts) {
    return read(parts).remarks().stream()
        .map(LocalizedText::en)
        .collect(ImmutableList.toImmutableList());
  }

  static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }
}
