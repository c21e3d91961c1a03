package org.budgetperformance.hint;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
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

  private static final LocalizedText NOTHING = LocalizedText.of("无", "nothing");
  private static final LocalizedText NO_CHANGE =
      LocalizedText.of("没有找到三处以内的改法，请核对原件。", "No change of three cells or fewer mends it.");
  private static final LocalizedText MISSING =
      LocalizedText.of("请补齐所缺的材料。", "Hand in what is missing.");
  private static final LocalizedText CUT =
      LocalizedText.of("试改已达上限，没有找到改法，请核对原件。", "No change was found before the search was cut.");
  private static final LocalizedText MENDED =
      LocalizedText.of("即可消除。", "So changed, its errors are gone.");

  private static final LocalizedText ALL_MENDED =
      LocalizedText.of(
          "如此改动，错误即可消除，没有新问题。", "So changed, its errors are gone and nothing new is found.");

  private CauseWords() {}

  static LocalizedText title(Finding first) {
    LocalizedText title = first.title();
    return first.margin().isOff()
        ? LocalizedText.of(
            title.zh() + "（相差" + first.margin().words(Locale.CHINESE) + "）",
            title.en() + " (off by " + first.margin().words(Locale.ENGLISH) + ")")
        : title;
  }

  /** Returns a change such as 自评报告·总分得分应为100; the same change in several documents is told once. */
  static String changes(Map<Place, Figure<?>> changes, Locale locale) {
    boolean chinese = isChinese(locale);
    ListMultimap<String, String> documents = LinkedListMultimap.create();
    changes.forEach(
        (place, figure) -> {
          String document = place.sheet().label(locale);
          String cell = (chinese ? "·" : ", ") + NearMissWords.cell(place, locale);
          String value = NearMissWords.value(place, figure);
          documents.put(cell + (chinese ? "应为" : " = ") + value, document);
        });
    String list = chinese ? "、" : ", ";
    String shown =
        documents.asMap().entrySet().stream()
            .limit(MOST)
            .map(change -> String.join(list, change.getValue()) + change.getKey())
            .collect(joining(chinese ? "，" : ", "));
    return documents.keySet().size() <= MOST
        ? shown
        : shown
            + (chinese ? "等" + changes.size() + "处" : " and others, " + changes.size() + " in all");
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
   * Returns what is assumed: a change or another one that no rule tells apart from it, or what else may be the case, such as
   * an amount that is counted twice.
   */
  static LocalizedText assumption(
      ImmutableMap<Place, Figure<?>> assumed,
      Optional<LocalizedText> hint,
      List<Mending> mendings) {
    LocalizedText what =
        assumed.isEmpty()
            ? hint.orElse(NOTHING)
            : LocalizedText.of(
                assumed(assumed, mendings, Locale.CHINESE),
                assumed(assumed, mendings, Locale.ENGLISH));
    return what.equals(NOTHING)
        ? NOTHING
        : LocalizedText.of("假定" + what.zh(), "Assuming " + what.en());
  }

  private static String assumed(
      ImmutableMap<Place, Figure<?>> assumed, List<Mending> mendings, Locale locale) {
    boolean choice = !mendings.isEmpty() && mendings.get(0).changes().equals(assumed);
    return choice ? choices(mendings.get(0), locale) : changes(assumed, locale);
  }

  /** Returns what would mend most. */
  static LocalizedText mended(
      List<Finding> members,
      ImmutableMap<Place, Figure<?>> assumed,
      List<Mending> mendings,
      boolean cut) {
    if (mendings.isEmpty()) {
      boolean missing = members.stream().allMatch(member -> member.places().isEmpty());
      return missing ? MISSING : cut ? CUT : NO_CHANGE;
    }
    Mending first = mendings.get(0);
    return first.changes().equals(assumed)
        ? MENDED
        : LocalizedText.of(
            "试改：" + first.text(Locale.CHINESE) + "。",
            "What mends it: " + first.text(Locale.ENGLISH) + ".");
  }

  /** Returns the two sentences of a cause: what is assumed and contradicts what, and what would mend most. */
  static LocalizedText statement(
      List<Finding> members,
      LocalizedText assumption,
      LocalizedText mended,
      boolean settledByOneChange) {
    return LocalizedText.of(
        statement(members, assumption, mended, settledByOneChange, Locale.CHINESE),
        statement(members, assumption, mended, settledByOneChange, Locale.ENGLISH));
  }

  private static String statement(
      List<Finding> members,
      LocalizedText assumption,
      LocalizedText mended,
      boolean settled,
      Locale locale) {
    boolean chinese = isChinese(locale);
    String before =
        assumption.equals(NOTHING) ? "" : assumption.in(locale) + (chinese ? "，则" : ": ");
    String what = settled ? faults(members, locale) : members.get(0).message(locale);
    String end = what.endsWith("。") ? "" : chinese ? "。" : ". ";
    return before + what + end + (mended.equals(MENDED) ? ALL_MENDED : mended).in(locale);
  }

  /** Returns a statement without what its findings say themselves. */
  static LocalizedText advice(LocalizedText assumption, LocalizedText mended) {
    return assumption.equals(NOTHING)
        ? mended
        : LocalizedText.of(
            assumption.zh() + "；" + mended.zh(), assumption.en() + ". " + mended.en());
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
