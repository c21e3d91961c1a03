package org.budgetperformance.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.text.LocalizedText;

/** An option of the command: what README, the line of usage and the help say of it stands here alone. */
enum Option {
  DIVISION(
      "--division",
      "CODE",
      "行政区划代码，如431200；与--year一起指定由哪套规则核查",
      "division code such as 431200; with --year it names the rules that judge"),
  YEAR("--year", "YYYY", "年度；指定由适用于该年度的规则核查", "fiscal year; names the rules of that year"),
  PARTIAL(
      "--partial",
      "",
      "只有部分材料（如单独一张表）：不要求其他材料，也不要求各一级指标齐全",
      "only a part is there, such as one form: no other document and no dimension is demanded"),
  STRICT(
      "--strict",
      "",
      "年度或地区不在规则适用范围，或参数未确认适用于该年度的，不予核查",
      "refuse what the rules may not hold for: another year or division, parameters not confirmed"),
  LOCALE(
      "--locale",
      "zh-CN|en",
      "输出和提示的语言，缺省为zh-CN",
      "language of results and messages, zh-CN if left out"),
  FORMAT(
      "--format",
      "text|markdown|html|json|xlsx",
      "结果的格式，缺省为text；xlsx为复核工作簿，须用--output",
      "how results are written, text if left out; xlsx, a workbook to review in, needs --output"),
  OUTPUT("--output", "FILE|DIR", "结果写入的文件或文件夹", "the file or folder that results are written to"),
  MARKED(
      "--marked",
      "FILE|DIR",
      "另存的批注件（.docx、.xlsx、PDF，PDF仅供查看），各处问题加批注和底色；多个文件或文件夹时为文件夹",
      "write a copy (.docx, .xlsx, or PDF to look at) with a comment at each cell of a finding; a"
          + " folder for several files or a folder"),
  EXPLAIN("--explain", "", "附上线索和计算步骤", "add hints and the steps that led to each finding"),
  COLOR("--color", "", "文本结果按级别着色", "colour a text by severity"),
  WIDTH("--width", "COLUMNS", "文本结果的行宽，不少于20", "break the lines of a text, at 20 columns or more"),
  LAST_YEAR(
      "--last-year",
      "DIR",
      "上年材料所在的文件夹；核查文件夹时，与其中同一单位的材料核对上年数据",
      "folder of last year's reports, to compare those of a folder with, unit by unit"),
  TERMS(
      "--terms",
      "FILE",
      "按文件中的豁免和口径（JSON）核查；每项豁免须有理由、批准单位和截止日",
      "judge under the waivers and policies of a file (JSON); each waiver needs reason, authority"
          + " and last day"),
  WAIVE_ALL(
      "--waive-all",
      "FILE",
      "为现有各项“错误”写出待批豁免，理由、批准单位和截止日留空",
      "write a waiver for each ERROR of today, its reason, authority and last day left empty"),
  PRUNE(
      "--prune",
      "FILE",
      "将--terms中未用到和已过期的去掉，另存",
      "write the terms without what matched nothing or has run out, to another file"),
  REVIEWED(
      "--reviewed",
      "FILE",
      "核查复核得分（填好的复核工作簿，或JSON），只输出其问题",
      "check reviewed scores (a review workbook filled in, or JSON) and print what is wrong with"
          + " these alone"),
  EARLIER(
      "--earlier",
      "FILE",
      "整改前的同一份材料；只输出整改对照：各项发现已改正、改为空白、仍存在或新增",
      "the same report before it was corrected; print what became of each finding alone: corrected,"
          + " made blank, standing, new"),
  HELP("--help", "", "显示本说明（也可写作-h）", "print this (-h does too)"),
  VERSION("--version", "", "显示版本和已加载的规则", "print the version and the rules that are loaded"),
  MODULES(
      "--modules",
      "",
      "列出规则模块及其所在的jar，以及未能加载的和原因；也可用--format json",
      "list rule modules with their jars, and which could not be loaded and why; also as json"),
  RULES(
      "--rules",
      "",
      "列出规则（可用--division、--year指定）；--format json另附各规则所看的数据项",
      "list the rules (of --division and --year); as json with the cells that each looks at");

  private static final String SHORT_HELP = "-h";

  private final String word;
  private final String value;

  @SuppressWarnings("ImmutableEnumChecker") // words are immutable, which no annotation says
  private final LocalizedText meaning;

  Option(String word, String value, String zh, String en) {
    this.word = word;
    this.value = value;
    this.meaning = LocalizedText.of(zh, en);
  }

  /** Returns the option that was typed, empty if there is none of the name. */
  static Optional<Option> find(String typed) {
    String word = typed.equals(SHORT_HELP) ? HELP.word : typed;
    return Arrays.stream(values()).filter(option -> option.word.equals(word)).findFirst();
  }

  /** Returns the option as it is typed, with what its value stands for. */
  String usage() {
    return value.isEmpty() ? word : word + " " + value;
  }

  String word() {
    return word;
  }

  String meaning(Locale locale) {
    return meaning.in(locale);
  }
}
