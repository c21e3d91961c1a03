/** The same program in a module of its own. */
module org.example.program {
  requires com.fasterxml.jackson.core;
  requires org.budgetperformance.rules.hunan;

  provides org.budgetperformance.module.RuleModuleProvider with
      org.example.program.County;
}
