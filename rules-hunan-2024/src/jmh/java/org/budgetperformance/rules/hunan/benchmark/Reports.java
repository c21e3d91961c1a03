package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** What is evaluated and read. */
final class Reports {
  private static final int MOST_FORMS = 800;

  private Reports() {}

  static Submission named(String report) {
    return report.equals("sample") ? SampleReport.submission() : MendedReport.submission();
  }

  /**
   * Returns the text of the sample report with more work told and more projects' forms, each of them
   * about half of what is added.
   */
  static String longText(int bytes) {
    String text = SampleReport.text();
    int work = text.indexOf("1.抓实学习教育");
    int next = text.indexOf("（二）年度绩效目标完成情况");
    int form = text.lastIndexOf("附件 4");
    StringBuilder told = new StringBuilder(text.substring(0, next));
    StringBuilder forms = new StringBuilder(text.substring(next));
    int toldSize = size(text.substring(work, next));
    int formSize = size(text.substring(form));
    int missing = bytes - size(text);
    int count = Math.min(MOST_FORMS, missing / 2 / formSize);
    for (int i = 1; i <= count; i++) {
      forms.append("\n").append(text.substring(form).replace("信访接待", "信访接待" + i + "号"));
    }
    for (missing -= count * formSize; missing > 0; missing -= toldSize) {
      told.append(text, work, next);
    }
    return told.append(forms).toString();
  }

  /** Returns the same submission of sheets that are all built anew and have worked out nothing yet. */
  static Submission rebuilt(Submission submission) {
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    for (Sheet sheet : submission.sheets()) {
      sheets.add(sheet.toBuilder().build());
    }
    return submission.withSheets(sheets.build());
  }

  static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
