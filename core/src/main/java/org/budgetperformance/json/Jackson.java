package org.budgetperformance.json;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;

/**
 * Jackson of any version from 2.9 on, of which nothing is called that is newer.
 *
 * <p>Its limits are not asked for, since they exist from 2.15 on alone: {@link JsonText} has its own.
 */
final class Jackson {
  private static final int OLDEST_MAJOR = 2;
  private static final int OLDEST_MINOR = 9;

  /** Nothing is kept of the names in one text when the next is parsed. */
  @SuppressWarnings("deprecation") // the builder exists from 2.10 on
  private static final JsonFactory FACTORY =
      new JsonFactory()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES);

  private Jackson() {}

  /**
   * Returns what reads and writes.
   *
   * @throws IllegalStateException if Jackson is older than 2.9
   */
  static JsonFactory factory() {
    check(FACTORY.version());
    return FACTORY;
  }

  static void check(Version version) {
    int major = version.getMajorVersion();
    checkState(
        major > OLDEST_MAJOR
            || (major == OLDEST_MAJOR && version.getMinorVersion() >= OLDEST_MINOR),
        "JSON needs jackson-core 2.9 or newer, and here it is %s",
        version);
  }
}
