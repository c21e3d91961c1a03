package org.budgetperformance.rules.hunan;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.CaseTable;
import org.budgetperformance.fixtures.MendedReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases that officials can read and add to, each written into a report that is in order. */
class CasesTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    String table =
        Resources.toString(CasesTest.class.getResource("cases.csv"), StandardCharsets.UTF_8);
    return CaseTable.of(HunanRules.module(), MendedReport.submission()).tests(table);
  }
}
