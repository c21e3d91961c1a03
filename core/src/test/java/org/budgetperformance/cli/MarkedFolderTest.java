package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where marked copies are written. */
class MarkedFolderTest {
  @TempDir Path folder;

  /** A disk that knows no case, or composes accents, holds one file where another holds two. */
  @Test
  void namesThatADiskMayTakeForOneAreApart() {
    assertEquals(
        ImmutableList.of("a.docx", "A-2.docx", "a-2-2.docx", "b/a.docx", "\u00e9", "e\u0301-2"),
        FileNames.apart(
            ImmutableList.of("a.docx", "A.docx", "a-2.docx", "b/a.docx", "\u00e9", "e\u0301")));
    assertEquals("a.docx", FileNames.last("x/y/a.docx"));
    assertEquals("a.docx", FileNames.last("a.docx"));
  }

  @Test
  void aTextHasNoCopyAndSaysWhy() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path text = in.resolve("a.txt");
    Files.write(text, "2024".getBytes(StandardCharsets.UTF_8));
    Path read = in.toRealPath();
    MarkedFolder marked =
        new MarkedFolder(
            OutputFolder.apart(Option.MARKED, folder.resolve("m").toString(), read, null),
            Folder.list(read, null));

    assertEquals(
        "no marked copy: only of .docx, .xlsx and PDF is a marked copy made",
        marked.write("a.txt", InputFile.of("a.txt", text), ImmutableList.of()).get().en());
    assertEquals(0, marked.unwritten());
  }

  @Test
  void theFolderLiesNeitherAmongTheReportsNorAmongTheResults() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in")).toRealPath();
    OutputFolder results = OutputFolder.of(Option.OUTPUT, folder.resolve("out").toString(), in);

    for (String name : new String[] {"in/m", "in", "out", "out/m", "."}) {
      String typed = folder.resolve(name).toString();
      assertThrows(
          UsageException.class, () -> OutputFolder.apart(Option.MARKED, typed, in, results), name);
    }
  }
}
