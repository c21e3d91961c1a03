package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.testing.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that states the same again and again costs what its length says: twice of it at most 2.5 times the bytes. */
class LinearReadingTest {
  private static final SubmissionReader READER = NationalRules.module().reader().get();
  private static final int MANY = 2_000;

  @ParameterizedTest
  @CsvSource({
    "某局2023年度部门整体支出绩效自评报告⏎二、部门整体支出情况⏎, 编制8人，",
    "某局2023年度部门整体支出绩效自评报告⏎二、部门整体支出情况⏎, 在职8人、",
    "某局2023年度部门整体支出绩效自评报告⏎二、部门整体支出情况⏎, 上年结转20万元，"
  })
  void twiceAsLongALineCostsTwice(String before, String statement) {
    allocated(before, statement, MANY);
    long once = allocated(before, statement, MANY);
    long twice = allocated(before, statement, 2 * MANY);
    assertTrue(2 * twice <= 5 * once, once + " bytes, and " + twice);
  }

  private static long allocated(String before, String statement, int times) {
    String text = (before + Texts.repeat(statement, times)).replace('⏎', '\n');
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long start = threads.getThreadAllocatedBytes(self);
    READER.read(text);
    return threads.getThreadAllocatedBytes(self) - start;
  }
}
