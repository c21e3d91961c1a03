package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
   * Writes the copies, all or none.
   *
   * @param target the file to write, or the folder if it is one or several files were read, as it was typed
   * @param files the files
   * @param marks what to write where
   */
  static void write(String target, ImmutableList<InputFile> files, ImmutableList<Mark> marks)
      throws UsageException {
    List<byte[]> copies = new ArrayList<>();
    for (InputFile file : files) {
      boolean alone = files.size() == 1;
      copies.add(copy(file, alone ? Optional.empty() : Optional.of(file.name()), marks));
    }
    if (files.size() == 1 && !isFolder(target)) {
      OutputFile.write(Option.MARKED, target, files, copies.get(0));
      return;
    }
    makeFolder(target);
    ImmutableList<String> names =
        FileNames.apart(
            files.stream()
                .map(file -> FileNames.last(file.name()))
                .collect(ImmutableList.toImmutableList()));
    for (int i = 0; i < copies.size(); i++) {
      OutputFile.write(Option.MARKED, target + "/" + names.get(i), files, copies.get(i));
    }
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(FileNames.path(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static void makeFolder(String name) throws UsageException {
    try {
      Path folder = FileNames.path(name);
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw UsageException.of(
            Option.MARKED.word(), LocalizedText.of(name + "不是文件夹", name + " is not a folder"));
      }
      Files.createDirectories(folder);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.cannotWrite(name, e);
    }
  }

  /**
   * Returns a marked copy of a file.
   *
   * @param name what it is called in the places of the marks, where several were read as one submission
   * @throws UsageException if none can be made of it
   */
  static byte[] copy(InputFile file, Optional<String> name, ImmutableList<Mark> marks)
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
