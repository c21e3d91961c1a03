package org.budgetperformance.json;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** Makes a submission of what {@link SubmissionWriter} writes. */
final class SubmissionParser {
  private static final ImmutableSet<String> SUBMISSION =
      ImmutableSet.of(
          "format", "fiscalYear", "division", "partial", "documents", "copies", "unread");

  private SubmissionParser() {}

  static Submission parse(Element top) {
    Fields fields = top.fields(SUBMISSION);
    Element format = fields.get("format");
    if (!format.text().equals(SubmissionJson.FORMAT)) {
      throw format.fail(
          "此处读取的格式为" + SubmissionJson.FORMAT + "，不是" + Element.brief(format.text()),
          "the format read here is "
              + SubmissionJson.FORMAT
              + ", not "
              + Element.brief(format.text()));
    }
    Element year = fields.get("fiscalYear");
    Submission.Builder submission =
        Submission.builder().fiscalYear(year.make(() -> Year.of(year.intNumber())));
    fields
        .find("division")
        .ifPresent(code -> submission.division(code.make(() -> DivisionCode.of(code.text()))));
    fields.find("partial").ifPresent(partial -> submission.isPartial(partial.truth()));
    submission.addAllUnread(DocumentParser.unread(fields));
    Set<SheetId> ids = new HashSet<>();
    for (Element element : fields.get("documents").elements()) {
      Sheet sheet = DocumentParser.parse(element);
      if (!ids.add(sheet.id())) {
        throw element.fail(
            "材料重复：" + Element.brief(sheet.id().toString()),
            "a second document " + Element.brief(sheet.id().toString()));
      }
      submission.addSheets(sheet);
    }
    fields
        .find("copies")
        .ifPresent(
            copies ->
                copies
                    .elements()
                    .forEach(copy -> submission.addCopies(DocumentParser.parse(copy))));
    return top.make(submission::build);
  }
}
