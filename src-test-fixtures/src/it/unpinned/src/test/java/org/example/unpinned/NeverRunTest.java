package org.example.unpinned;

import org.junit.jupiter.api.Test;

/** A test that an old Surefire does not see. */
class NeverRunTest {
  @Test
  void passes() {}
}
