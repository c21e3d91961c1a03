package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.documents;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** Documents that a submission must have (材料齐全); none applies to a part of a submission. */
final class DocumentsPresent {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("缺少{document}", "the submission has no {document}");

  private static final LocalizedText KINDS =
      LocalizedText.of("所报材料的种类", "kinds of documents that were handed in");

  private DocumentsPresent() {}

  /**
   * @param most how severe a finding is at most
   */
  static Check of(Severity most, ImmutableList<DocumentType> types) {
    Condition present = isAny(documents());
    return FormulaCheck.eachOf(submission -> types)
        .first(onlyIf(any(present, not(new IsPartial()))))
        .names(
            Mention.of(
                (where, decided, to) -> {
                  to.name("document", where.subject(DocumentType.class).label());
                  to.unread(where.submission());
                },
                "document"))
        .grade(new IsOfOneKind(), Severity.NOTICE, MESSAGE)
        .grade(not(present), most, MESSAGE)
        .asks(
            present,
            MESSAGE,
            Wording.list(
                types.stream().map(DocumentType::label).collect(ImmutableList.toImmutableList())));
  }

  /**
   * Whether only documents of one kind were handed in, such as the form of a project: perhaps they are all that was to be
   * checked.
   */
  private static final class IsOfOneKind extends Judged {
    private static final long serialVersionUID = 1L;

    IsOfOneKind() {
      super(KINDS);
    }

    @Override
    protected Answer judge(Where at) {
      return Answer.of(kinds(at).size() == 1);
    }

    @Override
    protected void cells(Where at, Cells cells) {
      cells.fact(
          KINDS,
          kinds(at).stream().map(type -> type.label().zh()).collect(Collectors.joining("、")));
    }

    private static Set<DocumentType> kinds(Where at) {
      Set<DocumentType> kinds = new LinkedHashSet<>();
      at.submission().sheets().forEach(sheet -> kinds.add(sheet.id().type()));
      return kinds;
    }
  }

  static Condition isAny(Numeric documents) {
    return atMost(constant(FigureType.COUNT.unitsPerOne(), FigureType.COUNT), documents);
  }
}
