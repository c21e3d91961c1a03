package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.across.SubmissionSet;
import org.budgetperformance.json.AcrossJson;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.report.FindingsCsv;
import org.budgetperformance.report.Summary;
import org.budgetperformance.report.SummaryCsv;
import org.budgetperformance.report.SummaryEntry;
import org.budgetperformance.report.SummaryPage;
import org.budgetperformance.report.SummaryText;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** The command with a folder: results of all its reports, and their summary. */
final class FolderCommand {
  private final Arguments arguments;
  private final PrintStream out;
  private final PrintStream err;
  private final LocalDate today;

  FolderCommand(Arguments arguments, PrintStream out, PrintStream err, LocalDate today) {
    this.today = today;
    this.arguments = arguments;
    this.out = out;
    this.err = err;
  }

  /** Returns the exit status. */
  int run(InputFile input, RuleModules modules) throws UsageException {
    if (!arguments.output().isPresent() && arguments.format() != Format.TEXT) {
      throw new UsageException(
          "文件夹的结果用--format指定格式时，须用--output指定文件夹",
          "--format of the results of a folder needs --output DIR");
    }
    if (arguments.reviewed().isPresent()) {
      throw new UsageException(
          "--reviewed只用于文件，不用于文件夹", "--reviewed is for files, not for a folder of reports");
    }
    if (arguments.earlier().isPresent()) {
      throw new UsageException(
          "--earlier只用于文件，不用于文件夹", "--earlier is for files, not for a folder of reports");
    }
    TermsFiles terms = TermsFiles.of(arguments, today);
    Path root = real(input);
    OutputFolder output =
        arguments.output().isPresent()
            ? OutputFolder.of(Option.OUTPUT, arguments.output().get(), root)
            : null;
    Folder folder = list(input, root, output);
    if (folder.reports.isEmpty()) {
      throw UsageException.of(
          input.name(),
          LocalizedText.of(
              "文件夹中没有材料（.docx、.xlsx、.txt或.json）",
              "no report (.docx, .xlsx, .txt or .json) below it"));
    }
    MarkedFolder marked =
        arguments.marked().isPresent()
            ? new MarkedFolder(
                OutputFolder.apart(Option.MARKED, arguments.marked().get(), root, output), folder)
            : null;
    SubmissionSet across =
        arguments.lastYear().isPresent()
            ? SubmissionSet.after(
                LastYearFolder.read(arguments.lastYear().get(), modules, arguments, err))
            : SubmissionSet.create();
    FolderCheck check =
        new FolderCheck(
            folder, arguments, new ModuleChoice(modules, arguments), output, marked, across, terms);
    Progress progress = new Progress(err, Terminal.isWatched(), folder.reports.size());
    Summary summary = run(check, progress, output);
    ImmutableList<InputFile> reports =
        folder.reports.values().stream()
            .map(found -> found.file)
            .filter(Optional::isPresent)
            .map(Optional::get)
            .collect(ImmutableList.toImmutableList());
    for (LocalizedText line : terms.write(reports)) {
      err.println("check: " + PersonalDetails.known().mask(line.in(arguments.locale())));
    }
    int unwritten = check.unwritten() + (marked == null ? 0 : marked.unwritten());
    return unwritten > 0 ? Check.UNUSABLE : status(summary);
  }

  /** Checks all, prints the summary, and writes it with the table of what was found if results are written. */
  private Summary run(FolderCheck check, Progress progress, @Nullable OutputFolder output)
      throws UsageException {
    if (output == null) {
      Summary summary = check.run(progress, rows -> {});
      print(progress, summary);
      return summary;
    }
    String heading = FindingsCsv.in(arguments.locale()).heading();
    try (FindingsFile findings = new FindingsFile(output, heading)) {
      Summary summary = check.run(progress, findings::add);
      print(progress, summary);
      for (Map.Entry<String, String> file : files(summary).entrySet()) {
        output.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      findings.write();
      return summary;
    }
  }

  private void print(Progress progress, Summary summary) {
    progress.end();
    out.print(SummaryText.in(arguments.locale()).render(summary));
  }

  private static Path real(InputFile input) throws UsageException {
    try {
      return input.path().toRealPath();
    } catch (IOException e) {
      throw input.cannotRead(e);
    }
  }

  private static Folder list(InputFile input, Path root, @Nullable OutputFolder output)
      throws UsageException {
    try {
      return Folder.list(root, output == null ? null : output.path());
    } catch (IOException e) {
      throw input.cannotRead(e);
    }
  }

  private ImmutableMap<String, String> files(Summary summary) {
    Locale locale = arguments.locale();
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    files.put("summary.csv", SummaryCsv.in(locale).reports(summary));
    files.put("rules.csv", SummaryCsv.in(locale).rules(summary));
    files.put("across.csv", SummaryCsv.in(locale).across(summary));
    if (arguments.format() == Format.JSON) {
      files.put("across.json", AcrossJson.write(summary.across().get()));
    }
    if (arguments.format() == Format.HTML) {
      files.put("index.html", SummaryPage.in(locale, Format.HTML.extension()).render(summary));
    }
    return files.build();
  }

  private static int status(Summary summary) {
    boolean across = summary.across().filter(all -> all.findings(Severity.ERROR) > 0).isPresent();
    if (across || summary.filesWith(Severity.ERROR) > 0) {
      return Check.ERRORS;
    }
    boolean complete =
        summary.withoutResult().isEmpty()
            && summary.sum(SummaryEntry::errored) == 0
            && summary.sum(entry -> entry.isReadInPart() ? 1 : 0) == 0;
    return complete ? Check.CLEAN : Check.INCOMPLETE;
  }
}
