/**
 * Documents of budget performance self-evaluation, the rules they must keep, and the engine
 * (预算绩效自评核查).
 *
 * <p>Jackson is needed only by {@link org.budgetperformance.json}, PDFBox only by {@link org.budgetperformance.pdf}.
 */
module org.budgetperformance.core {
  requires transitive com.google.common;
  requires static com.fasterxml.jackson.core;
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires java.logging;
  requires java.xml;

  exports org.budgetperformance.across;
  exports org.budgetperformance.amount;
  exports org.budgetperformance.basedata;
  exports org.budgetperformance.check;
  exports org.budgetperformance.cli;
  exports org.budgetperformance.comparison;
  exports org.budgetperformance.evaluation;
  exports org.budgetperformance.evidence;
  exports org.budgetperformance.explanation;
  exports org.budgetperformance.formula;
  exports org.budgetperformance.hint;
  exports org.budgetperformance.indicator;
  exports org.budgetperformance.json;
  exports org.budgetperformance.module;
  exports org.budgetperformance.national;
  exports org.budgetperformance.office;
  exports org.budgetperformance.pdf;
  exports org.budgetperformance.reading;
  exports org.budgetperformance.reading.words;
  exports org.budgetperformance.report;
  exports org.budgetperformance.review;
  exports org.budgetperformance.rule;
  exports org.budgetperformance.scoring;
  exports org.budgetperformance.standard;
  exports org.budgetperformance.submission;
  exports org.budgetperformance.text;

  uses org.budgetperformance.module.RuleModuleProvider;

  provides org.budgetperformance.module.RuleModuleProvider with
      org.budgetperformance.national.NationalRules;
}
