package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DivisionCode;

/** Reads the arguments of the command. */
final class ArgumentParser {
  private static final int LEAST_WIDTH = 20;

  private ArgumentParser() {}

  /** Returns the language that was asked for, whatever else is wrong with the arguments. */
  static Locale locale(ImmutableList<String> args) {
    int last = args.lastIndexOf(Option.LOCALE.word());
    boolean english = last >= 0 && last + 1 < args.size() && args.get(last + 1).equals("en");
    return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** Returns whether an option was typed that only prints something. */
  static boolean asks(ImmutableList<String> args, Option option) {
    return args.stream().anyMatch(arg -> Option.find(arg).filter(option::equals).isPresent());
  }

  /** Returns whether JSON was asked for, whatever else is wrong with the arguments. */
  static boolean asksForJson(ImmutableList<String> args) {
    int last = args.lastIndexOf(Option.FORMAT.word());
    return last >= 0 && last + 1 < args.size() && args.get(last + 1).equals("json");
  }

  static Arguments parse(ImmutableList<String> args) throws UsageException {
    Arguments.Builder arguments = Arguments.builder();
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      if (arg.startsWith("--")) {
        option(arg, rest, arguments);
      } else {
        arguments.addInputs(arg);
      }
    }
    Arguments parsed = arguments.build();
    if (parsed.inputs().isEmpty() && !asks(args, Option.RULES)) {
      throw new UsageException(Help.usage().zh(), Help.usage().en());
    }
    return checked(parsed);
  }

  private static void option(String typed, Iterator<String> rest, Arguments.Builder arguments)
      throws UsageException {
    Optional<Option> option = Option.find(typed);
    if (!option.isPresent()) {
      throw withUsage("没有选项" + typed, "unknown option " + typed);
    }
    switch (option.get()) {
      case DIVISION:
        arguments.division(division(value(typed, rest)));
        break;
      case YEAR:
        arguments.year(year(value(typed, rest)));
        break;
      case LOCALE:
        arguments.locale(locale(value(typed, rest)));
        break;
      case FORMAT:
        arguments.format(Format.parse(value(typed, rest)));
        break;
      case OUTPUT:
        arguments.output(value(typed, rest));
        break;
      case MARKED:
        arguments.marked(value(typed, rest));
        break;
      case LAST_YEAR:
        arguments.lastYear(value(typed, rest));
        break;
      case TERMS:
        arguments.terms(value(typed, rest));
        break;
      case WAIVE_ALL:
        arguments.waiveAll(value(typed, rest));
        break;
      case REVIEWED:
        arguments.reviewed(value(typed, rest));
        break;
      case EARLIER:
        arguments.earlier(value(typed, rest));
        break;
      case PRUNE:
        arguments.prune(value(typed, rest));
        break;
      case WIDTH:
        arguments.width(width(value(typed, rest)));
        break;
      case PARTIAL:
        arguments.isPartial(true);
        break;
      case STRICT:
        arguments.isStrict(true);
        break;
      case EXPLAIN:
        arguments.isExplained(true);
        break;
      case COLOR:
        arguments.isColored(true);
        break;
      default:
        // Help and version were printed already.
        break;
    }
  }

  private static Arguments checked(Arguments arguments) throws UsageException {
    boolean text = arguments.format() == Format.TEXT;
    if (!text && arguments.isColored()) {
      throw new UsageException("--color只用于--format text", "--color is for --format text");
    } else if (!text && arguments.width().isPresent()) {
      throw new UsageException("--width只用于--format text", "--width is for --format text");
    }
    if (arguments.format() == Format.XLSX && !arguments.output().isPresent()) {
      throw new UsageException(
          "--format xlsx须用--output指定文件", "--format xlsx needs --output with a file");
    }
    if (arguments.reviewed().isPresent() && !text) {
      throw new UsageException("--reviewed只用于--format text", "--reviewed is for --format text");
    }
    if (arguments.earlier().isPresent()) {
      checkEarlier(arguments);
    }
    if (arguments.prune().isPresent() && !arguments.terms().isPresent()) {
      throw new UsageException("--prune须与--terms同用", "--prune needs --terms");
    }
    return arguments;
  }

  private static void checkEarlier(Arguments arguments) throws UsageException {
    if (arguments.reviewed().isPresent() || arguments.marked().isPresent()) {
      throw new UsageException(
          "--earlier不与--reviewed、--marked同用",
          "--earlier goes with neither --reviewed nor --marked");
    } else if (arguments.isExplained() || arguments.isColored()) {
      throw new UsageException(
          "--earlier不与--explain、--color同用", "--earlier goes with neither --explain nor --color");
    } else if (arguments.format() == Format.MARKDOWN) {
      throw new UsageException(
          "--earlier的--format应为text、html、json或xlsx",
          "--format of --earlier: text, html, json or xlsx");
    }
  }

  private static UsageException withUsage(String zh, String en) {
    return new UsageException(zh + "；" + Help.usage().zh(), en + "; " + Help.usage().en());
  }

  private static String value(String option, Iterator<String> rest) throws UsageException {
    if (!rest.hasNext()) {
      throw withUsage(option + "后面没有值", "no value for " + option);
    }
    return rest.next();
  }

  private static DivisionCode division(String text) throws UsageException {
    try {
      return DivisionCode.of(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--division：“" + text + "”不是行政区划代码（两位、四位或六位数字）",
          "--division: '" + text + "' is no division code of two, four or six digits");
    }
  }

  private static Year year(String text) throws UsageException {
    try {
      return Year.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException("--year：“" + text + "”不是年度", "--year: not a year: '" + text + "'");
    }
  }

  private static Locale locale(String text) throws UsageException {
    if (text.equals("zh-CN")) {
      return Locale.SIMPLIFIED_CHINESE;
    } else if (text.equals("en")) {
      return Locale.ENGLISH;
    }
    throw new UsageException(
        "--locale：应为zh-CN或en，不是“" + text + "”", "--locale: zh-CN or en, not '" + text + "'");
  }

  private static int width(String text) throws UsageException {
    @Nullable Integer width = Ints.tryParse(text);
    if (width == null || width < LEAST_WIDTH) {
      throw new UsageException(
          "--width：应为不少于" + LEAST_WIDTH + "的列数，不是“" + text + "”",
          "--width: a number of columns from " + LEAST_WIDTH + ", not '" + text + "'");
    }
    return width;
  }
}
