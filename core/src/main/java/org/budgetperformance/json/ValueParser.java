package org.budgetperformance.json;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** Reads the value of a figure as {@link ValueWriter} writes it. */
final class ValueParser {
  private static final ImmutableSet<String> AMOUNT = ImmutableSet.of("fen", "slack");
  private static final ImmutableSet<String> POINTS = ImmutableSet.of("hundredths");
  private static final ImmutableSet<String> RATE =
      ImmutableSet.of("numerator", "denominator", "slack");
  private static final ImmutableSet<String> NUMBER = ImmutableSet.of("unscaled", "scale");
  private static final ImmutableSet<String> READ = ImmutableSet.of("text", "original");
  private static final ImmutableSet<String> CATEGORY = ImmutableSet.of("id", "label", "dimension");
  private static final ImmutableSet<String> DIMENSION = ImmutableSet.of("id", "label");
  private static final ImmutableSet<String> WORDS = ImmutableSet.of("zh", "en");

  private ValueParser() {}

  static <T> T read(FigureType<T> type, Element value) {
    return type.valueClass().cast(object(type, value));
  }

  private static Object object(FigureType<?> type, Element value) {
    if (type.equals(FigureType.AMOUNT)) {
      return amount(value);
    } else if (type.equals(FigureType.POINTS)) {
      return Points.ofHundredths(value.fields(POINTS).get("hundredths").longNumber());
    } else if (type.equals(FigureType.RATE)) {
      return rate(value);
    } else if (type.equals(FigureType.TARGET)) {
      return target(value.fields(READ));
    } else if (type.equals(FigureType.ACTUAL)) {
      return actual(value.fields(READ));
    } else if (type.equals(FigureType.CATEGORY)) {
      return category(value);
    } else if (type.equals(FigureType.TEXT)) {
      return value.text();
    }
    Fields number = value.fields(NUMBER);
    return new BigDecimal(number.get("unscaled").wholeNumber(), number.get("scale").intNumber());
  }

  static Amount amount(Element value) {
    Fields amount = value.fields(AMOUNT);
    long fen = amount.get("fen").longNumber();
    Element slack = amount.get("slack");
    return slack.make(() -> Amount.ofFen(fen, slack.longNumber()));
  }

  /** Only a rate that was written has slack, and such a one is a whole number of units. */
  private static Rate rate(Element value) {
    Fields rate = value.fields(RATE);
    long numerator = rate.get("numerator").longNumber();
    long denominator = rate.get("denominator").longNumber();
    if (denominator < 1) {
      throw rate.get("denominator").fail("分母应大于0", "a denominator is above 0");
    }
    long slack = rate.get("slack").longNumber();
    Rate exact = value.make(() -> Rate.of(numerator, denominator));
    if (slack == 0) {
      return exact;
    } else if (Rate.UNITS_PER_ONE % exact.denominator() != 0) {
      throw value.fail(
          "带误差的比率应为亿分之一的整数倍", "a rate with slack is a whole number of hundred-millionths");
    }
    return value.make(() -> Rate.ofUnits(exact.units(), slack));
  }

  private static Target target(Fields read) {
    Target target = Target.parse(read.get("text").text());
    Optional<Element> original = read.find("original");
    return original.isPresent() ? target.readFrom(original.get().text()) : target;
  }

  private static Actual actual(Fields read) {
    Actual actual = Actual.parse(read.get("text").text());
    Optional<Element> original = read.find("original");
    return original.isPresent() ? actual.readFrom(original.get().text()) : actual;
  }

  private static Category category(Element value) {
    Fields category = value.fields(CATEGORY);
    Element id = category.get("id");
    Optional<Element> label = category.find("label");
    if (label.isPresent()) {
      Dimension dimension = dimension(category.get("dimension"));
      return id.make(() -> Category.of(id.text(), dimension, words(label.get())));
    }
    category.refuse("dimension", "只与label同用", "a dimension stands beside a label only");
    return NationalTerms.category(id.text()).orElseThrow(() -> unknown(id, "二级指标", "category"));
  }

  private static Dimension dimension(Element value) {
    Fields dimension = value.fields(DIMENSION);
    Element id = dimension.get("id");
    Optional<Element> label = dimension.find("label");
    return label.isPresent()
        ? id.make(() -> Dimension.of(id.text(), words(label.get())))
        : NationalTerms.dimension(id.text()).orElseThrow(() -> unknown(id, "一级指标", "dimension"));
  }

  static LocalizedText words(Element value) {
    Fields words = value.fields(WORDS);
    return value.make(() -> LocalizedText.of(words.get("zh").text(), words.get("en").text()));
  }

  static JsonException unknown(Element id, String zh, String what) {
    return id.fail(
        "不是全国通用的" + zh + "，须写明label：" + Element.brief(id.text()),
        "no national " + what + " '" + Element.brief(id.text()) + "', so it needs its label");
  }
}
