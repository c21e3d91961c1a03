package org.budgetperformance.standard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One of two checks, by whether a document has one of some lines (视是否列示而定): what a figure stands
 * on depends on what is named beside it.
 *
 * <p>Both have the same message. Immutable and thread-safe.
 */
final class WhereNamed implements Check {
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final ImmutableList<Line> lines;
  private final Check named;
  private final Check otherwise;

  /**
   * Returns a check.
   *
   * @throws IllegalArgumentException if the messages of the two checks differ
   */
  WhereNamed(DocumentType document, ImmutableList<Line> lines, Check named, Check otherwise) {
    checkArgument(
        named.message().equals(otherwise.message()), "not one message: %s, %s", named, otherwise);
    this.document = document;
    this.lines = lines;
    this.named = named;
    this.otherwise = otherwise;
  }

  @Override
  public LocalizedText message() {
    return otherwise.message();
  }

  @Override
  public ImmutableSet<String> roles() {
    return otherwise.roles();
  }

  @Override
  public LocalizedText compares() {
    LocalizedText names =
        Wording.join(
            lines.stream().map(Line::label).collect(ImmutableList.toImmutableList()), "或", " or ");
    return LocalizedText.of(
        otherwise.compares().zh() + "；列有" + names.zh() + "时，" + named.compares().zh(),
        otherwise.compares().en() + "; beside " + names.en() + ": " + named.compares().en());
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    (isNamed(submission) ? named : otherwise).examine(submission, examination);
  }

  private boolean isNamed(Submission submission) {
    ImmutableList<Sheet> sheets = submission.sheets(document);
    for (int i = 0; i < sheets.size(); i++) {
      for (int line = 0; line < lines.size(); line++) {
        if (!sheets.get(i).rows(lines.get(line)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return otherwise + ", or beside " + lines + " " + named;
  }
}
