package org.budgetperformance.rules.hunan;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.SubmissionReader;

/** Ways to spoil a text; all but the last keep every word of it but for headings and titles. */
enum TextSpoilings {
  /** A label or a heading in words that no dictionary has. */
  RENAMED {
    @Override
    void spoil(List<String> lines, Random random) {
      List<ReadText> headings = new ArrayList<>();
      for (ReadText text : READER.read(Joiner.on('\n').join(lines)).account()) {
        if (text.kind() == ReadText.Kind.HEADING) {
          headings.add(text);
        }
      }
      ReadText heading = headings.get(random.nextInt(headings.size()));
      List<String> cells = cells(lines.get(heading.line() - 1));
      cells.set(
          heading.column() - 1, "某某" + UNKNOWN.charAt(random.nextInt(UNKNOWN.length())) + "栏");
      lines.set(heading.line() - 1, TABS.join(cells));
    }
  },
  /** A document without its title. */
  UNTITLED {
    @Override
    void spoil(List<String> lines, Random random) {
      List<Integer> titles = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches("20..年度.*表")) {
          titles.add(i);
        }
      }
      if (!titles.isEmpty()) {
        lines.remove((int) titles.get(random.nextInt(titles.size())));
      }
    }
  },
  /** A row whose cells stand one column further on. */
  SHIFTED_ROW {
    @Override
    void spoil(List<String> lines, Random random) {
      int at = table(lines, random);
      lines.set(at, "\t" + lines.get(at));
    }
  },
  /** Rows from one on that stand one column further on. */
  SHIFTED_ROWS {
    @Override
    void spoil(List<String> lines, Random random) {
      int at = table(lines, random);
      for (int i = at; i < lines.size() && lines.get(i).indexOf('\t') >= 0; i++) {
        lines.set(i, "\t" + lines.get(i));
      }
    }
  },
  /** A row of its own that no dictionary knows. */
  ADDED_ROW {
    @Override
    void spoil(List<String> lines, Random random) {
      int at = table(lines, random);
      lines.add(at, "某某丙项\t" + (1 + random.nextInt(90)) + "\t" + (1 + random.nextInt(90)));
    }
  },
  /** A column of its own that no dictionary knows. */
  ADDED_COLUMN {
    @Override
    void spoil(List<String> lines, Random random) {
      int at = table(lines, random);
      String cell = "某某丁栏";
      for (int i = at; i < lines.size() && lines.get(i).indexOf('\t') >= 0; i++) {
        lines.set(i, lines.get(i) + "\t" + cell);
        cell = Integer.toString(1 + random.nextInt(90));
      }
    }
  },
  /** A line that breaks somewhere. */
  BROKEN {
    @Override
    void spoil(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int cut = random.nextInt(line.length() + 1);
      lines.set(at, line.substring(0, cut));
      lines.add(at + 1, line.substring(cut));
    }
  },
  /** A line that is not there. */
  DELETED {
    @Override
    void spoil(List<String> lines, Random random) {
      lines.remove(random.nextInt(lines.size()));
    }
  };

  private static final SubmissionReader READER = HunanRules.module().reader().get();
  private static final String UNKNOWN = "戊己庚辛壬癸";
  private static final Joiner TABS = Joiner.on('\t');

  abstract void spoil(List<String> lines, Random random);

  /** Returns whether what stands there still stands somewhere, though under other headings. */
  boolean keepsEveryWord() {
    return this != DELETED;
  }

  /** Returns a text spoilt in this way. */
  String spoil(String text, Random random) {
    List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(text));
    spoil(lines, random);
    return Joiner.on('\n').join(lines);
  }

  private static List<String> cells(String line) {
    return new ArrayList<>(ImmutableList.copyOf(Splitter.on('\t').split(line)));
  }

  /** Returns the index of a line of a table. */
  private static int table(List<String> lines, Random random) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).trim().indexOf('\t') >= 0) {
        rows.add(i);
      }
    }
    return rows.get(random.nextInt(rows.size()));
  }
}
