package org.budgetperformance.rules.hunan.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools: DRL compiled to an executable model once; then one session reused, from which the fact is
 * deleted after each run, or a stateless session, which its documentation names for validation and
 * which was slower, sequential or not.
 */
final class DroolsChecks implements Contender {
  private static final KieBase BASE = build();

  private final boolean stateless;
  private final KieSession session = BASE.newKieSession();
  private final StatelessKieSession once = BASE.newStatelessKieSession();
  private final List<Integer> failed = new ArrayList<>();

  DroolsChecks(boolean stateless) {
    this.stateless = stateless;
    session.setGlobal("failed", failed);
    once.setGlobal("failed", failed);
  }

  private static KieBase build() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/checks/checks.drl", drl());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services
        .newKieContainer(builder.getKieModule().getReleaseId())
        .newKieBase(services.newKieBaseConfiguration());
  }

  private static String drl() {
    StringBuilder drl = new StringBuilder("package checks;\n");
    drl.append("import ").append(Facts.class.getName()).append(";\n");
    drl.append("import ").append(Arithmetic.class.getName()).append(";\n");
    drl.append("global java.util.List failed;\n");
    for (int check = 1; check <= Arithmetic.CHECKS; check++) {
      drl.append("rule \"check ").append(check).append("\" when\n");
      drl.append("  Facts(!Arithmetic.holds(").append(check).append(", this))\n");
      drl.append("then\n  failed.add(").append(check).append(");\nend\n");
    }
    return drl.toString();
  }

  private List<Integer> fire(Input input) {
    failed.clear();
    if (stateless) {
      once.execute(input.facts());
      return failed;
    }
    FactHandle handle = session.insert(input.facts());
    session.fireAllRules();
    session.delete(handle);
    return failed;
  }

  @Override
  public boolean passes(Input input) {
    return fire(input).isEmpty();
  }

  @Override
  public List<String> messages(Input input) {
    List<String> messages = new ArrayList<>();
    for (int check : fire(input)) {
      messages.add("check " + check + " does not hold");
    }
    return messages;
  }

  @Override
  public SortedSet<Integer> failed(Input input) {
    return new TreeSet<>(fire(input));
  }
}
