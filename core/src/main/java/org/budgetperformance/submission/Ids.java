package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/** How ids are spelled. */
final class Ids {
  private static final CharMatcher ID =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  private Ids() {}

  /** Returns the id if it is made of lower-case letters, digits and hyphens. */
  static String check(String id) {
    checkArgument(!id.isEmpty() && ID.matchesAllOf(id), "not an id: '%s'", id);
    return id;
  }

  /** Returns a name so that the signs which separate the parts of a place do not occur in it. */
  static String escape(String name) {
    return name.replace("%", "%25")
        .replace("/", "%2F")
        .replace(":", "%3A")
        .replace("~", "%7E")
        .replace("#", "%23");
  }
}
