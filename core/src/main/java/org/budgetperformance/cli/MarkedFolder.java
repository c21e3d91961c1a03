package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.budgetperformance.office.Mark;
import org.budgetperformance.text.LocalizedText;

/**
 * The folder into which marked copies of the reports of another folder are written (批注件), at the paths of these; names
 * that differ by their letters' case alone are told apart. Thread-safe.
 */
final class MarkedFolder {
  private final OutputFolder folder;
  private final ImmutableMap<String, String> names;
  private final AtomicInteger unwritten = new AtomicInteger();

  /**
   * @param folder where to write
   * @param read the reports
   */
  MarkedFolder(OutputFolder folder, Folder read) {
    this.folder = folder;
    ImmutableList<String> paths = ImmutableList.copyOf(read.reports.keySet());
    ImmutableList<String> apart = FileNames.apart(paths);
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (int i = 0; i < paths.size(); i++) {
      all.put(paths.get(i), apart.get(i));
    }
    this.names = all.build();
  }

  /**
   * Writes the copy of a report, and returns why there is none; a text or JSON has none.
   *
   * @param path its path
   * @param file the report
   * @param marks what to write where
   */
  Optional<LocalizedText> write(String path, InputFile file, ImmutableList<Mark> marks) {
    byte[] copy;
    try {
      copy = MarkedFiles.copy(file, Optional.empty(), marks);
    } catch (UsageException e) {
      return without(e.reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      unwritten.incrementAndGet();
      return without(Check.internalError(e));
    }
    try {
      folder.write(names.getOrDefault(path, path), copy);
      return Optional.empty();
    } catch (UsageException e) {
      unwritten.incrementAndGet();
      return without(e.reason());
    }
  }

  private static Optional<LocalizedText> without(LocalizedText reason) {
    return Optional.of(LocalizedText.of("没有批注件：" + reason.zh(), "no marked copy: " + reason.en()));
  }

  /** Returns how many copies could not be written. */
  int unwritten() {
    return unwritten.get();
  }
}
