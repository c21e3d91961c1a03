package org.budgetperformance.module;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A filled cell, a line or a part of a line of a text, and what became of it (识别清单的一项).
 *
 * <p>All of them together are the account of a text: what stands in it is in one of them, once. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReadText implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What became of a text. All but the first and the last are known to be without a figure. */
  public enum Kind {
    /** A figure holds it. */
    READ("已识别", "read"),
    /** The title of a document, or a line above or below it that belongs to it. */
    TITLE("标题", "title"),
    /** A label, a heading of columns or of a part, a name of a dimension or a category. */
    HEADING("栏目", "heading"),
    /** The number of a page. */
    PAGE_NUMBER("页码", "page number"),
    /** What the form left as it was printed. */
    TEMPLATE("模板", "template"),
    /** A line of signatures, or a remark below a table. */
    SIGNATURE("落款", "signature"),
    /** Once more what was read above, as copies of a merged cell or of a row say it. */
    REPEATED("重复", "repeated"),
    /** Running words without a number and its unit, or with one that is no figure of the report: last year's. */
    WORDS("文字", "words"),
    /** A reader could not place it. */
    UNREAD("未识别", "not read");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Returns what people call it. */
    public LocalizedText label() {
      return LocalizedText.of(zh, en);
    }
  }

  /** Use {@link #of} and {@link #unread}. */
  ReadText() {}

  /**
   * Returns a text that was read, or is known to hold no figure.
   *
   * @param kind what became of it, not {@link Kind#UNREAD}
   * @param line the line of the source, from 1
   * @param column which cell of its row it is, from 1; 0 where no cells are told apart
   * @param text what stands there
   */
  public static ReadText of(Kind kind, int line, int column, String text) {
    return ImmutableReadText.of(kind, line, column, text, Optional.empty());
  }

  /**
   * Returns a text that was not read.
   *
   * @param line the line of the source, from 1
   * @param column which cell of its row it is, from 1; 0 where no cells are told apart
   * @param text what stands there
   * @param reason why it was not read
   */
  public static ReadText unread(int line, int column, String text, LocalizedText reason) {
    return ImmutableReadText.of(Kind.UNREAD, line, column, text, Optional.of(reason));
  }

  /** Returns what became of it. */
  @Value.Parameter
  public abstract Kind kind();

  /** Returns the line of the source, from 1. */
  @Value.Parameter
  public abstract int line();

  /** Returns which cell of its row it is, from 1; 0 where no cells are told apart. */
  @Value.Parameter
  public abstract int column();

  /** Returns what stands there. */
  @Value.Parameter
  public abstract String text();

  /** Returns why it was not read; empty if it was, or need not be. */
  @Value.Parameter
  public abstract Optional<LocalizedText> reason();

  @Value.Check
  void check() {
    if ((kind() == Kind.UNREAD) != reason().isPresent()) {
      throw new IllegalArgumentException("a reason is given of what was not read: " + this);
    }
  }
}
