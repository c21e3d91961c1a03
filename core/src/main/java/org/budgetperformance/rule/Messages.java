package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** Fills the placeholders of a rule's message. */
final class Messages {
  private static final LocalizedText UNDECIDED = LocalizedText.of("无法判定", "undecided");

  private Messages() {}

  static String format(Finding finding, Locale locale) {
    return finding.outcome() == Outcome.UNDECIDED
        ? undecided(finding, locale)
        : fill(finding, locale);
  }

  private static String undecided(Finding finding, Locale locale) {
    List<String> open = new ArrayList<>();
    for (Operand operand : finding.operands()) {
      FigureState state = operand.figure().state();
      boolean decides = operand.figure().isStated() || state == FigureState.DASH;
      if (operand.place().isPresent() && !decides && state != FigureState.NONE) {
        open.add(one(operand, true, locale));
      }
    }
    if (open.isEmpty()) {
      return UNDECIDED.in(locale);
    }
    return UNDECIDED.in(locale) + (isChinese(locale) ? "：" : ": ") + String.join("; ", open);
  }

  private static String fill(Finding finding, Locale locale) {
    String template = finding.template().in(locale);
    StringBuilder message = new StringBuilder(template.length() * 2);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      message.append(template, at, open);
      message.append(value(finding, template.substring(open + 1, close), locale));
      at = close + 1;
    }
    return message.append(template, at, template.length()).toString();
  }

  private static String value(Finding finding, String placeholder, Locale locale) {
    if (placeholder.equals(Placeholders.MARGIN)) {
      return finding.margin().toString();
    }
    ImmutableList<Operand> operands =
        finding.operands().stream()
            .filter(operand -> operand.role().equals(placeholder))
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap<Integer, Operand> groups = Multimaps.index(operands, Operand::group);
    List<String> texts = new ArrayList<>();
    boolean withDocument = finding.places().stream().map(Place::sheet).distinct().count() > 1;
    groups.asMap().forEach((group, members) -> texts.add(sum(members, withDocument, locale)));
    return String.join(isChinese(locale) ? "；" : "; ", texts);
  }

  /** Returns operands as a sum, with its value where there are several numbers in it. */
  private static String sum(Iterable<Operand> operands, boolean withDocument, Locale locale) {
    StringBuilder text = new StringBuilder();
    Optional<SheetId> document = Optional.empty();
    long least = 0;
    long most = 0;
    int numbers = 0;
    FigureType<?> type = null;
    for (Operand operand : operands) {
      if (text.length() > 0) {
        text.append(operand.sign() < 0 ? " − " : " + ");
      }
      Optional<SheetId> here = operand.place().map(Place::sheet);
      boolean changes = withDocument && here.isPresent() && !here.equals(document);
      document = here.isPresent() ? here : document;
      text.append(one(operand, changes, locale));
      if (operand.numberType().isPresent()) {
        least += operand.sign() * operand.least();
        most += operand.sign() * operand.most();
        type = operand.numberType().get();
        numbers++;
      }
    }
    if (numbers > 1 && type != null) {
      text.append(" = ").append(type.format(least));
      if (most > least) {
        text.append("–").append(type.format(most));
      }
    }
    return text.toString();
  }

  private static String one(Operand operand, boolean withDocument, Locale locale) {
    String value = operand.value().in(locale);
    String label = operand.label().in(locale);
    String space = isChinese(locale) ? "" : " ";
    String document =
        withDocument && operand.place().isPresent()
            ? operand.place().get().sheet().label(locale) + (isChinese(locale) ? "·" : ", ")
            : "";
    return document + (value.equals(label) ? value : label + space + value);
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
