package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.report.Summary;
import org.budgetperformance.report.SummaryEntry;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * Evaluates the reports of a folder on all cores and writes their results. Of each report an entry is
 * kept and nothing else. Used by one thread.
 */
final class FolderCheck {
  private final Folder folder;
  private final Arguments arguments;
  private final ModuleChoice modules;
  @Nullable private final OutputFolder output;
  private final AtomicInteger unwritten = new AtomicInteger();

  /**
   * @param folder the folder
   * @param arguments the arguments
   * @param modules who judges
   * @param output where to write the results, or null to write none
   */
  FolderCheck(
      Folder folder, Arguments arguments, ModuleChoice modules, @Nullable OutputFolder output) {
    this.folder = folder;
    this.arguments = arguments;
    this.modules = modules;
    this.output = output;
  }

  /** Evaluates all reports; the entries stand in the order of the paths. */
  Summary run(Progress progress) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            cores, new ThreadFactoryBuilder().setNameFormat("check-%d").setDaemon(true).build());
    try {
      List<Future<SummaryEntry>> running = new ArrayList<>();
      folder.reports.forEach(
          (name, found) -> {
            int number = running.size() + 1;
            running.add(
                pool.submit(
                    () -> {
                      SummaryEntry entry = entry(name, number, found);
                      progress.step();
                      return entry;
                    }));
          });
      List<SummaryEntry> entries = new ArrayList<>();
      running.forEach(future -> entries.add(Futures.getUnchecked(future)));
      return Summary.of(entries, folder.others);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Returns how many results could not be written. */
  int unwritten() {
    return unwritten.get();
  }

  /** Returns what came of a report; its path is written without what says who a person is. */
  private SummaryEntry entry(String path, int number, Folder.Found found) {
    String name = FileNames.shown(path, number, PersonalDetails.known());
    if (!found.file.isPresent()) {
      return SummaryEntry.withoutResult(name, found.reason.get());
    }
    try {
      Input input = Input.of(found.file.get(), modules);
      if (input.read().submission().sheets().isEmpty()) {
        return SummaryEntry.withoutResult(name, Check.NOTHING_READ);
      }
      Evaluation evaluation = input.evaluate(arguments);
      String shown = FileNames.shown(path, number, evaluation.personalDetails());
      SummaryEntry entry =
          SummaryEntry.of(shown, evaluation, input.read().problems().size())
              .withRemark(joined(input.remarks()));
      return output == null
          ? entry
          : written(output, Format.write(arguments, evaluation, input.read()), entry);
    } catch (UsageException e) {
      return SummaryEntry.withoutResult(name, e.reason());
    } catch (NoClassDefFoundError e) {
      return SummaryEntry.withoutResult(name, Json.missing(e).reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return SummaryEntry.withoutResult(name, Check.internalError(e));
    }
  }

  private static Optional<LocalizedText> joined(ImmutableList<LocalizedText> remarks) {
    return remarks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(
                remarks.stream().map(LocalizedText::zh).collect(Collectors.joining("；")),
                remarks.stream().map(LocalizedText::en).collect(Collectors.joining("; "))));
  }

  private SummaryEntry written(OutputFolder results, byte[] bytes, SummaryEntry entry) {
    String path = entry.file() + arguments.format().extension();
    try {
      if (folder.hasFolder(path)) {
        throw new UsageException(
            "另一份结果需要名为" + path + "的文件夹", "another result needs a folder called " + path);
      }
      results.write(path, bytes);
      return entry;
    } catch (UsageException e) {
      unwritten.incrementAndGet();
      return SummaryEntry.withoutResult(entry.file(), e.reason());
    }
  }
}
