package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.VerdictGate;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;

/** No verdict of Hunan's changes unsaid. */
class VerdictGateTest extends VerdictGate {
  private static final String[] NARRATIVES = {
    "bureau-decimal-numbering",
    "museum-shares",
    "office-ordinals",
    "short-without-headings",
    "township-columns",
    "water-station-yuan"
  };

  @Override
  protected RuleModule module() {
    return HunanRules.module();
  }

  @Override
  protected Map<String, Submission> fixtures() {
    ImmutableMap.Builder<String, Submission> fixtures = ImmutableMap.builder();
    fixtures.put("sample", SampleReport.submission());
    fixtures.put("mended", MendedReport.submission());
    for (String name : NARRATIVES) {
      fixtures.put(name, narrative(name));
    }
    return fixtures.build();
  }

  @Override
  protected String changelog() {
    return file("..", ".github", "CHANGELOG.md");
  }

  private Submission narrative(String name) {
    try {
      String text =
          Resources.toString(
              Resources.getResource(VerdictGateTest.class, "narratives/" + name + ".txt"),
              StandardCharsets.UTF_8);
      return module().reader().get().read(text).submission();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
