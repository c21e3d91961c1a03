package org.budgetperformance.reading;

import static org.budgetperformance.reading.NarrativeSubject.SCORES;
import static org.budgetperformance.reading.NarrativeSubject.narrative;
import static org.budgetperformance.reading.NarrativeSubject.nothing;
import static org.budgetperformance.reading.NarrativeSubject.read;
import static org.budgetperformance.reading.NarrativeSubject.readAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sentence on an indicator says of it, and where the sentences on indicators end. */
class NarrativeIndicatorTest {
  private static Sheet planted(String target) {
    Indicator trees =
        Indicator.builder()
            .name("种树数")
            .category(Category.QUANTITY)
            .target(target)
            .actual("2800个")
            .build();
    return narrative().indicator(trees).build().sheet();
  }

  /** 2720个 alone may be ≥720个 misread; what is said to be equal to it is no such thing. */
  @ParameterizedTest
  @ValueSource(strings = {"要求值为=2720个", "要求值=2720个", "要求值：=2720个"})
  void anEqualsSignSaysThatATargetIsNotMisread(String target) {
    assertEquals(planted("=2720个"), readAll(SCORES + "件数指标：种树数" + target + "，做到值为2800个。"));
  }

  @Test
  void withoutTheSignSuchATargetStaysInDoubt() {
    NarrativeSubject read = read(SCORES + "件数指标：种树数要求值为2720个，做到值为2800个。");

    assertEquals(ImmutableList.of("2720个"), read.unread());
  }

  @ParameterizedTest
  @CsvSource({"=2700个以上, ≥2700个", "=3至5个, 3~5个", "=2030年12月31日前, 2030年12月31日前"})
  void anEqualsSignOnlyConnectsWhatCanDoWithoutIt(String written, String target) {
    assertEquals(planted(target), readAll(SCORES + "件数指标：种树数要求值" + written + "，做到值为2800个。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件2", "附件 2：", "附表3-1", "附件二"})
  void anAnnexBehindTheIndicatorsIsNoFigure(String annex) {
    assertEquals(
        planted("≥2700个"), readAll(SCORES + "件数指标：种树数要求值为≥2700个，做到值为2800个\n\n" + annex + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"；", "，"})
  void anAnnexBehindAnUnfinishedListIsNoIndicator(String sign) {
    assertEquals(
        planted("≥2700个"), readAll(SCORES + "件数指标：种树数要求值为≥2700个，做到值为2800个" + sign + "\n附件2"));
  }

  @Test
  void anAnnexIsNoFigureOfACategoryOfWhichNothingIsSaid() {
    assertEquals(nothing(), readAll(SCORES + "1.件数指标\n附件2\n"));
  }
}
