package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** Fills the placeholders of a rule's message. */
final class Messages {
  private static final LocalizedText UNDECIDED = LocalizedText.of("无法判定", "undecided");

  private static final LocalizedText UNMEASURED =
      LocalizedText.of("无从计量的数额", "more than can be measured");

  /** So long is a message of a few figures; a longer one makes the builder grow. */
  private static final int LIKELY = 160;

  private Messages() {}

  static String format(Finding finding, Locale locale) {
    return finding.outcome() == Outcome.UNDECIDED
        ? undecided(finding, locale)
        : fill(finding, locale);
  }

  private static String undecided(Finding finding, Locale locale) {
    StringBuilder open = new StringBuilder();
    for (OpenCell cell : finding.openCells()) {
      open.append(open.length() == 0 ? "" : isChinese(locale) ? "；" : "; ");
      cell.append(locale, open);
    }
    if (open.length() == 0) {
      return UNDECIDED.in(locale);
    }
    return UNDECIDED.in(locale) + (isChinese(locale) ? "：" : ": ") + open;
  }

  private static String fill(Finding finding, Locale locale) {
    String template = finding.template().in(locale);
    StringBuilder message = new StringBuilder(LIKELY);
    boolean withDocument = isOfSeveralDocuments(finding);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      message.append(template, at, open);
      String placeholder = template.substring(open + 1, close);
      if (placeholder.equals(Placeholders.MARGIN)) {
        message.append(measured(finding.margin()).in(locale));
      } else {
        appendGroups(finding, placeholder, withDocument, locale, message);
      }
      at = close + 1;
    }
    return message.append(template, at, template.length()).toString();
  }

  /** What cannot be measured, such as a quotient beyond a long, is no number. */
  private static LocalizedText measured(Margin margin) {
    return margin.type().isPresent()
        ? LocalizedText.of(margin.words(Locale.CHINESE), margin.words(Locale.ENGLISH))
        : UNMEASURED;
  }

  private static boolean isOfSeveralDocuments(Finding finding) {
    SheetId first = null;
    for (Operand operand : finding.operands()) {
      SheetId here = operand.document();
      if (here != null && first != null && !here.equals(first)) {
        return true;
      }
      first = here == null ? first : here;
    }
    return false;
  }

  /** Appends the sums of the groups of a role, in the order in which the groups come. */
  private static void appendGroups(
      Finding finding, String role, boolean withDocument, Locale locale, StringBuilder to) {
    List<Operand> members = new ArrayList<>();
    boolean together = true;
    for (Operand operand : finding.operands()) {
      if (operand.role().equals(role)) {
        together &= members.isEmpty() || operand.group() >= last(members).group();
        members.add(operand);
      }
    }
    if (!together) {
      members = ImmutableList.copyOf(Multimaps.index(members, Operand::group).values());
    }
    for (int begin = 0, end = 1; begin < members.size(); end++) {
      if (end == members.size() || members.get(end).group() != members.get(begin).group()) {
        to.append(begin == 0 ? "" : isChinese(locale) ? "；" : "; ");
        appendSum(members.subList(begin, end), withDocument, locale, to);
        begin = end;
      }
    }
  }

  private static Operand last(List<Operand> members) {
    return members.get(members.size() - 1);
  }

  /** Appends operands as a sum, with its value where there are several numbers in it. */
  private static void appendSum(
      List<Operand> operands, boolean withDocument, Locale locale, StringBuilder to) {
    SheetId document = null;
    long least = 0;
    long most = 0;
    int numbers = 0;
    FigureType<?> type = null;
    for (int i = 0; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      if (i > 0) {
        to.append(operand.sign() < 0 ? " − " : " + ");
      }
      SheetId here = operand.document();
      append(operand, withDocument && here != null && !here.equals(document), locale, to);
      document = here == null ? document : here;
      if (operand.numberType().isPresent()) {
        least += operand.sign() * operand.least();
        most += operand.sign() * operand.most();
        type = operand.numberType().get();
        numbers++;
      }
    }
    if (numbers > 1 && type != null) {
      type.append(to.append(" = "), least);
      if (most > least) {
        type.append(to.append("–"), most);
      }
    }
  }

  private static void append(
      Operand operand, boolean withDocument, Locale locale, StringBuilder to) {
    SheetId document = operand.document();
    if (withDocument && document != null) {
      to.append(document.label(locale));
      to.append(isChinese(locale) ? "·" : ", ");
    }
    operand.append(to, locale);
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
