package org.budgetperformance.json;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Note;

/** Reads a figure as {@link FigureWriter} writes it. */
final class FigureParser {
  private static final ImmutableSet<String> FIGURE =
      ImmutableSet.of("state", "id", "value", "notes", "original", "line", "column");
  private static final ImmutableSet<String> NOTE = ImmutableSet.of("text", "amount");

  private FigureParser() {}

  static <T> Figure<T> read(FigureType<T> type, Element element) {
    Fields fields = element.fields(FIGURE);
    Figure<T> figure = identified(bare(type, fields), fields.find("id"));
    Optional<Element> notes = fields.find("notes");
    if (notes.isPresent()) {
      figure = figure.withNotes(notes(notes.get()));
    }
    Optional<Element> original = fields.find("original");
    if (original.isPresent()) {
      return figure.readFrom(
          original.get().text(), counted(fields, "line"), counted(fields, "column"));
    }
    fields.refuse("line", "只与original同用", "a line stands beside an original text only");
    fields.refuse("column", "只与original同用", "a column stands beside an original text only");
    return figure;
  }

  private static <T> Figure<T> identified(Figure<T> figure, Optional<Element> id) {
    return id.isPresent() ? id.get().make(() -> figure.withOwnId(id.get().text())) : figure;
  }

  private static <T> Figure<T> bare(FigureType<T> type, Fields fields) {
    FigureState state = state(fields.get("state"));
    if (state == FigureState.STATED) {
      Element value = fields.get("value");
      return value.make(() -> Figure.of(type, ValueParser.read(type, value)));
    }
    fields.refuse("value", "有值时state应为STATED，不是" + state, "a value is STATED, not " + state);
    switch (state) {
      case BLANK:
        return Figure.blank();
      case DASH:
        return Figure.dash();
      case NONE:
        return Figure.none();
      case UNREADABLE:
        return Figure.unreadable(fields.get("original").text());
      default:
        return Figure.absent();
    }
  }

  private static FigureState state(Element state) {
    return Enums.getIfPresent(FigureState.class, state.text())
        .toJavaUtil()
        .orElseThrow(
            () ->
                state.fail(
                    "state应为" + Arrays.toString(FigureState.values()) + "之一",
                    "a state is one of " + Arrays.toString(FigureState.values())));
  }

  /** Returns the line or the column, 0 if it is left out. */
  private static int counted(Fields fields, String name) {
    Optional<Element> number = fields.find(name);
    if (number.isPresent() && number.get().intNumber() < 1) {
      throw number.get().fail(name + "从1数起", name + "s count from 1");
    }
    return number.map(Element::intNumber).orElse(0);
  }

  private static ImmutableList<Note> notes(Element notes) {
    ImmutableList.Builder<Note> all = ImmutableList.builder();
    for (Element element : notes.elements()) {
      Fields note = element.fields(NOTE);
      String text = note.get("text").text();
      Optional<Element> amount = note.find("amount");
      all.add(amount.isPresent() ? Note.of(text, ValueParser.amount(amount.get())) : Note.of(text));
    }
    return all.build();
  }
}
