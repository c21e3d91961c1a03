package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Spaces, the width of characters, and traditional characters do not change what is read. */
class WritingStyleTest {
  private static final String SPACES = " \u00a0\u3000\u2009\u200b\ufeff";

  /** Put down for this test, apart from the table of the reader. */
  private static final ImmutableMap<Character, Character> TRADITIONAL =
      ImmutableMap.<Character, Character>builder()
          .put('万', '萬')
          .put('亿', '億')
          .put('个', '個')
          .put('达', '達')
          .put('标', '標')
          .put('数', '數')
          .put('于', '於')
          .put('过', '過')
          .put('预', '預')
          .put('质', '質')
          .put('时', '時')
          .put('场', '場')
          .put('户', '戶')
          .put('项', '項')
          .put('亩', '畝')
          .put('吨', '噸')
          .put('顷', '頃')
          .put('钟', '鐘')
          .put('效', '效')
          .put('显', '顯')
          .put('满', '滿')
          .put('务', '務')
          .put('对', '對')
          .put('开', '開')
          .put('习', '習')
          .put('间', '間')
          .put('组', '組')
          .put('党', '黨')
          .put('员', '員')
          .put('财', '財')
          .put('资', '資')
          .put('东', '東')
          .put('两', '兩')
          .put('约', '約')
          .put('无', '無')
          .put('适', '適')
          .put('县', '縣')
          .put('级', '級')
          .put('应', '應')
          .put('尽', '盡')
          .put('从', '從')
          .put('实', '實')
          .put('际', '際')
          .put('为', '為')
          .put('团', '團')
          .put('单', '單')
          .put('优', '優')
          .put('长', '長')
          .put('结', '結')
          .put('经', '經')
          .put('费', '費')
          .put('围', '圍')
          .put('内', '內')
          .put('总', '總')
          .put('设', '設')
          .put('训', '訓')
          .put('办', '辦')
          .put('领', '領')
          .put('导', '導')
          .put('续', '續')
          .put('环', '環')
          .put('响', '響')
          .put('体', '體')
          .put('机', '機')
          .put('构', '構')
          .put('业', '業')
          .put('产', '產')
          .put('电', '電')
          .put('区', '區')
          .put('众', '眾')
          .put('诉', '訴')
          .put('访', '訪')
          .build();

  @Property(tries = 3000, seed = "20241130")
  void aCellIsReadTheSameHoweverItIsWritten(@ForAll("cells") HandReadCell cell, @ForAll long seed) {
    Random random = new Random(seed);
    String text = rewritten(cell.text, random);
    String column = rewritten(cell.unitColumn, random);
    if (cell.isTarget()) {
      assertEquals(
          Target.parse(cell.text, cell.unitColumn), Target.parse(text, column), () -> text);
    } else {
      assertEquals(
          Actual.parse(cell.text, cell.unitColumn), Actual.parse(text, column), () -> text);
    }
  }

  @Property(seed = "20241130")
  void aBuiltTargetIsReadTheSameHoweverItIsWritten(
      @ForAll("targets") Target target, @ForAll long seed) {
    String text = rewritten(target.toString(), new Random(seed));
    assertEquals(target, Target.parse(text), () -> text);
  }

  @Test
  void aLineBreakOrAGapBetweenDigitsMayPartTwoNumbers() {
    assertEquals(Problem.SEVERAL_READINGS, Target.parse("12\n8").problem().get());
    assertEquals(Problem.SEVERAL_READINGS, Target.parse("12  8次").problem().get());
    assertEquals(Target.parse("128次"), Target.parse("12 8 次"));
    assertEquals(Target.parse("12.8次"), Target.parse("12.\n8次"));
  }

  @Test
  void theTableOfTraditionalCharactersLeadsToNoneOfItsOwn() {
    String once = Simplified.of("萬億個達標數質時產務對滿經濟態環續響預應盡節場戶臺條項冊張雙隻頭棟間輛顆組隊縣鄉鎮筆圓噸");
    assertEquals("万亿个达标数质时产务对满经济态环续响预应尽节场户台条项册张双只头栋间辆颗组队县乡镇笔圆吨", once);
    StringBuilder all = new StringBuilder();
    for (char c = '一'; c < '\u9fff'; c++) {
      all.append(c);
    }
    String simplified = Simplified.of(all.toString());
    assertNotEquals(all.toString(), simplified);
    assertEquals(simplified, Simplified.of(simplified));
    assertTrue(simplified.indexOf('萬') < 0);
  }

  @Provide
  Arbitrary<HandReadCell> cells() {
    return Arbitraries.of(HandReadCell.all());
  }

  @Provide
  Arbitrary<Target> targets() {
    return Cells.targets();
  }

  private static String rewritten(String text, Random random) {
    StringBuilder rewritten = new StringBuilder();
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      space |= c == ' ';
      if (!space && random.nextInt(4) == 0) {
        rewritten.append(SPACES.charAt(random.nextInt(SPACES.length())));
      }
      space = c == ' ';
      rewritten.append(random.nextBoolean() ? c : otherForm(c));
    }
    return rewritten.toString();
  }

  private static char otherForm(char c) {
    boolean ascii = c > ' ' && c <= '~';
    return ascii ? (char) (c - '!' + '！') : TRADITIONAL.getOrDefault(c, c);
  }
}
