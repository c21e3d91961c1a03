package org.budgetperformance.evaluation;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.text.PersonalDetails;

/** What bounds a waiver: how far a finding is off, or the fingerprint of its figures (数据指纹). Stateless. */
final class FigureFingerprint {
  private FigureFingerprint() {}

  /**
   * Returns the SHA-256 of what stands where, the same whatever the order, personal details masked, in 64 hexadecimal
   * digits.
   */
  static String of(Finding finding) {
    String figures =
        finding.operands().stream()
            .map(FigureFingerprint::line)
            .distinct()
            .sorted()
            .reduce("", (all, line) -> all + line + "\n");
    return Hashing.sha256()
        .hashString(PersonalDetails.known().mask(figures), StandardCharsets.UTF_8)
        .toString();
  }

  /** Returns by how much the figures of a finding are off, empty if that cannot be said. */
  static Optional<Margin> bound(Finding finding) {
    Margin margin = finding.margin();
    return margin.isOff()
        ? margin.type().map(type -> Margin.off(type, margin.units()))
        : Optional.empty();
  }

  private static String line(Operand operand) {
    return Joiner.on('\t')
        .join(
            operand.role(),
            operand.sign(),
            operand.place().map(Object::toString).orElseGet(() -> operand.label().zh()),
            operand.figure().state(),
            operand.figure().isNumeric() ? operand.figure().units() : operand.value().zh());
  }
}
