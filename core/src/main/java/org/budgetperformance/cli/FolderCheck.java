package org.budgetperformance.cli;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.SubmissionSet;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.report.FindingsCsv;
import org.budgetperformance.report.Summary;
import org.budgetperformance.report.SummaryEntry;
import org.budgetperformance.submission.Submission;
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
  @Nullable private final MarkedFolder marked;
  private final SubmissionSet across;
  private final TermsFiles terms;
  private final FindingsCsv findings;
  private final Set<Year> years = Collections.synchronizedSet(new HashSet<>());
  private final AtomicInteger unwritten = new AtomicInteger();

  /**
   * @param folder the folder
   * @param arguments the arguments
   * @param modules who judges
   * @param output where to write the results, or null to write none
   * @param marked where to write marked copies, or null to write none
   * @param across takes the submissions, to compare them
   * @param terms waivers and policies
   */
  FolderCheck(
      Folder folder,
      Arguments arguments,
      ModuleChoice modules,
      @Nullable OutputFolder output,
      @Nullable MarkedFolder marked,
      SubmissionSet across,
      TermsFiles terms) {
    this.folder = folder;
    this.arguments = arguments;
    this.modules = modules;
    this.output = output;
    this.marked = marked;
    this.across = across;
    this.terms = terms;
    this.findings = FindingsCsv.in(arguments.locale());
  }

  /** What came of a report: an entry a department, and the rows of what was found in them. */
  private static final class Checked {
    final ImmutableList<SummaryEntry> entries;
    final String findings;

    Checked(ImmutableList<SummaryEntry> entries, String findings) {
      this.entries = entries;
      this.findings = findings;
    }

    static Checked without(String name, LocalizedText reason) {
      return new Checked(ImmutableList.of(SummaryEntry.withoutResult(name, reason)), "");
    }
  }

  /**
   * Evaluates all reports; the entries stand in the order of the paths.
   *
   * @param findings takes the rows of what was found in each, in the same order; nothing if no results are written
   */
  Summary run(Progress progress, Consumer<String> findings) throws UsageException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            cores, new ThreadFactoryBuilder().setNameFormat("check-%d").setDaemon(true).build());
    try {
      Queue<Future<Checked>> running = new ArrayDeque<>();
      folder.reports.forEach(
          (name, found) -> {
            int number = running.size() + 1;
            running.add(
                pool.submit(
                    () -> {
                      Checked file = checked(name, number, found);
                      progress.step();
                      return file;
                    }));
          });
      List<SummaryEntry> entries = new ArrayList<>();
      while (!running.isEmpty()) {
        Checked file = checkNotNull(Futures.getUnchecked(running.remove()));
        entries.addAll(file.entries);
        findings.accept(file.findings);
      }
      AcrossEvaluation compared = across.evaluate(terms.across(years));
      terms.add(compared);
      return Summary.of(entries, folder.others)
          .withAcross(compared)
          .withTermsProblems(terms.problems());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Returns how many results could not be written. */
  int unwritten() {
    return unwritten.get();
  }

  /** Returns what came of a report, an entry a department; its path is written without what says who a person is. */
  private Checked checked(String path, int number, Folder.Found found) {
    String name = FileNames.shown(path, number, PersonalDetails.known());
    if (!found.file.isPresent()) {
      return Checked.without(name, found.reason.get());
    }
    try {
      Input input = Input.of(found.file.get(), modules);
      if (input.read().submission().sheets().isEmpty()) {
        return Checked.without(name, Check.NOTHING_READ);
      }
      ImmutableList<Evaluation> evaluations = input.evaluate(arguments, terms, true);
      Optional<LocalizedText> unmarked = mark(path, found.file.get(), input, evaluations);
      Optional<LocalizedText> remark = joined(input.remarks(), unmarked);
      ImmutableList.Builder<SummaryEntry> entries = ImmutableList.builder();
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < evaluations.size(); i++) {
        String shown = FileNames.shown(path, number, evaluations.get(i).personalDetails());
        terms.add(number, evaluations.get(i));
        String file = i == 0 ? shown : shown + "-" + (i + 1);
        SummaryEntry entry =
            entry(file, evaluations.get(i), input.read().departments().get(i), remark);
        entries.add(entry);
        if (output != null && entry.isEvaluated()) {
          rows.append(findings.rows(entry.file(), evaluations.get(i)));
        }
      }
      return new Checked(entries.build(), rows.toString());
    } catch (UsageException e) {
      return Checked.without(name, e.reason());
    } catch (NoClassDefFoundError e) {
      return Checked.without(name, Json.missing(e).reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Checked.without(name, Check.internalError(e));
    }
  }

  /** Writes the marked copy of a report if that is wanted, and returns why there is none. */
  private Optional<LocalizedText> mark(
      String path, InputFile file, Input input, ImmutableList<Evaluation> evaluations) {
    return marked == null
        ? Optional.empty()
        : marked.write(path, file, input.marks(evaluations, arguments.locale()));
  }

  private SummaryEntry entry(
      String file, Evaluation evaluation, ReadResult read, Optional<LocalizedText> remark) {
    SummaryEntry entry =
        SummaryEntry.of(file, evaluation, read.problems().size()).withRemark(remark);
    Submission submission = evaluation.submission();
    years.add(submission.fiscalYear());
    across.add(LastYearFolder.unit(submission).orElse(file), file, submission);
    return output == null
        ? entry
        : written(output, Format.write(arguments, evaluation, read), entry);
  }

  private static Optional<LocalizedText> joined(
      ImmutableList<LocalizedText> said, Optional<LocalizedText> more) {
    ImmutableList.Builder<LocalizedText> all = ImmutableList.builder();
    all.addAll(said);
    more.ifPresent(all::add);
    ImmutableList<LocalizedText> remarks = all.build();
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
