package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;
import org.junit.jupiter.api.Test;

/** Reading the text of the sample report gives the submission that is built in code. */
class SampleReportReadingTest {
  private final SubmissionReader reader = HunanRules.module().reader().get();
  private final ReadResult read = reader.read(SampleReport.text());
  private final Submission built = SampleReport.submission();

  @Test
  void theReaderRecognisesTheReport() {
    assertTrue(reader.read(SampleReport.text()).isRecognised());
  }

  @Test
  void theDocumentsAreTheSame() {
    assertEquals(ids(built), ids(read.submission()));
  }

  @Test
  void everyFigureOfEveryDocumentIsTheSame() {
    for (int i = 0; i < built.sheets().size(); i++) {
      MapDifference<Place, Figure<?>> difference =
          Maps.difference(
              built.sheets().get(i).figures(), read.submission().sheets().get(i).figures());
      assertTrue(difference.areEqual(), difference::toString);
    }
    assertEquals(built.sheets().size(), read.submission().sheets().size());
  }

  @Test
  void allIsReadButKindsOfPostsAndMeetingsThatTheNarrativeCounts() {
    assertEquals(
        ImmutableList.of(15, 19, 79, 79, 79),
        read.problems().stream()
            .map(ReadingProblem::line)
            .collect(ImmutableList.toImmutableList()));
    assertEquals(
        ImmutableList.of(
            "内设3个",
            "及1个",
            "行政编制5人",
            "事业编制3人",
            "退休人员4人",
            "共组织全体党员集中学习4次",
            "研讨4次",
            "开展中心组学习12次",
            "支部书记上党纪学习专题党课1次",
            "开展支部主题党日活动12次"),
        read.submission().sheets().stream()
            .flatMap(sheet -> sheet.unread().stream())
            .map(Unread::text)
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void everyFigureThatIsStatedKeepsItsTextAndLine() {
    for (Sheet sheet : read.submission().sheets()) {
      sheet
          .figures()
          .forEach(
              (place, figure) -> {
                if (figure.state() == FigureState.STATED) {
                  assertTrue(figure.original().isPresent(), place.toString());
                  assertTrue(figure.line() > 0, place.toString());
                }
              });
    }
  }

  @Test
  void theFindingsAreTheSame() {
    assertEquals(
        HunanRules.module().evaluate(built).findings().size(),
        HunanRules.module().evaluate(read.submission()).findings().size());
  }

  private static ImmutableList<String> ids(Submission submission) {
    return submission.sheets().stream()
        .map(sheet -> sheet.id().toString())
        .collect(ImmutableList.toImmutableList());
  }
}
