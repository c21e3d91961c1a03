package org.budgetperformance.report;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of a page (页面样式), and the policy that allows this one and nothing else. */
final class PageStyle {
  static final PageStyle INSTANCE = new PageStyle(load("page.css"));

  private final String css;
  private final String policy;

  private PageStyle(String css) {
    this.css = css;
    byte[] hash = Hashing.sha256().hashString(css, StandardCharsets.UTF_8).asBytes();
    this.policy =
        "default-src 'none'; style-src 'sha256-"
            + BaseEncoding.base64().encode(hash)
            + "'; base-uri 'none'; form-action 'none'";
  }

  private static String load(String name) {
    try (InputStream stream = PageStyle.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(ByteStreams.toByteArray(stream), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String css() {
    return css;
  }

  /** Returns the content security policy. */
  String policy() {
    return policy;
  }
}
