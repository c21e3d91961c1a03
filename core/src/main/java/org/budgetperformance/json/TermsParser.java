package org.budgetperformance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Terms;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/** Makes terms of what {@link TermsWriter} writes. */
final class TermsParser {
  private static final ImmutableSet<String> TERMS =
      ImmutableSet.of("format", "policies", "waivers");
  private static final ImmutableSet<String> POLICY =
      ImmutableSet.of(
          "id",
          "division",
          "firstYear",
          "lastYear",
          "unit",
          "firstDay",
          "lastDay",
          "regraded",
          "switchedOff");
  private static final ImmutableSet<String> WAIVER =
      ImmutableSet.of(
          "rule",
          "place",
          "about",
          "unit",
          "year",
          "bound",
          "figures",
          "firstDay",
          "authority",
          "reason",
          "lastDay");
  private static final ImmutableSet<String> BOUND = ImmutableSet.of("type", "units", "text");

  /** So many waivers that are not filled in are named. */
  private static final int MOST_NAMED = 5;

  private TermsParser() {}

  static Terms parse(Element top) {
    Fields fields = top.fields(TERMS);
    Element format = fields.get("format");
    if (!format.text().equals(TermsJson.FORMAT)) {
      String found = Element.brief(format.text());
      throw format.fail(
          "此处读取的格式为" + TermsJson.FORMAT + "，不是" + found,
          "the format read here is " + TermsJson.FORMAT + ", not " + found);
    }
    Terms.Builder terms = Terms.builder();
    fields
        .find("policies")
        .ifPresent(list -> list.elements().forEach(policy -> terms.addPolicies(policy(policy))));
    ImmutableList<Element> waivers =
        fields.find("waivers").map(Element::elements).orElse(ImmutableList.of());
    checkFilledIn(waivers);
    waivers.forEach(waiver -> terms.addWaivers(waiver(waiver)));
    return top.make(terms::build);
  }

  private static Policy policy(Element element) {
    Fields fields = element.fields(POLICY);
    Policy.Builder policy = Policy.builder(fields.get("id").text());
    Element division = fields.get("division");
    policy.division(division.make(() -> DivisionCode.of(division.text())));
    Element last = fields.get("lastYear");
    int first = fields.get("firstYear").intNumber();
    policy.fiscalYears(last.make(() -> FiscalYears.of(first, last.intNumber())));
    policy.unit(fields.find("unit").map(Element::text));
    policy.firstDay(fields.find("firstDay").map(TermsParser::day));
    policy.lastDay(fields.find("lastDay").map(TermsParser::day));
    fields
        .find("regraded")
        .ifPresent(
            rules ->
                rules
                    .entries()
                    .forEach(
                        (id, grade) ->
                            policy.regrade(id, grade.make(() -> Severity.valueOf(grade.text())))));
    fields
        .find("switchedOff")
        .ifPresent(rules -> rules.entries().forEach((id, why) -> policy.switchOff(id, why.text())));
    return element.make(policy::build);
  }

  /** Refuses waivers that nobody has granted, naming the first of them. */
  private static void checkFilledIn(ImmutableList<Element> waivers) {
    List<LocalizedText> drafts = new ArrayList<>();
    Element first = null;
    for (Element waiver : waivers) {
      Fields fields = waiver.fields(WAIVER);
      LocalizedText missing = missing(fields);
      if (missing != null) {
        first = first == null ? waiver : first;
        String which =
            fields.get("rule").text() + " " + Characters.collapse(fields.get("place").text());
        drafts.add(
            LocalizedText.of(which + " 缺少" + missing.zh(), which + " without " + missing.en()));
      }
    }
    if (first != null) {
      int more = drafts.size() - MOST_NAMED;
      throw first.fail(
          drafts.size()
              + "项豁免尚未批准："
              + drafts.stream()
                  .limit(MOST_NAMED)
                  .map(LocalizedText::zh)
                  .collect(Collectors.joining("；"))
              + (more > 0 ? "；另有" + more + "项" : ""),
          "waivers that are not granted yet: "
              + drafts.stream()
                  .limit(MOST_NAMED)
                  .map(LocalizedText::en)
                  .collect(Collectors.joining("; "))
              + (more > 0 ? "; and " + more + " more" : ""));
    }
  }

  @Nullable
  private static LocalizedText missing(Fields waiver) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (isBlank(waiver, "reason")) {
      zh.add("豁免理由（reason）");
      en.add("reason");
    }
    if (isBlank(waiver, "authority")) {
      zh.add("批准单位（authority）");
      en.add("authority");
    }
    if (isBlank(waiver, "lastDay")) {
      zh.add("截止日（lastDay）");
      en.add("lastDay");
    }
    return zh.isEmpty() ? null : LocalizedText.of(String.join("、", zh), String.join(", ", en));
  }

  private static boolean isBlank(Fields waiver, String name) {
    return !waiver.find(name).filter(text -> !text.text().trim().isEmpty()).isPresent();
  }

  private static Waiver waiver(Element element) {
    Fields fields = element.fields(WAIVER);
    Waiver.Builder waiver =
        Waiver.builder()
            .ruleId(fields.get("rule").text())
            .place(fields.get("place").text())
            .about(fields.find("about").map(Element::text))
            .unit(fields.find("unit").map(Element::text))
            .fiscalYear(fields.find("year").map(year -> year.make(() -> Year.of(year.intNumber()))))
            .bound(fields.find("bound").map(TermsParser::bound))
            .figures(fields.find("figures").map(Element::text))
            .firstDay(fields.find("firstDay").map(TermsParser::day))
            .authority(fields.get("authority").text())
            .reason(fields.get("reason").text())
            .lastDay(day(fields.get("lastDay")));
    return element.make(waiver::build);
  }

  private static Margin bound(Element element) {
    Fields fields = element.fields(BOUND);
    Element type = fields.get("type");
    Optional<FigureType<?>> known = FigureType.find(type.text());
    if (!known.isPresent()) {
      throw type.fail("没有这种数据类型", "no type of figures");
    }
    Margin bound = Margin.off(known.get(), fields.get("units").longNumber());
    Optional<Element> text = fields.find("text").filter(t -> !t.text().equals(bound.toString()));
    if (text.isPresent()) {
      throw text.get().fail("与units不符，应为" + bound, "is not what units says: " + bound);
    }
    return bound;
  }

  private static LocalDate day(Element day) {
    return day.make(() -> LocalDate.parse(day.text()));
  }
}
