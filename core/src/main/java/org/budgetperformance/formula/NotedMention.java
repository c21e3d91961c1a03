package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Sheet;

/** The notes beside figures that contain some words and name an amount, as a finding names them (列示附注). */
final class NotedMention implements Mention {
  private static final long serialVersionUID = 1L;

  private final String role;
  private final ImmutableList<String> words;
  private final ImmutableList<Source> sources;

  NotedMention(String role, ImmutableList<String> words, Iterable<Source> sources) {
    this.role = role;
    this.words = words;
    this.sources = ImmutableList.copyOf(sources);
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of(role);
  }

  /** Notes beside one source are one group. */
  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    for (int group = 0; group < sources.size(); group++) {
      Source source = sources.get(group);
      for (Sheet sheet : walk.sheets(source.document())) {
        for (int row : source.rows(sheet).asList()) {
          ImmutableList<Note> notes = sheet.at(row, source.column()).notes();
          for (int n = 0; n < notes.size(); n++) {
            if (Noted.names(notes.get(n), words)) {
              to.note(role, group, sheet, row, source.column(), n + 1);
            }
          }
        }
      }
    }
  }
}
