package org.budgetperformance.rule;

/**
 * What an operand is to the calculation of an application (数据在判定中的作用), whatever its role is called.
 *
 * <p>A check says it beside the role, and hints at what may have gone wrong go by it. One that says nothing is
 * {@link #OTHER}: its cells are still tried with what other figures state.
 */
public enum Use {
  /** What parts are compared with (合计数): parts above it have something twice. */
  WHOLE,
  /** What is divided (分子). */
  NUMERATOR,
  /** What it is divided by (分母). */
  DENOMINATOR,
  /** The stated quotient (比率). */
  RATE,
  /** A stated score that must be within a range (得分). */
  SCORE,
  /** The range that it must be within (可支持得分). */
  SUPPORTED,
  /** What comes along to be read and takes no part: a note, a restatement, a missing cell (附带数据). */
  BESIDE,
  /** Anything else, such as a part of a sum (其他). */
  OTHER
}
