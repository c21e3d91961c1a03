package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.DivisionCode;

/** The arguments of the command. */
final class Arguments {
  private static final String USAGE =
      "usage: check FILE [--division CODE] [--year YYYY] [--locale zh-CN|en] [--format text|json]"
          + " [--output FILE]";

  private final String file;
  @Nullable private final DivisionCode division;
  @Nullable private final Year year;
  private final Locale locale;
  private final Format format;
  @Nullable private final String output;

  private Arguments(
      String file,
      @Nullable DivisionCode division,
      @Nullable Year year,
      Locale locale,
      Format format,
      @Nullable String output) {
    this.file = file;
    this.division = division;
    this.year = year;
    this.locale = locale;
    this.format = format;
    this.output = output;
  }

  static Arguments parse(ImmutableList<String> args) throws UsageException {
    String file = null;
    DivisionCode division = null;
    Year year = null;
    Locale locale = Locale.SIMPLIFIED_CHINESE;
    Format format = Format.TEXT;
    String output = null;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      if (arg.equals("--division")) {
        division = division(value(arg, rest));
      } else if (arg.equals("--year")) {
        year = year(value(arg, rest));
      } else if (arg.equals("--locale")) {
        locale = locale(value(arg, rest));
      } else if (arg.equals("--format")) {
        format = Format.parse(value(arg, rest));
      } else if (arg.equals("--output")) {
        output = value(arg, rest);
      } else if (arg.startsWith("--")) {
        throw new UsageException("unknown option " + arg + "; " + USAGE);
      } else if (file != null) {
        throw new UsageException("more than one file; " + USAGE);
      } else {
        file = arg;
      }
    }
    if (file == null) {
      throw new UsageException(USAGE);
    }
    return new Arguments(file, division, year, locale, format, output);
  }

  private static String value(String option, Iterator<String> rest) throws UsageException {
    if (!rest.hasNext()) {
      throw new UsageException("no value for " + option + "; " + USAGE);
    }
    return rest.next();
  }

  private static DivisionCode division(String text) throws UsageException {
    try {
      return DivisionCode.of(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--division: " + e.getMessage());
    }
  }

  private static Year year(String text) throws UsageException {
    try {
      return Year.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException("--year: not a year: '" + text + "'");
    }
  }

  private static Locale locale(String text) throws UsageException {
    if (text.equals("zh-CN")) {
      return Locale.SIMPLIFIED_CHINESE;
    } else if (text.equals("en")) {
      return Locale.ENGLISH;
    }
    throw new UsageException("--locale: zh-CN or en, not '" + text + "'");
  }

  String file() {
    return file;
  }

  Optional<DivisionCode> division() {
    return Optional.ofNullable(division);
  }

  Optional<Year> year() {
    return Optional.ofNullable(year);
  }

  Locale locale() {
    return locale;
  }

  Format format() {
    return format;
  }

  Optional<String> output() {
    return Optional.ofNullable(output);
  }

  /** Returns whether a module can be meant by what was given of division and year. */
  boolean allows(RuleModule module) {
    return (year == null || module.fiscalYears().contains(year))
        && (division == null || division.isWithin(module.division()));
  }
}
