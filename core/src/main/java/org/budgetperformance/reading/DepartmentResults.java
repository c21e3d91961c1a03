package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.reading.Department.Copy;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;

/** What was read, a result for each department (各部门的识别结果). Used once, by one thread. */
final class DepartmentResults {
  private final Departments departments;
  private final ImmutableList<Department> all;
  private final SourcePlaces places;

  DepartmentResults(Departments departments, SourcePlaces places) {
    this.departments = departments;
    this.all = departments.inOrder();
    this.places = places;
  }

  /**
   * Returns the result of the first department, with those of the others.
   *
   * @param recognised whether the source is a report
   * @param template what all submissions have
   * @param unread what stands in no document that is known
   * @param account what became of the lines; gets what was handed in twice
   */
  ReadResult read(
      boolean recognised, Submission template, ImmutableList<Unread> unread, Account account) {
    for (Department department : all) {
      for (Copy copy : department.copies()) {
        account.problem(copy.again.part.line(), copy.again.part.title(), reason(copy));
      }
    }
    ImmutableList<ReadingProblem> problems = account.problems();
    ImmutableList.Builder<ReadResult> others = ImmutableList.builder();
    for (Department department : all.subList(1, all.size())) {
      others.add(
          ReadResult.of(
              recognised,
              submission(department, template, unread),
              ImmutableList.of(),
              problems.stream()
                  .filter(problem -> departments.at(problem.line()) == department)
                  .collect(ImmutableList.toImmutableList())));
    }
    return ReadResult.of(
            recognised,
            submission(all.get(0), template, unread),
            account.account(),
            withLeftAside(problems))
        .withOthers(others.build());
  }

  private Submission submission(
      Department department, Submission template, ImmutableList<Unread> unread) {
    boolean formsAlone =
        department.hasFormsAlone() && !all.stream().allMatch(Department::hasFormsAlone);
    Submission.Builder submission =
        Submission.builder()
            .from(template)
            .isPartial(formsAlone)
            .addAllSheets(department.sheets())
            .addAllUnread(
                unread.stream()
                    .filter(text -> departments.at(text.line()) == department)
                    .collect(Collectors.toList()));
    SourcePlaces known = places;
    for (Copy copy : department.copies()) {
      if (copy.equal && !places.isSameFile(copy.first.part.line(), copy.again.part.line())) {
        known = known.and(copy.first.sheet, copy.again.sheet);
      } else {
        submission.addCopies(copy.again.sheet);
      }
    }
    return submission.sources(known).build();
  }

  private LocalizedText reason(Copy copy) {
    LocalizedText first = places.line(copy.first.part.line()).at(0);
    return copy.equal
        ? LocalizedText.of(
            "与" + first.zh() + "的材料相同，只核查一次",
            "the same as the document at " + first.en() + ", judged once")
        : LocalizedText.of(
            "与" + first.zh() + "的材料不一致，不一致的数据不作判定",
            "it differs from the document at "
                + first.en()
                + ": nothing is decided by what differs");
  }

  /** Returns the problems of the first department, and what of the text is left to others. */
  private ImmutableList<ReadingProblem> withLeftAside(List<ReadingProblem> problems) {
    ImmutableList.Builder<ReadingProblem> own = ImmutableList.builder();
    for (ReadingProblem problem : problems) {
      if (departments.at(problem.line()) == all.get(0)) {
        own.add(problem);
      }
    }
    for (Department department : all.subList(1, all.size())) {
      own.add(
          ReadingProblem.of(
              department.line(),
              department.name(),
              LocalizedText.of(
                  "另一预算单位的材料，单独核查", "documents of another unit, judged by themselves")));
    }
    return own.build();
  }
}
