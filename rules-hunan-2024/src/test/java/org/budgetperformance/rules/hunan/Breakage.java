package org.budgetperformance.rules.hunan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;

/** A way in which a file cannot be evaluated, and what the summary says of it. */
enum Breakage {
  DAMAGED("damaged UTF-8 in line 1: export it again"),
  TOO_LARGE("larger than 4194304 bytes (4 MiB)"),
  NO_REPORT("no rule module recognises it as a self-evaluation report"),
  EMPTY("no rule module recognises it as a self-evaluation report"),
  ANOTHER_YEAR("this is a report of 2023, no rule module for 2023"),
  CUT_JSON("faulty JSON: "),
  ANOTHER_PROVINCE("this is a report of 2024, no rule module for 420000 in 2024");

  private static final int TOO_MANY = (4 << 20) + 1;

  final String reason;

  Breakage(String reason) {
    this.reason = reason;
  }

  /** Returns what the name of such a file ends with. */
  String extension() {
    return this == CUT_JSON || this == ANOTHER_PROVINCE ? ".json" : ".txt";
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
      case ANOTHER_YEAR:
        return utf8(text.replace("2024", "2023"));
      case CUT_JSON:
        return utf8(SubmissionJson.write(submission).substring(0, 1_000));
      default:
        DivisionCode hubei = DivisionCode.of("420000");
        return utf8(
            SubmissionJson.write(Submission.builder().from(submission).division(hubei).build()));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
