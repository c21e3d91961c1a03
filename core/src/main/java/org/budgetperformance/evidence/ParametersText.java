package org.budgetperformance.evidence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.text.PersonalDetails;

/** The parameters of a scoring scheme with their bases, as canonical text; empty without a scheme. */
final class ParametersText {
  private final CanonicalText text = new CanonicalText(PersonalDetails.known());

  private ParametersText() {}

  static String of(@Nullable ScoringScheme scheme) {
    ParametersText parameters = new ParametersText();
    if (scheme != null) {
      scheme.parameters().forEach(parameters::add);
    }
    return parameters.text.toString();
  }

  private void add(String name, Parameter<?> parameter) {
    lines(parameter.value()).forEach(value -> text.add("parameter", name, value));
    String confirmed = parameter.confirmed().map(Object::toString).orElse(CanonicalText.NOTHING);
    text.addLine(text.line("basis", name, confirmed, parameter.citation()));
  }

  private List<String> lines(Object value) {
    List<String> lines = new ArrayList<>();
    if (value instanceof ImmutableMap) {
      ((ImmutableMap<?, ?>) value).forEach((key, each) -> lines.add(text.value(key) + " " + each));
      Collections.sort(lines);
    } else if (value instanceof ImmutableSet) {
      ((ImmutableSet<?>) value).forEach(each -> lines.add(text.value(each)));
      Collections.sort(lines);
    } else if (value instanceof GradeScale) {
      ((GradeScale) value).grades().forEach(grade -> lines.add(line(grade)));
    } else {
      lines.add(text.value(value));
    }
    return lines;
  }

  private static String line(GradeScale.Grade grade) {
    return grade.id() + " from " + grade.from() + " " + grade.name() + " " + grade.words();
  }
}
