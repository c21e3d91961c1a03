package org.budgetperformance.office;

import com.google.common.collect.ImmutableList;

/** Which headers and footers a section of a document has, by the ids of their relations. */
final class SectionParts {
  private final ImmutableList<String> headers;
  private final ImmutableList<String> footers;

  private SectionParts(ImmutableList<String> headers, ImmutableList<String> footers) {
    this.headers = headers;
    this.footers = footers;
  }

  /** Reads the properties of a section, at whose beginning the cursor is. */
  static SectionParts read(Xml xml) {
    ImmutableList.Builder<String> headers = ImmutableList.builder();
    ImmutableList.Builder<String> footers = ImmutableList.builder();
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart() && xml.name().equals("w:headerReference")) {
        headers.add(xml.attribute("id", ""));
      } else if (xml.isStart() && xml.name().equals("w:footerReference")) {
        footers.add(xml.attribute("id", ""));
      }
    }
    return new SectionParts(headers.build(), footers.build());
  }

  ImmutableList<String> headers() {
    return headers;
  }

  ImmutableList<String> footers() {
    return footers;
  }
}
