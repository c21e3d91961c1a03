package org.budgetperformance.hint;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/** Causes and mendings as sentences. Stateless and thread-safe. */
final class CauseWords {
  /** Of more choices, and of more cells, the rest are counted. */
  private static final int MOST = 4;

  private CauseWords() {}

  static LocalizedText title(Finding first) {
    LocalizedText title = first.title();
    return first.margin().isOff()
        ? LocalizedText.of(
            title.zh() + "（相差" + first.margin().words(Locale.CHINESE) + "）",
            title.en() + " (off by " + first.margin().words(Locale.ENGLISH) + ")")
        : title;
  }

  /** Returns a change such as 自评报告 › 总分 › 得分为100. */
  static String changes(Map<Place, Figure<?>> changes, Locale locale) {
    boolean chinese = isChinese(locale);
    String shown =
        changes.entrySet().stream()
            .limit(MOST)
            .map(
                change ->
                    change.getKey().label(locale)
                        + (chinese ? "应为" : " = ")
                        + NearMissWords.value(change.getKey(), change.getValue()))
            .collect(joining(chinese ? "、" : ", "));
    int more = changes.size() - MOST;
    return more <= 0
        ? shown
        : shown + (chinese ? "等" + changes.size() + "处" : " and " + more + " more");
  }

  static String choices(Mending mending, Locale locale) {
    boolean chinese = isChinese(locale);
    String shown =
        mending.choices().stream()
            .limit(MOST)
            .map(change -> changes(change, locale))
            .collect(joining(chinese ? "；或" : "; or "));
    int more = mending.choices().size() - MOST;
    return more <= 0 ? shown : shown + (chinese ? "；另有" + more + "种" : "; or " + more + " others");
  }

  /**
   * Returns the two sentences of a cause.
   *
   * @param members its findings
   * @param assumed the change that settles all of them, or none
   * @param hint what else may be assumed of the first finding, such as an amount that is counted twice
   * @param mendings what mends its errors
   */
  static LocalizedText statement(
      List<Finding> members,
      ImmutableMap<Place, Figure<?>> assumed,
      Optional<LocalizedText> hint,
      List<Mending> mendings) {
    return LocalizedText.of(
        statement(members, assumed, hint, mendings, Locale.CHINESE),
        statement(members, assumed, hint, mendings, Locale.ENGLISH));
  }

  private static String statement(
      List<Finding> members,
      ImmutableMap<Place, Figure<?>> assumed,
      Optional<LocalizedText> hint,
      List<Mending> mendings,
      Locale locale) {
    boolean chinese = isChinese(locale);
    StringBuilder words = new StringBuilder();
    if (!assumed.isEmpty()) {
      words.append(chinese ? "假定" : "Assuming ").append(changes(assumed, locale));
      words.append(chinese ? "，则" : ": ");
    } else if (hint.isPresent()) {
      words.append(chinese ? "假定" : "Assuming: ").append(hint.get().in(locale));
      words.append(chinese ? "，则" : ": ");
    }
    String first = members.get(0).message(locale);
    words.append(assumed.isEmpty() ? first : faults(members, locale)).append(chinese ? "。" : ". ");
    if (mendings.isEmpty()) {
      return words
          .append(chinese ? "没有找到三处以内的改法，请核对原件。" : "No change of three cells or fewer mends it.")
          .toString();
    }
    if (mendings.get(0).changes().equals(assumed)) {
      return words
          .append(
              chinese
                  ? "试改后错误消除，没有新问题。"
                  : "So changed, its errors are gone and nothing new is found.")
          .toString();
    }
    words.append(chinese ? "试改：" : "What mends it: ").append(mendings.get(0).text(locale));
    return words.append(chinese ? "。" : ".").toString();
  }

  private static String faults(List<Finding> members, Locale locale) {
    boolean chinese = isChinese(locale);
    String faults =
        members.stream()
            .map(member -> member.title().in(locale))
            .distinct()
            .collect(joining(chinese ? "、" : ", "));
    return chinese
        ? faults + (members.size() > 1 ? "，同出一处" : "，出于此处")
        : faults + (members.size() > 1 ? " all come from it" : " comes from it");
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
