package org.budgetperformance.office;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook by the styles of its cells. */
final class CellFormats {
  /** Those that a workbook need not spell out; the dates are those of a Chinese Excel. */
  private static final ImmutableMap<String, String> BUILT_IN =
      ImmutableMap.<String, String>builder()
          .put("0", "General")
          .put("1", "0")
          .put("2", "0.00")
          .put("3", "#,##0")
          .put("4", "#,##0.00")
          .put("5", "#,##0")
          .put("6", "#,##0")
          .put("7", "#,##0.00")
          .put("8", "#,##0.00")
          .put("9", "0%")
          .put("10", "0.00%")
          .put("11", "0.00E+00")
          .put("14", "yyyy-m-d")
          .put("15", "yyyy-m-d")
          .put("16", "m-d")
          .put("17", "yyyy-m")
          .put("18", "h:mm")
          .put("19", "h:mm:ss")
          .put("20", "h:mm")
          .put("21", "h:mm:ss")
          .put("22", "yyyy-m-d h:mm")
          .put("27", "yyyy年m月")
          .put("28", "m月d日")
          .put("29", "m月d日")
          .put("30", "yyyy-m-d")
          .put("31", "yyyy年m月d日")
          .put("32", "h时mm分")
          .put("33", "h时mm分ss秒")
          .put("34", "h时mm分")
          .put("35", "h时mm分ss秒")
          .put("36", "yyyy年m月")
          .put("37", "#,##0")
          .put("38", "#,##0")
          .put("39", "#,##0.00")
          .put("40", "#,##0.00")
          .put("41", "#,##0")
          .put("42", "#,##0")
          .put("43", "#,##0.00")
          .put("44", "#,##0.00")
          .put("45", "mm:ss")
          .put("46", "h:mm:ss")
          .put("47", "mm:ss")
          .put("48", "General")
          .put("49", "@")
          .put("50", "yyyy年m月")
          .put("51", "m月d日")
          .put("52", "yyyy年m月")
          .put("53", "m月d日")
          .put("54", "m月d日")
          .put("55", "yyyy年m月")
          .put("56", "m月d日")
          .put("57", "yyyy年m月")
          .put("58", "m月d日")
          .build();

  private final List<NumberFormat> byStyle = new ArrayList<>();

  void read(Xml part) {
    Map<String, String> codes = new HashMap<>(BUILT_IN);
    Map<String, NumberFormat> formats = new HashMap<>();
    try (Xml xml = part) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("x:numFmt")) {
          codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", "General"));
        } else if (xml.isStart() && xml.name().equals("x:cellXfs")) {
          int depth = xml.depth();
          while (xml.within(depth)) {
            if (xml.isStart() && xml.name().equals("x:xf")) {
              String code = codes.getOrDefault(xml.attribute("numFmtId", "0"), "General");
              byStyle.add(formats.computeIfAbsent(code, NumberFormat::of));
            }
          }
        } else if (xml.isStart() && xml.name().equals("x:dxfs")) {
          xml.skip(); // formats under conditions have numbers of their own
        }
      }
    }
  }

  /** Returns the format of a style. */
  NumberFormat of(int style) {
    return style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
  }
}
