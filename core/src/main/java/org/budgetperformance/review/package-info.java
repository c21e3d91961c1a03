/**
 * What reviewers look for beyond contradictions (复核关注点): the rules as lists that a module takes, and the checks that
 * one of them alone needs; and what is wrong with the scores that a reviewer gives.
 *
 * <p>Arithmetic, scores and what cells say belong to {@code standard}.
 */
package org.budgetperformance.review;
