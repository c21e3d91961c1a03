package org.budgetperformance.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetperformance.across.LastYear;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** Reads the reports of last year, with which those of a folder are compared. */
final class LastYearFolder {
  private LastYearFolder() {}

  /**
   * Reads them on all cores, and says of which it could not.
   *
   * @param name the folder as it was typed
   */
  static LastYear read(String name, RuleModules modules, Arguments arguments, PrintStream err)
      throws UsageException {
    InputFile input = InputFile.typed(name);
    Folder folder;
    try {
      folder = Folder.list(input.path().toRealPath(), null);
    } catch (IOException e) {
      throw input.cannotRead(e);
    }
    Arguments then =
        Arguments.builder()
            .from(arguments)
            .year(arguments.year().map(year -> Year.of(year.getValue() - 1)))
            .build();
    ModuleChoice choice = new ModuleChoice(modules, then);
    LastYear last = LastYear.create();
    Map<String, LocalizedText> unread = Collections.synchronizedMap(new TreeMap<>());
    folder.reports.entrySet().parallelStream()
        .forEach(
            report -> {
              Optional<LocalizedText> reason =
                  add(name + "/" + report.getKey(), report.getValue(), choice, last);
              reason.ifPresent(why -> unread.put(report.getKey(), why));
            });
    for (Map.Entry<String, LocalizedText> file : unread.entrySet()) {
      LocalizedText line = UsageException.of(name + "/" + file.getKey(), file.getValue()).line();
      err.println("check: " + PersonalDetails.known().mask(line.in(arguments.locale())));
    }
    return last;
  }

  /** Returns the unit by which reports are compared, as the submission names it, without white space. */
  static Optional<String> unit(Submission submission) {
    return submission.unit().map(Characters::compact).filter(name -> !name.isEmpty());
  }

  private static Optional<LocalizedText> add(
      String source, Folder.Found found, ModuleChoice choice, LastYear last) {
    if (!found.file.isPresent()) {
      return found.reason;
    }
    try {
      boolean named = true;
      for (ReadResult department : Input.of(found.file.get(), choice).read().departments()) {
        Optional<String> unit = unit(department.submission());
        unit.ifPresent(name -> last.add(name, source, department.submission()));
        named &= unit.isPresent();
      }
      return named
          ? Optional.empty()
          : Optional.of(LocalizedText.of("没有单位名称，无法对照", "it names no unit to compare it by"));
    } catch (UsageException e) {
      return Optional.of(e.reason());
    } catch (NoClassDefFoundError e) {
      return Optional.of(Json.missing(e).reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.of(Check.internalError(e));
    }
  }
}
