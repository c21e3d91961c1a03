package org.budgetperformance.across;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.budgetperformance.text.LocalizedText;

/** The sentences of findings across submissions. */
final class AcrossWords {
  private static final int MOST_NAMES = 4;

  private AcrossWords() {}

  static LocalizedText message(AcrossFinding finding) {
    String zh = finding.subject().zh();
    String en = finding.subject().en();
    String units = names(finding.units(), "、", "等" + finding.units().size() + "个单位");
    String names =
        names(finding.units(), ", ", " and others, " + finding.units().size() + " units");
    switch (finding.rule().id()) {
      case "STD-X01":
        return LocalizedText.of(
            units + "的材料雷同" + finding.rows().size() + "处（" + zh + "），疑似互相照抄，请核实由谁填写",
            "the reports of "
                + names
                + " are the same in "
                + finding.rows().size()
                + " places ("
                + en
                + "), as if one was copied from the other: find out who wrote it");
      case "STD-X02":
        return LocalizedText.of(
            "指标“" + zh + "”在" + units + "的指标值互相矛盾，请统一该指标的方向和口径",
            "the targets of '"
                + en
                + "' in "
                + names
                + " contradict: agree on which way it counts");
      case "STD-X03":
        return LocalizedText.of(
            zh + "，自评未拉开差距，请抽查复核",
            en + ": the self-evaluation tells none from another, review some of them");
      case "STD-X04":
        return LocalizedText.of(
            units + "的“" + zh + "”与同类指标相差悬殊，请核实成本和计量口径",
            "'"
                + en
                + "' of "
                + names
                + " is far from that of like indicators: check cost and units");
      default:
        return LocalizedText.of(
            units + "有" + finding.rows().size() + "处与上年材料不符（" + zh + "），请核对或说明调整原因",
            names
                + ": "
                + finding.rows().size()
                + " figures are not those of last year's submission ("
                + en
                + "), correct them or say why they were restated");
    }
  }

  private static String names(ImmutableSet<String> units, String comma, String more) {
    String some = units.stream().limit(MOST_NAMES).collect(Collectors.joining(comma));
    return units.size() <= MOST_NAMES ? some : some + more;
  }
}
