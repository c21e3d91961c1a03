/** Benchmarks, and what writes {@code BENCHMARKS.md} from their results (性能基准). */
package org.budgetperformance.rules.hunan.benchmark;
