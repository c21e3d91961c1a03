package org.budgetperformance.rule;

import org.budgetperformance.text.LocalizedText;

/** How well the basis of a rule is known (依据核实程度), the best first. */
public enum CitationStatus {
  /** The text of the document was read (已核实原文). */
  VERIFIED("已核实原文", "text verified"),
  /** The document is known, its text was not read (仅知文件). */
  CITED("未见原文", "text not read"),
  /** No document: this is how submitted forms do it (填报惯例). */
  PRACTICE("惯例，非规定", "practice, not regulation");

  private final String zh;
  private final String en;

  CitationStatus(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns what people call it. */
  public LocalizedText label() {
    return LocalizedText.of(zh, en);
  }
}
