package org.budgetperformance.office;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.text.LocalizedText;

/** Reads a document of Word: its text, and headers, footers and notes where they belong. Used once. */
final class WordDocument {
  private static final Splitter LINES = Splitter.on('\n');
  private static final Splitter TABS = Splitter.on('\t');
  private static final CharMatcher NUMBERING_END = CharMatcher.anyOf("、.．)）");
  private static final int LONGEST_NUMBERING = 6;

  private static final LocalizedText TEXT_BOX = LocalizedText.of("文本框", "text box");
  private static final LocalizedText HEADER = LocalizedText.of("页眉", "header");
  private static final LocalizedText FOOTER = LocalizedText.of("页脚", "footer");
  private static final LocalizedText FOOTNOTE = LocalizedText.of("脚注", "footnote");
  private static final LocalizedText ENDNOTE = LocalizedText.of("尾注", "endnote");

  private final ZipParts parts;
  private final String main;
  private final Relations relations;
  private final WordBlocks blocks;
  private final Set<String> readParts = new HashSet<>();
  private final Rows done = new Rows();
  private final Map<String, Integer> paragraphs = new HashMap<>();
  private int tables;

  WordDocument(ZipParts parts, String main) {
    this.parts = parts;
    this.main = main;
    this.relations = Relations.of(parts, main);
    WordStyles styles = new WordStyles();
    relations.ofType("styles").filter(parts::has).ifPresent(part -> styles.read(parts.xml(part)));
    Numbering numbering = new Numbering(styles);
    relations
        .ofType("numbering")
        .filter(parts::has)
        .ifPresent(part -> numbering.read(parts.xml(part)));
    this.blocks = new WordBlocks(styles, numbering, done);
  }

  Rows read() {
    try (Xml xml = parts.xml(main)) {
      xml.next();
      Body body = new Body();
      blocks.read(xml, body);
      body.end();
    }
    notes("footnotes", FOOTNOTE);
    notes("endnotes", ENDNOTE);
    return done;
  }

  private void notes(String type, LocalizedText label) {
    Optional<String> part = relations.ofType(type).filter(parts::has);
    part.ifPresent(name -> done.addAll(part(name, label)));
  }

  private Rows part(String name, LocalizedText label) {
    Part part = new Part(new Rows(), Optional.of(label));
    try (Xml xml = parts.xml(name)) {
      xml.next();
      blocks.read(xml, part);
    }
    return part.rows;
  }

  private void paragraph(Rows rows, Optional<LocalizedText> label, String text, int element) {
    int number = paragraphs.merge(label.map(LocalizedText::en).orElse(""), 1, Integer::sum);
    SourcePlace place =
        label.isPresent()
            ? SourcePlace.paragraph(label.get(), number)
            : SourcePlace.paragraph(number);
    for (String line : LINES.split(text)) {
      if (!label.isPresent() || !CharMatcher.whitespace().matchesAllOf(line)) {
        rows.add(place, cells(line), element);
      }
    }
  }

  /** A tab parts cells, unless it stands behind a number that somebody typed. */
  private static List<String> cells(String line) {
    String text = CharMatcher.whitespace().trimTrailingFrom(line);
    String trimmed = CharMatcher.is('\t').trimLeadingFrom(text);
    int tab = trimmed.indexOf('\t');
    if (tab < 0) {
      return ImmutableList.of(trimmed);
    }
    boolean numbered =
        tab > 0 && tab <= LONGEST_NUMBERING && NUMBERING_END.matches(trimmed.charAt(tab - 1));
    return numbered
        ? ImmutableList.of(trimmed.replace('\t', ' '))
        : ImmutableList.copyOf(TABS.split(trimmed));
  }

  /** Collects a header, a footer or notes; their tables are told from those of the text by a star. */
  private class Part implements BlockSink {
    final Rows rows;
    private final Optional<LocalizedText> label;

    Part(Rows rows, Optional<LocalizedText> label) {
      this.rows = rows;
      this.label = label;
    }

    @Override
    public void paragraph(String text, boolean inTextBox, int element) {
      WordDocument.this.paragraph(
          rows, inTextBox && !label.isPresent() ? Optional.of(TEXT_BOX) : label, text, element);
    }

    @Override
    public void table(WordTable table) {
      table.addTo(rows, label.isPresent() ? "*" : String.valueOf(++tables));
    }
  }

  /** Collects the text, section by section: the header of one stands before it. */
  private final class Body implements BlockSink {
    private Part section = new Part(new Rows(main), Optional.empty());

    @Override
    public void paragraph(String text, boolean inTextBox, int element) {
      section.paragraph(text, inTextBox, element);
    }

    @Override
    public void table(WordTable table) {
      section.table(table);
    }

    @Override
    public void section(SectionParts ids) {
      ids.headers().forEach(id -> add(id, HEADER));
      end();
      ids.footers().forEach(id -> add(id, FOOTER));
    }

    /** Sections may have a header in common, which is read once. */
    private void add(String id, LocalizedText label) {
      Optional<String> name = relations.find(id).filter(parts::has).filter(readParts::add);
      name.ifPresent(found -> done.addAll(part(found, label)));
    }

    void end() {
      done.addAll(section.rows);
      section = new Part(new Rows(main), Optional.empty());
    }
  }
}
