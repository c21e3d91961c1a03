package org.budgetperformance.rule;

import com.google.common.base.Strings;
import java.util.Locale;

/** The words before the first figure of a message, up to a colon (问题说明的前半句). */
final class MessageLead {
  /** Two names of a fault that begin or end so alike say the same. */
  private static final int ALIKE_BEGINNING = 5;

  private static final int ALIKE_END = 2;

  private MessageLead() {}

  /** Returns the index in a template at which the lead ends, 0 if there is none. */
  static int end(String template, Locale locale) {
    String colon = isChinese(locale) ? "：" : ": ";
    int open = template.indexOf('{');
    int at = open < 0 ? -1 : template.lastIndexOf(colon, open);
    return at < 0 ? 0 : at + colon.length();
  }

  /** Returns title and lead, or the one that says both. */
  static String heading(Finding finding, Locale locale) {
    String title = finding.title().in(locale);
    if (finding.cause().isPresent() || finding.outcome() == Outcome.UNDECIDED) {
      return title;
    }
    String template = finding.template().in(locale);
    String colon = isChinese(locale) ? "：" : ": ";
    int end = end(template, locale);
    String lead = end == 0 ? "" : template.substring(0, end - colon.length());
    if (lead.contains(title)) {
      return lead;
    }
    boolean alike =
        title.contains(lead)
            || Strings.commonPrefix(title, lead).length() >= ALIKE_BEGINNING
            || Strings.commonSuffix(title, lead).length() >= ALIKE_END;
    return alike ? title : title + colon + lead;
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
