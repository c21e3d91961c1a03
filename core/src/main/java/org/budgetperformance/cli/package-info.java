/**
 * The command line (命令行): the only place of the library that touches files and streams.
 *
 * <p>It knows no province; modules are found by the service loader.
 */
package org.budgetperformance.cli;
