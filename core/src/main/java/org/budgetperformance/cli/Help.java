package org.budgetperformance.cli;

import com.google.common.base.Strings;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.text.LocalizedText;

/** What the command says of itself: usage, help, version. */
final class Help {
  private static final int WIDEST_OPTION = 40;

  private Help() {}

  /** Returns the line of usage. */
  static LocalizedText usage() {
    StringBuilder line = new StringBuilder("check FILE...|DIR");
    for (Option option : Option.values()) {
      line.append(" [").append(option.usage()).append(']');
    }
    return LocalizedText.of("用法：" + line, "usage: " + line);
  }

  /** Returns what {@code --help} prints. */
  static String text(Locale locale) {
    StringBuilder text = new StringBuilder(usage().in(locale)).append("\n\n");
    line(
        text,
        locale,
        "核查一份绩效自评材料（Word、Excel、PDF、文本、CSV或JSON，可分几个文件），或一个文件夹中的全部材料。",
        "Checks a self-evaluation (Word, Excel, PDF, text, CSV or JSON, in one file or several), or"
            + " all of those in a folder.");
    line(
        text,
        locale,
        "文本不超过4 MiB；Word、Excel和PDF文件不超过64 MiB，解压后所读部分不超过256 MiB；PDF不超过2000页。",
        "Text of up to 4 MiB, files of Word, Excel and PDF of up to 64 MiB, 256 MiB of what is read"
            + " of them when inflated; PDFs of up to 2000 pages.");
    text.append('\n');
    for (Option option : Option.values()) {
      text.append("  ").append(Strings.padEnd(option.usage(), WIDEST_OPTION, ' '));
      text.append(option.meaning(locale)).append('\n');
    }
    text.append('\n');
    for (int status = 0; status < STATUSES.length; status++) {
      text.append(LocalizedText.of("退出状态", "exit status").in(locale)).append(' ').append(status);
      text.append("  ").append(STATUSES[status].in(locale)).append('\n');
    }
    return text.toString();
  }

  private static final LocalizedText[] STATUSES = {
    LocalizedText.of("没有级别为“错误”的发现", "no finding of severity ERROR"),
    LocalizedText.of("至少有一项“错误”", "at least one finding of severity ERROR"),
    LocalizedText.of(
        "参数不可用，文件无法读写或不是自评材料，或按--strict不予核查",
        "unusable arguments, a file that cannot be read or written or is no report, or one that"
            + " --strict refuses"),
    LocalizedText.of(
        "没有“错误”，但有规则出错，或有材料未能核查",
        "no such finding, but a rule errored or a report could not be evaluated"),
  };

  private static void line(StringBuilder text, Locale locale, String zh, String en) {
    text.append(LocalizedText.of(zh, en).in(locale)).append('\n');
  }

  /** Returns what {@code --version} prints; only a jar knows its version. */
  static String version(Locale locale, RuleModules modules) {
    Optional<String> version =
        Optional.ofNullable(Check.class.getPackage().getImplementationVersion());
    StringBuilder text = new StringBuilder("check ");
    text.append(version.orElse(LocalizedText.of("开发版本", "development build").in(locale)));
    text.append('\n');
    for (RuleModule module : modules.all()) {
      text.append(Loaded.name(module).in(locale)).append('\n');
    }
    return text.toString();
  }
}
