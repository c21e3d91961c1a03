package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Iterator;
import java.util.Locale;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DivisionCode;

/** Reads the arguments of the command. */
final class ArgumentParser {
  private static final String USAGE =
      "usage: check FILE|DIR [--division CODE] [--year YYYY] [--locale zh-CN|en]"
          + " [--format text|markdown|html|json] [--output FILE|DIR]"
          + " [--explain] [--color] [--width COLUMNS]";

  private static final int LEAST_WIDTH = 20;

  private ArgumentParser() {}

  static Arguments parse(ImmutableList<String> args) throws UsageException {
    Arguments.Builder arguments = Arguments.builder();
    String input = null;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      if (arg.startsWith("--")) {
        option(arg, rest, arguments);
      } else if (input != null) {
        throw new UsageException("more than one file; " + USAGE);
      } else {
        input = arg;
      }
    }
    if (input == null) {
      throw new UsageException(USAGE);
    }
    return checked(arguments.input(input).build());
  }

  private static void option(String option, Iterator<String> rest, Arguments.Builder arguments)
      throws UsageException {
    switch (option) {
      case "--division":
        arguments.division(division(value(option, rest)));
        break;
      case "--year":
        arguments.year(year(value(option, rest)));
        break;
      case "--locale":
        arguments.locale(locale(value(option, rest)));
        break;
      case "--format":
        arguments.format(Format.parse(value(option, rest)));
        break;
      case "--output":
        arguments.output(value(option, rest));
        break;
      case "--explain":
        arguments.isExplained(true);
        break;
      case "--color":
        arguments.isColored(true);
        break;
      case "--width":
        arguments.width(width(value(option, rest)));
        break;
      default:
        throw new UsageException("unknown option " + option + "; " + USAGE);
    }
  }

  private static Arguments checked(Arguments arguments) throws UsageException {
    boolean text = arguments.format() == Format.TEXT;
    if (!text && arguments.isColored()) {
      throw new UsageException("--color is for --format text");
    } else if (!text && arguments.width().isPresent()) {
      throw new UsageException("--width is for --format text");
    }
    return arguments;
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

  private static int width(String text) throws UsageException {
    @Nullable Integer width = Ints.tryParse(text);
    if (width == null || width < LEAST_WIDTH) {
      throw new UsageException(
          "--width: a number of columns from " + LEAST_WIDTH + ", not '" + text + "'");
    }
    return width;
  }
}
