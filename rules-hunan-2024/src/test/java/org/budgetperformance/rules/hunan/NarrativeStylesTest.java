package org.budgetperformance.rules.hunan;

import static org.budgetperformance.indicator.Category.BENEFICIARY_SATISFACTION;
import static org.budgetperformance.indicator.Category.ECONOMIC_COST;
import static org.budgetperformance.indicator.Category.QUALITY;
import static org.budgetperformance.indicator.Category.QUANTITY;
import static org.budgetperformance.indicator.Category.SOCIAL_BENEFIT;
import static org.budgetperformance.indicator.Category.TIMELINESS;
import static org.budgetperformance.submission.Columns.AMOUNT;
import static org.budgetperformance.submission.Columns.AUTHORISED_POSTS;
import static org.budgetperformance.submission.Columns.EXECUTION_RATE;
import static org.budgetperformance.submission.Columns.FINAL;
import static org.budgetperformance.submission.Columns.OPENING;
import static org.budgetperformance.submission.Columns.POINTS;
import static org.budgetperformance.submission.Columns.SCORE;
import static org.budgetperformance.submission.Columns.SHARE;
import static org.budgetperformance.submission.Columns.STAFF_IN_POST;
import static org.budgetperformance.submission.Columns.SUPPLEMENTARY;
import static org.budgetperformance.submission.Columns.TEXT;
import static org.budgetperformance.submission.Lines.ANNUAL_FUNDS;
import static org.budgetperformance.submission.Lines.BASIC_EXPENDITURE;
import static org.budgetperformance.submission.Lines.CAR_RUNNING;
import static org.budgetperformance.submission.Lines.EXECUTION;
import static org.budgetperformance.submission.Lines.FILLED_IN_ON;
import static org.budgetperformance.submission.Lines.GOODS_AND_SERVICES;
import static org.budgetperformance.submission.Lines.GRADE;
import static org.budgetperformance.submission.Lines.GRANTS_TO_PERSONS;
import static org.budgetperformance.submission.Lines.OPERATING;
import static org.budgetperformance.submission.Lines.PERSONNEL;
import static org.budgetperformance.submission.Lines.PROJECT;
import static org.budgetperformance.submission.Lines.PROJECT_EXPENDITURE;
import static org.budgetperformance.submission.Lines.RECEPTIONS;
import static org.budgetperformance.submission.Lines.STAFFING;
import static org.budgetperformance.submission.Lines.THREE_PUBLIC_EXPENSES;
import static org.budgetperformance.submission.Lines.TOTAL;
import static org.budgetperformance.submission.Lines.WAGES_AND_WELFARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;

/**
 * Whole narratives in other styles than the sample report's, each in the folder {@code narratives}.
 * They are made up, offices, figures and all; what they state was written down here by hand.
 */
class NarrativeStylesTest {
  private static ReadResult read(String name) throws IOException {
    String text =
        Resources.toString(
            Resources.getResource(NarrativeStylesTest.class, "narratives/" + name),
            StandardCharsets.UTF_8);
    return HunanRules.module().reader().get().read(text);
  }

  private static void assertStates(Narrative expected, ReadResult read) {
    assertStates(expected, read.submission().narrative().get().sheet().figures());
  }

  /** Whose it is, which money and words on problems and on execution are kept too, and are no figures. */
  private static void assertStates(Narrative expected, Map<Place, Figure<?>> read) {
    Map<Place, Figure<?>> stated =
        Maps.filterKeys(
            read,
            place ->
                !place.row().line().equals(Lines.PROBLEMS)
                    && !place.row().line().equals(Lines.UNIT)
                    && !place.row().line().equals(Lines.ALL_BUDGETS)
                    && !(place.row().line().equals(Lines.EXECUTION)
                        && place.column().equals(Columns.EXPLANATION)));
    MapDifference<Place, Figure<?>> difference =
        Maps.difference(expected.sheet().figures(), stated);
    assertEquals(ImmutableMap.of(), difference.entriesOnlyOnLeft(), "not read");
    assertEquals(ImmutableMap.of(), difference.entriesOnlyOnRight(), "not stated");
    assertEquals(ImmutableMap.of(), difference.entriesDiffering(), "otherwise read");
  }

  /** The builder gives a project its amount only. */
  private static Map<Place, Figure<?>> withoutProjects(ReadResult read) {
    return Maps.filterKeys(
        read.submission().narrative().get().sheet().figures(),
        place -> !place.row().line().equals(PROJECT));
  }

  private static ImmutableList<String> unread(ReadResult read) {
    return read.problems().stream()
        .map(ReadingProblem::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static Indicator.Builder of(Category category, String name) {
    return Indicator.builder().category(category).name(name);
  }

  @Test
  void sharesBehindSemicolonsAndTwoIndicatorsInASentence() throws IOException {
    ReadResult read = read("museum-shares.txt");

    assertStates(
        Narrative.builder()
            .state(FILLED_IN_ON, TEXT, "2025年3月20日")
            .goal("全年组织文化活动", "不少于24场")
            .goal("群众满意度", "达到90%以上")
            .state(BASIC_EXPENDITURE, OPENING, "200")
            .state(BASIC_EXPENDITURE, SUPPLEMENTARY, "40")
            .state(BASIC_EXPENDITURE, FINAL, "240")
            .state(WAGES_AND_WELFARE, FINAL, "150")
            .state(WAGES_AND_WELFARE, SHARE, "62.5%")
            .state(GOODS_AND_SERVICES, FINAL, "60")
            .state(GOODS_AND_SERVICES, SHARE, "25%")
            .state(GRANTS_TO_PERSONS, FINAL, "30")
            .state(GRANTS_TO_PERSONS, SHARE, "12.50%")
            .state(PROJECT_EXPENDITURE, OPENING, "100")
            .state(PROJECT_EXPENDITURE, FINAL, "100")
            .state(TOTAL, SCORE, "96.5")
            .state(GRADE, TEXT, "优")
            .state(Line.of(Dimension.COST), POINTS, "20")
            .dimension(Dimension.COST, "20")
            .category(ECONOMIC_COST, "20")
            .indicator(
                of(ECONOMIC_COST, "基本支出控制额").target("≤240万元").actual("240万元").score("20").build())
            .state(Line.of(Dimension.OUTPUT), POINTS, "40")
            .dimension(Dimension.OUTPUT, "36.5")
            .category(QUANTITY, "20")
            .indicator(
                of(QUANTITY, "举办文化活动")
                    .target("≥24场")
                    .actual("22场")
                    .explanation("场地维修")
                    .score("16.5")
                    .build())
            .indicator(of(QUANTITY, "培训学员").target("≥500人次").actual("520人次").score("2").build())
            .category(QUALITY, "10")
            .indicator(of(QUALITY, "活动合格率").target("≥95%").actual("98%").score("10").build())
            .category(TIMELINESS, "8")
            .indicator(
                of(TIMELINESS, "完成时间")
                    .target("2024年12月31日前")
                    .actual("2024年12月20日")
                    .score("8")
                    .build())
            .state(Line.of(Dimension.BENEFIT), POINTS, "20")
            .dimension(Dimension.BENEFIT, "20")
            .category(SOCIAL_BENEFIT, "20")
            .indicator(of(SOCIAL_BENEFIT, "提升群众文化素养效果明显").score("20").build())
            .state(Line.of(Dimension.SATISFACTION), POINTS, "10")
            .dimension(Dimension.SATISFACTION, "10")
            .category(BENEFICIARY_SATISFACTION, "10")
            .indicator(
                of(BENEFICIARY_SATISFACTION, "群众满意度")
                    .target("≥90%")
                    .actual("95%")
                    .score("10")
                    .build())
            .state(EXECUTION, POINTS, "10")
            .state(EXECUTION, SCORE, "10")
            .state(EXECUTION, EXECUTION_RATE, "100%")
            .state(STAFFING, AUTHORISED_POSTS, "20")
            .state(STAFFING, STAFF_IN_POST, "18")
            .build(),
        withoutProjects(read));
    Sheet sheet = read.submission().narrative().get().sheet();
    assertEquals("60.00万元", sheet.at(Row.of(PROJECT, "文化惠民活动经费"), AMOUNT).toString());
    assertEquals("60%", sheet.at(Row.of(PROJECT, "文化惠民活动经费"), SHARE).toString());
    assertEquals("40.00万元", sheet.at(Row.of(PROJECT, "非遗保护经费"), AMOUNT).toString());
    assertEquals("40%", sheet.at(Row.of(PROJECT, "非遗保护经费"), SHARE).toString());
    assertEquals(ImmutableList.of("本馆为公益一类事业单位，内设3个股室"), unread(read));
  }

  @Test
  void amountsInYuanAndCategoriesCountedInASentence() throws IOException {
    ReadResult read = read("water-station-yuan.txt");

    assertStates(
        Narrative.builder()
            .state(STAFFING, STAFF_IN_POST, "12")
            .state(BASIC_EXPENDITURE, OPENING, "1520000元")
            .state(BASIC_EXPENDITURE, SUPPLEMENTARY, "118000.50元")
            .state(BASIC_EXPENDITURE, FINAL, "1638000.50元")
            .state(WAGES_AND_WELFARE, FINAL, "1206000.50元")
            .state(GOODS_AND_SERVICES, FINAL, "432000元")
            .state(PROJECT_EXPENDITURE, OPENING, "500000元")
            .state(PROJECT_EXPENDITURE, FINAL, "480000.00元")
            .project("渠道维修经费", "300000元")
            .project("防汛物资经费", "180000元")
            .state(THREE_PUBLIC_EXPENSES, AMOUNT, "12000元")
            .state(RECEPTIONS, AMOUNT, "2000元")
            .state(CAR_RUNNING, AMOUNT, "10000元")
            .state(TOTAL, SCORE, "92.35")
            .state(GRADE, TEXT, "优")
            .dimension(Dimension.OUTPUT, "38.35")
            .category(QUANTITY, "15")
            .indicator(of(QUANTITY, "维修渠道").target("≥10公里").actual("10.5公里").score("15").build())
            .category(QUALITY, "15")
            .indicator(
                of(QUALITY, "验收合格率")
                    .target("≥98%")
                    .actual("97%")
                    .explanation("雨季施工")
                    .score("13.35")
                    .build())
            .category(TIMELINESS, "10")
            .indicator(of(TIMELINESS, "完成及时率").target("=100%").actual("100%").score("10").build())
            .dimension(Dimension.BENEFIT, "24")
            .dimension(Dimension.SATISFACTION, "10")
            .build(),
        read);
    assertEquals(ImmutableList.of(), unread(read));
  }

  @Test
  void aShortReportWithoutHeadings() throws IOException {
    ReadResult read = read("short-without-headings.txt");

    assertStates(
        Narrative.builder()
            .state(BASIC_EXPENDITURE, AMOUNT, "250")
            .state(BASIC_EXPENDITURE, SHARE, "71.43%")
            .state(PERSONNEL, AMOUNT, "200")
            .state(PERSONNEL, SHARE, "80%")
            .state(OPERATING, AMOUNT, "50")
            .state(OPERATING, SHARE, "20%")
            .state(PROJECT_EXPENDITURE, AMOUNT, "100")
            .state(PROJECT_EXPENDITURE, SHARE, "28.57%")
            .state(THREE_PUBLIC_EXPENSES, AMOUNT, "1.5")
            .state(CAR_RUNNING, AMOUNT, "1")
            .state(RECEPTIONS, AMOUNT, "0.5")
            .state(TOTAL, SCORE, "95")
            .state(GRADE, TEXT, "优秀")
            .build(),
        read);
    assertEquals(ImmutableList.of("本单位2024年度收入总计350万元", "支出总计350万元"), unread(read));
  }

  @Test
  void budgetAndAccountsBesideEachItemAndNamesBeforeColons() throws IOException {
    ReadResult read = read("township-columns.txt");

    assertStates(
        Narrative.builder()
            .goal("基本支出", "控制在800万元以内")
            .goal("全年化解矛盾纠纷", "不少于120件")
            .state(WAGES_AND_WELFARE, OPENING, "500")
            .state(WAGES_AND_WELFARE, FINAL, "520")
            .state(GOODS_AND_SERVICES, OPENING, "200")
            .state(GOODS_AND_SERVICES, FINAL, "210")
            .state(GRANTS_TO_PERSONS, OPENING, "50")
            .state(GRANTS_TO_PERSONS, FINAL, "60")
            .state(BASIC_EXPENDITURE, FINAL, "790")
            .indicator(of(QUANTITY, "化解矛盾纠纷").target("≥120件").actual("130件").score("10").build())
            .indicator(of(QUANTITY, "整治村庄").target("≥8个").actual("8个").score("10").build())
            .indicator(of(QUALITY, "整治合格率").target("100%").actual("100%").score("10").build())
            .indicator(
                of(BENEFICIARY_SATISFACTION, "群众满意度")
                    .target("90%以上")
                    .actual("93%")
                    .score("10")
                    .build())
            .state(TOTAL, SCORE, "97")
            .state(GRADE, TEXT, "优")
            .build(),
        withoutProjects(read));
    Sheet sheet = read.submission().narrative().get().sheet();
    assertEquals("80.00万元", sheet.at(Row.of(PROJECT, "人居环境整治经费"), OPENING).toString());
    assertEquals("80.00万元", sheet.at(Row.of(PROJECT, "人居环境整治经费"), FINAL).toString());
    assertEquals("120.00万元", sheet.at(Row.of(PROJECT, "村级运转经费"), OPENING).toString());
    assertEquals("118.60万元", sheet.at(Row.of(PROJECT, "村级运转经费"), FINAL).toString());
    // The score is told with its sentence, the name alone.
    assertEquals(ImmutableList.of("人居环境明显改善", "社会效益：人居环境明显改善，得10分"), unread(read));
  }

  @Test
  void numbersWithPointsAndPartsInBrackets() throws IOException {
    ReadResult read = read("bureau-decimal-numbering.txt");

    assertStates(
        Narrative.builder()
            .state(STAFFING, STAFF_IN_POST, "35")
            .state(BASIC_EXPENDITURE, OPENING, "410.5")
            .state(BASIC_EXPENDITURE, SUPPLEMENTARY, "20.25")
            .state(BASIC_EXPENDITURE, FINAL, "430.75")
            .state(PERSONNEL, FINAL, "350.75")
            .state(WAGES_AND_WELFARE, FINAL, "320.75")
            .state(GRANTS_TO_PERSONS, FINAL, "30")
            .state(OPERATING, FINAL, "80（其中办公费20万元；印刷费5万元）")
            .state(PROJECT_EXPENDITURE, OPENING, "60")
            .state(PROJECT_EXPENDITURE, FINAL, "58")
            .state(TOTAL, SCORE, "94")
            .state(GRADE, TEXT, "优秀")
            .dimension(Dimension.COST, "18")
            .dimension(Dimension.OUTPUT, "38")
            .dimension(Dimension.BENEFIT, "18")
            .dimension(Dimension.SATISFACTION, "10")
            .state(EXECUTION, SCORE, "10")
            .indicator(
                of(QUANTITY, "办理案件100件")
                    .target("100件")
                    .actual("105件")
                    .points("10")
                    .score("10")
                    .build())
            .indicator(
                of(QUANTITY, "走访企业")
                    .target("50家次")
                    .actual("48家次")
                    .explanation("人手不足")
                    .score("8")
                    .build())
            .build(),
        read);
    assertEquals(ImmutableList.of("结余2万元"), unread(read));
  }

  @Test
  void itemsCountedByOrdinalsAndWhatIsInDoubt() throws IOException {
    ReadResult read = read("office-ordinals.txt");

    assertStates(
        Narrative.builder()
            .state(BASIC_EXPENDITURE, AMOUNT, "900000.00元")
            .state(PROJECT_EXPENDITURE, AMOUNT, "300000.00元")
            .state(BASIC_EXPENDITURE, FINAL, "930000.00元")
            .state(WAGES_AND_WELFARE, FINAL, "700000.00元")
            .state(GOODS_AND_SERVICES, FINAL, "230000.00元")
            .state(PROJECT_EXPENDITURE, FINAL, "320000.00元")
            .state(PERSONNEL, AMOUNT, "70")
            .state(PERSONNEL, SHARE, "75.27%")
            .state(OPERATING, AMOUNT, "23")
            .state(THREE_PUBLIC_EXPENSES, FINAL, "1.8")
            .state(RECEPTIONS, FINAL, "0.8")
            .state(CAR_RUNNING, FINAL, "1")
            .indicator(
                of(ECONOMIC_COST, "单位运转成本")
                    .target("≤93万元")
                    .actual("93万元")
                    .points("20")
                    .score("20")
                    .build())
            .category(QUANTITY, "15")
            .indicator(
                of(QUANTITY, "完成检查12次")
                    .target("12次")
                    .actual("10次")
                    .explanation("因防汛工作调整计划,改进措施:加强统筹")
                    .score("12.5")
                    .build())
            .indicator(of(QUANTITY, "开展培训").target("2场次").actual("2场次").score("2.5").build())
            .state(TOTAL, SCORE, "97.5")
            .state(GRADE, TEXT, "优")
            .state(ANNUAL_FUNDS, FINAL, "1250000.00元")
            .build(),
        read);
    // Of income the sheet has no line; 左右 is no share.
    assertEquals(
        ImmutableList.of("我局年初预算收入1,200,000.00元", "支出预算1,200,000.00元", "占基本支出的24.73%左右"),
        unread(read));
  }
}
