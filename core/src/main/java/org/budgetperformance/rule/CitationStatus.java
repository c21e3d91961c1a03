package org.budgetperformance.rule;

/** How well the basis of a rule is known (依据核实程度), the best first. */
public enum CitationStatus {
  /** The text of the document was read (已核实原文). */
  VERIFIED,
  /** The document is known, its text was not read (仅知文件). */
  CITED,
  /** No document: this is how submitted forms do it (填报惯例). */
  PRACTICE;
}
