package org.budgetperformance.module;

/**
 * Offers rule modules to {@link RuleModules#load} (规则模块提供者).
 *
 * <p>An implementation is public, has a public constructor without parameters, and is named in {@code
 * META-INF/services/org.budgetperformance.module.RuleModuleProvider}.
 */
public interface RuleModuleProvider {
  /** Returns the modules. */
  Iterable<RuleModule> modules();
}
