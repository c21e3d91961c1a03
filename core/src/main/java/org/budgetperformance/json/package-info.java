/**
 * Submissions and evaluations as JSON (JSON 读写), by Jackson's streaming core.
 *
 * <p>The one package that needs Jackson, which is an optional dependency: nobody gets it unasked. The
 * models know nothing of JSON. Every number is a whole number of the smallest unit, which its field
 * names, so no program on the way can round one. JSON Schemas (2020-12) of both lie beside the
 * classes as {@code submission-1.schema.json} and {@code evaluation-1.schema.json}.
 */
package org.budgetperformance.json;
