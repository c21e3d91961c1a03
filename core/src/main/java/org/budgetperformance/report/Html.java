package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import com.google.common.net.PercentEscaper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.budgetperformance.text.PersonalDetails;

/**
 * Writes a page element by element (网页元素). Whatever is put into it as text or as an attribute is
 * escaped, and there is no way around that; a link leads to an id of the same page, or to a page below.
 *
 * <p>Words in another language or direction than the page are set apart, so that they are read aloud
 * rightly and turn nothing around them. Not thread-safe.
 */
final class Html {
  private static final ImmutableSet<String> TAGS =
      ImmutableSet.of(
          "html", "head", "body", "meta", "title", "style", "header", "nav", "main", "section",
          "article", "footer", "div", "span", "p", "a", "h1", "h2", "h3", "ul", "ol", "li", "dl",
          "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "details",
          "summary", "strong", "code", "bdi", "svg", "rect", "path");
  private static final ImmutableSet<String> ATTRIBUTES =
      ImmutableSet.of(
          "id",
          "class",
          "lang",
          "dir",
          "href",
          "title",
          "scope",
          "rowspan",
          "colspan",
          "role",
          "aria-label",
          "aria-labelledby",
          "aria-hidden",
          "tabindex",
          "charset",
          "name",
          "content",
          "http-equiv",
          "viewBox",
          "width",
          "height",
          "x",
          "y",
          "d",
          "focusable");
  private static final PercentEscaper PATH = new PercentEscaper("/-._~", false);
  private static final ImmutableSet<String> VOID = ImmutableSet.of("meta");

  /** Before these a new line starts, so that two pages can be compared line by line. */
  private static final ImmutableSet<String> LINES =
      ImmutableSet.of(
          "head", "body", "meta", "title", "style", "header", "nav", "main", "section", "article",
          "footer", "div", "p", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "table",
          "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "details", "svg");

  private final StringBuilder out = new StringBuilder(1 << 16).append("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final boolean chinese;
  private final PersonalDetails details;
  private boolean inTag;

  Html(Locale locale, PersonalDetails details) {
    this.details = details;
    this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    open("html").attribute("lang", chinese ? "zh-CN" : "en");
  }

  Html open(String tag) {
    checkArgument(TAGS.contains(tag), "no element %s here", tag);
    endTag();
    if (LINES.contains(tag)) {
      out.append('\n');
    }
    out.append('<').append(tag);
    inTag = true;
    open.push(tag);
    return this;
  }

  Html open(String tag, String classes) {
    return open(tag).attribute("class", classes);
  }

  /** Adds an attribute to the element just opened. */
  Html attribute(String name, String value) {
    checkState(inTag, "no element is being opened for %s", name);
    checkArgument(ATTRIBUTES.contains(name), "no attribute %s here", name);
    checkArgument(
        !name.equals("href") || value.startsWith("#") || value.startsWith("./"),
        "a link out of the folder: %s",
        value);
    checkArgument(!name.equals("id") || ids.add(value), "two elements with the id %s", value);
    out.append(' ').append(name).append("=\"");
    out.append(HtmlEscapers.htmlEscaper().escape(Shown.of(value, details))).append('"');
    return this;
  }

  /** Adds the id that a system of one's own knows the element's figure by, as it is. */
  Html ownId(String id) {
    checkState(inTag, "no element is being opened for an id");
    out.append(" data-id=\"")
        .append(HtmlEscapers.htmlEscaper().escape(Shown.asItIs(id)))
        .append('"');
    return this;
  }

  Html attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  Html text(String text) {
    endTag();
    String shown = Shown.of(text, details);
    boolean foreign = !chinese && Script.isChinese(shown);
    boolean apart = (foreign || Script.isRightToLeft(shown)) && !"title".equals(open.peek());
    if (apart) {
      out.append(foreign ? "<bdi lang=\"zh-CN\">" : "<bdi>");
    }
    out.append(HtmlEscapers.htmlEscaper().escape(shown));
    if (apart) {
      out.append("</bdi>");
    }
    return this;
  }

  Html close() {
    endTag();
    String tag = open.pop();
    if (!VOID.contains(tag)) {
      out.append("</").append(tag).append('>');
    }
    return this;
  }

  /** Adds an element that holds a text alone. */
  Html element(String tag, String classes, String text) {
    return open(tag, classes).text(text).close();
  }

  Html element(String tag, String text) {
    return open(tag).text(text).close();
  }

  /** Opens a link to an element of the page. */
  Html link(String id) {
    return open("a").attribute("href", "#" + id);
  }

  /**
   * Opens a link to a page in the folder of this one or below it.
   *
   * @param path its path from there, the names parted by {@code /}
   */
  Html linkTo(String path) {
    return open("a").attribute("href", "./" + PATH.escape(details.mask(path)));
  }

  /** Returns where the page ends so far, for {@link #moveToEnd}. */
  int position() {
    endTag();
    return out.length();
  }

  /** Moves what was written between two positions to the end: only what was written before can be linked to. */
  void moveToEnd(int from, int to) {
    endTag();
    String moved = out.substring(from, to);
    out.delete(from, to).append(moved);
  }

  /** Returns whether an element with an id was written before. */
  boolean has(String id) {
    return ids.contains(id);
  }

  /** Adds the one style sheet. */
  Html style(PageStyle style) {
    open("style");
    endTag();
    out.append(style.css());
    return close();
  }

  /** Ends the page and returns it. */
  String end() {
    while (!open.isEmpty()) {
      close();
    }
    return out.append('\n').toString();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }
}
