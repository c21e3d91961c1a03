package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.NarrativeScores;
import org.budgetperformance.scoring.ScoringScheme;

/** The standard rules on the scores of a narrative against its own figures. */
final class NarrativeScoreRules {
  private NarrativeScoreRules() {}

  static ImmutableList<Rule> all(ScoringScheme scheme) {
    return ImmutableList.of(
        Rule.builder(
                "STD-N08",
                "自评报告的得分可由其自身数据支持",
                "the narrative's scores are supported by its own figures")
            .fault("自评报告的得分与其自身数据不符", "the narrative's scores do not follow from its figures")
            .cites(scheme.citationsOfScores().toArray(new Citation[0]))
            .parameters(
                "shortfall",
                "overrun",
                "qualitative-bands",
                "satisfaction",
                "grade-scale",
                "grade-shares")
            .follows("STD-N07")
            .checks(NarrativeScores.under(scheme))
            .build(),
        Rule.builder("STD-N09", "评价等级与综合评分相符", "the grade is that of the total score")
            .fault("评价等级与综合评分不符", "the grade is not that of the total score")
            .severity(Severity.WARNING)
            .cites(scheme.gradeScale().citation())
            .parameters("grade-scale")
            .checks(GradeFitsScore.under(scheme.gradeScale().value()))
            .build(),
        Rule.builder("STD-N10", "自评报告列示各指标得分", "the narrative says the score of every indicator")
            .fault("自评报告未列示指标得分", "the narrative leaves out scores of indicators")
            .severity(Severity.NOTICE)
            .cites(PRACTICE)
            .checks(ScorePresence.inNarrative())
            .build());
  }
}
