package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.annotation.Nullable;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** Fills the placeholders of a rule's message. */
final class Messages {
  private static final LocalizedText UNDECIDED = LocalizedText.of("无法判定", "undecided");

  private static final LocalizedText UNMEASURED =
      LocalizedText.of("无从计量的数额", "more than can be measured");

  /** So long is a message of a few figures; a longer one makes the builder grow. */
  private static final int LIKELY = 160;

  /** Of more characters, and of more things in a list, a message that is cut tells no more than so many. */
  private static final int WORDS_CUT = 24;

  private static final int LIST_MOST = 3;

  private static final int LIST_CUT = 2;

  private final Finding finding;
  private final Locale locale;
  private final boolean chinese;
  private final int words;
  private final int list;
  private final boolean withDocument;
  private final StringBuilder message = new StringBuilder(LIKELY);

  /** The row that was named last, which is not named again, and the document within one list. */
  @Nullable private Row row;

  @Nullable private SheetId rowsDocument;
  @Nullable private SheetId document;
  private boolean saysWhere;

  private Messages(Finding finding, Locale locale, int words, int list) {
    this.finding = finding;
    this.locale = locale;
    this.chinese = locale.getLanguage().equals("zh");
    this.words = words;
    this.list = list;
    this.withDocument = isOfSeveralDocuments(finding);
  }

  static String format(Finding finding, Locale locale) {
    Messages whole = new Messages(finding, locale, Integer.MAX_VALUE, Integer.MAX_VALUE);
    if (finding.outcome() != Outcome.UNDECIDED) {
      return whole.fill(0);
    }
    String open = whole.undecided();
    return open.isEmpty()
        ? UNDECIDED.in(locale)
        : UNDECIDED.in(locale) + (whole.chinese ? "：" : ": ") + open;
  }

  /** Returns a message without its lead, long texts and lists cut. */
  static String details(Finding finding, Locale locale) {
    Messages brief = new Messages(finding, locale, WORDS_CUT, LIST_MOST);
    if (finding.outcome() != Outcome.UNDECIDED) {
      return brief.fill(MessageLead.end(finding.template().in(locale), locale));
    }
    String open = brief.undecided();
    return open.isEmpty() ? UNDECIDED.in(locale) : open;
  }

  private String undecided() {
    ImmutableList<OpenCell> cells = finding.openCells();
    for (int i = 0; i < told(cells.size()); i++) {
      appendSeparator(i);
      cells.get(i).append(locale, message);
    }
    appendRest(cells.size());
    return message.toString();
  }

  /** Of a list that is too long only two are told. */
  private int told(int all) {
    return all <= list ? all : LIST_CUT;
  }

  private void appendSeparator(int number) {
    message.append(number == 0 ? "" : chinese ? "；" : "; ");
  }

  private void appendRest(int all) {
    if (all > list) {
      message.append(chinese ? "等" + all + "处" : " and others, " + all + " in all");
    }
  }

  private String fill(int from) {
    String template = finding.template().in(locale);
    int at = from;
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
        appendGroups(placeholder);
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
  private void appendGroups(String role) {
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
    int groups = 0;
    document = null;
    int told = told(groups(members));
    for (int begin = 0, end = 1; begin < members.size(); end++) {
      if (end == members.size() || members.get(end).group() != members.get(begin).group()) {
        if (begin == 0 || !members.get(begin).saysTheSameAs(members.get(begin - 1))) {
          if (groups < told) {
            appendSeparator(groups);
            row = groups > 0 && end - begin > 1 ? null : row; // a further sum is told whole
            appendSum(members.subList(begin, end), members.size() > 1);
          }
          groups++;
        }
        begin = end;
      }
    }
    appendRest(groups);
  }

  private static int groups(List<Operand> members) {
    int groups = 0;
    for (int i = 0; i < members.size(); i++) {
      boolean begins = i == 0 || members.get(i).group() != members.get(i - 1).group();
      groups += begins && (i == 0 || !members.get(i).saysTheSameAs(members.get(i - 1))) ? 1 : 0;
    }
    return groups;
  }

  private static Operand last(List<Operand> members) {
    return members.get(members.size() - 1);
  }

  /** Appends operands as a sum, with its value where there are several numbers in it. */
  private void appendSum(List<Operand> operands, boolean oneOfMany) {
    long least = 0;
    long most = 0;
    int numbers = 0;
    FigureType<?> type = null;
    for (int i = 0; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      if (i > 0) {
        message.append(operand.sign() < 0 ? " − " : " + ");
      }
      append(operand, oneOfMany);
      if (operand.numberType().isPresent()) {
        least += operand.sign() * operand.least();
        most += operand.sign() * operand.most();
        type = operand.numberType().get();
        numbers++;
      }
    }
    if (numbers > 1 && type != null) {
      type.append(message.append(" = "), least);
      if (most > least) {
        type.append(message.append("–"), most);
      }
    }
  }

  private void append(Operand operand, boolean oneOfMany) {
    SheetId here = operand.document();
    Row named = operand.namedRow();
    boolean sameRow = named != null && named.equals(row) && Objects.equals(here, rowsDocument);
    if (here != null) {
      if (withDocument ? !sameRow && !here.equals(document) : !saysWhere) {
        appendDocument(here);
      }
      saysWhere = true;
      document = here;
      row = named;
      rowsDocument = here;
    }
    if (oneOfMany && list < Integer.MAX_VALUE && operand.isNamedByRow()) {
      operand.appendRow(message, locale);
    } else {
      operand.append(message, locale, words, sameRow);
    }
  }

  /** Appends the name of a document, of the only one no second time where the sentence has named it. */
  private void appendDocument(SheetId here) {
    String label = here.label(locale);
    if (withDocument || message.indexOf(label) < 0) {
      message.append(label).append(chinese ? "·" : ", ");
    }
  }
}
