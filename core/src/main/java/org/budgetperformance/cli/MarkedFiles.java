package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.budgetperformance.office.Mark;
import org.budgetperformance.office.MarkedCopy;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.pdf.PdfFile;
import org.budgetperformance.text.LocalizedText;

/** Writes marked copies of the files that were read (批注件), never over one of them. */
final class MarkedFiles {
  private MarkedFiles() {}

  /**
   * Writes the copies.
   *
   * @param target the file to write, or the folder if several files were read, as it was typed
   * @param files the files
   * @param marks what to write where
   */
  static void write(String target, ImmutableList<InputFile> files, ImmutableList<Mark> marks)
      throws UsageException {
    if (files.size() == 1) {
      byte[] copy = copy(files.get(0), Optional.empty(), marks);
      OutputFile.write(Option.MARKED, target, files, copy);
      return;
    }
    Path folder = folder(target);
    for (InputFile file : files) {
      byte[] copy = copy(file, Optional.of(file.name()), marks);
      String name = folder.resolve(file.path().getFileName()).toString();
      OutputFile.write(Option.MARKED, name, files, copy);
    }
  }

  private static Path folder(String name) throws UsageException {
    try {
      Path folder = FileNames.path(name);
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw UsageException.of(
            Option.MARKED.word(), LocalizedText.of(name + "不是文件夹", name + " is not a folder"));
      }
      return Files.createDirectories(folder);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.cannotWrite(name, e);
    }
  }

  private static byte[] copy(InputFile file, Optional<String> name, ImmutableList<Mark> marks)
      throws UsageException {
    try {
      byte[] bytes = file.bytes();
      Optional<byte[]> office = MarkedCopy.of(bytes, name, marks);
      Optional<byte[]> copy = office.isPresent() ? office : PdfFile.marked(bytes, name, marks);
      if (copy.isPresent()) {
        return copy.get();
      }
      throw UsageException.of(
          file.name(),
          LocalizedText.of(
              "只有.docx、.xlsx和PDF可作批注件", "only of .docx, .xlsx and PDF is a marked copy made"));
    } catch (OfficeException e) {
      throw UsageException.of(file.name(), e.words());
    }
  }
}
