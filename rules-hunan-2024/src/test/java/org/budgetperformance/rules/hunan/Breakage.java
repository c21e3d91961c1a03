package org.budgetperformance.rules.hunan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.submission.Submission;

/** A way in which a file cannot be evaluated, and what the summary says of it. */
enum Breakage {
  DAMAGED("damaged UTF-8 in line 1: export it again"),
  TOO_LARGE("larger than 4194304 bytes (4 MiB)"),
  NO_REPORT("no rule module recognises it as a self-evaluation report"),
  EMPTY("no rule module recognises it as a self-evaluation report"),
  CUT_JSON("faulty JSON: ");

  private static final int TOO_MANY = (4 << 20) + 1;

  final String reason;

  Breakage(String reason) {
    this.reason = reason;
  }

  /** Returns what the name of such a file ends with. */
  String extension() {
    return this == CUT_JSON ? ".json" : ".txt";
  }

  /** Returns the file that a submission becomes. */
  byte[] breakUp(Submission submission) {
    String text = ReportText.of(submission);
    switch (this) {
      case DAMAGED:
        byte[] damaged = utf8("。" + text);
        damaged[1] = '?'; // the middle of a character
        return damaged;
      case TOO_LARGE:
        return Arrays.copyOf(utf8(text), TOO_MANY);
      case NO_REPORT:
        return utf8("今天天气很好，2024年12月31日，25万元。\n");
      case EMPTY:
        return new byte[0];
      default:
        return utf8(SubmissionJson.write(submission).substring(0, 1_000));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
