package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.WordList;

/** Whether two names of units can be those of one, or of one above the other (单位名称的异同). Stateless. */
final class UnitNames {
  /** Units of which none is above another of its kind, by how their names end. */
  static final WordList KINDS = WordList.of("馆 中学 小学 幼儿园 大学 学院 医院 卫生院 局 厅");

  /** Signs of a level of government, from the highest: whoever has another one at a level is not here. */
  private static final ImmutableList<String> LEVELS = ImmutableList.of("省", "市州盟", "县区旗", "镇乡");

  /** What begins like a name of a place and is none. */
  private static final WordList NO_PLACES = WordList.of("市场 镇政府 乡村 区域 县域 市政");

  /** What ends like one and is none. */
  private static final WordList NO_AREAS = WordList.of("社区 园区 小区 校区 景区 灾区 城市 都市 城镇 城乡 水乡 家乡");

  private static final int LONGEST_PLACE = 6;

  private UnitNames() {}

  static String compact(String name) {
    return Characters.compact(name);
  }

  /** Returns whether a name is neither the unit's, in full or short, nor that of one above or below it. */
  static boolean areOfOthers(String own, String other) {
    if (stand(own, other) || stand(other, own)) {
      return false;
    }
    List<String> here = places(own);
    List<String> there = places(other);
    for (int level = 0; level < LEVELS.size(); level++) {
      String one = here.get(level);
      String two = there.get(level);
      if (!one.isEmpty() && !two.isEmpty() && !one.endsWith(two) && !two.endsWith(one)) {
        return true;
      }
    }
    String kind = KINDS.before(own, own.length());
    return kind != null && kind.equals(KINDS.before(other, other.length()));
  }

  /** Returns whether all characters of a name stand in another, in order: 文旅局 in 文化和旅游局. */
  private static boolean stand(String name, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < name.length(); i++) {
      at += longer.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }

  /** Returns the places that a name begins with, one for each level, empty where it has none. */
  private static List<String> places(String name) {
    List<String> places = new ArrayList<>();
    int from = 0;
    for (String signs : LEVELS) {
      int end = end(name, from, signs);
      places.add(end < 0 ? "" : name.substring(from, end));
      from = end < 0 ? from : end;
    }
    return places;
  }

  private static int end(String name, int from, String signs) {
    for (int at = from + 1; at < name.length() && at < from + LONGEST_PLACE; at++) {
      boolean sign = signs.indexOf(name.charAt(at)) >= 0;
      if (sign && NO_AREAS.at(name, at - 1) == null && NO_PLACES.at(name, at) == null) {
        return at + 1;
      }
    }
    return -1;
  }
}
