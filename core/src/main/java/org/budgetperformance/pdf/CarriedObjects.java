package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import javax.annotation.Nullable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.text.LocalizedText;

/**
 * What a copy would carry onward under our name, and is therefore not made of (不予复制的内容): scripts and what else is done
 * when the file is opened or clicked at, attached files, signatures, and protection.
 */
final class CarriedObjects {
  private static final LocalizedText ACTION =
      LocalizedText.of("脚本或自动执行的动作", "a script or an action of its own");
  private static final LocalizedText ATTACHMENT = LocalizedText.of("附件", "an attached file");
  private static final LocalizedText SIGNATURE = LocalizedText.of("数字签名", "a digital signature");
  private static final LocalizedText PROTECTION =
      LocalizedText.of("加密或编辑保护", "encryption or protection against editing");
  private static final LocalizedText PROGRAM = LocalizedText.of("动态表单", "a form that is a program");

  /** By the entry that a dictionary of the file has for it. */
  private static final ImmutableMap<String, LocalizedText> ENTRIES =
      ImmutableMap.of(
          "AA", ACTION,
          "JavaScript", ACTION,
          "EmbeddedFiles", ATTACHMENT,
          "Perms", SIGNATURE,
          "XFA", PROGRAM);

  /** Of the kinds of actions those that stay within the file, or open a page in a browser. */
  private static final String HARMLESS = "GoTo URI Named Hide SetOCGState";

  /** Comments that hold files, films and the like. */
  private static final String HOLDING = "FileAttachment RichMedia Screen Movie Sound 3D";

  private static final int DEEPEST = 16;

  private CarriedObjects() {}

  /**
   * Looks through a file.
   *
   * @throws OfficeException if it holds such a thing
   */
  static void check(COSDictionary root, boolean isEncrypted, List<Page> pages) {
    refuseIf(isEncrypted, PROTECTION);
    entries(root);
    entries(root.getCOSDictionary(COSName.NAMES));
    COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
    entries(form);
    refuseIf(form != null && (form.getInt(COSName.getPDFName("SigFlags"), 0) & 1) != 0, SIGNATURE);
    action(root.getDictionaryObject(COSName.OPEN_ACTION), 0);
    for (Page page : pages) {
      entries(page.dictionary());
      COSArray comments = page.dictionary().getCOSArray(COSName.ANNOTS);
      for (int i = 0; comments != null && i < comments.size(); i++) {
        COSBase comment = comments.getObject(i);
        if (comment instanceof COSDictionary) {
          comment((COSDictionary) comment);
        }
      }
    }
  }

  private static void comment(COSDictionary comment) {
    entries(comment);
    refuseIf(isOneOf(comment.getNameAsString(COSName.SUBTYPE), HOLDING), ATTACHMENT);
    boolean isSigned = COSName.SIG.equals(comment.getCOSName(COSName.FT));
    refuseIf(isSigned && comment.getDictionaryObject(COSName.V) != null, SIGNATURE);
    action(comment.getDictionaryObject(COSName.A), 0);
  }

  private static void entries(@Nullable COSDictionary dictionary) {
    ENTRIES.forEach(
        (name, what) ->
            refuseIf(
                dictionary != null
                    && dictionary.getDictionaryObject(COSName.getPDFName(name)) != null,
                what));
  }

  /** What follows an action may be several. */
  private static void action(@Nullable COSBase action, int depth) {
    refuseIf(depth > DEEPEST, ACTION);
    if (action instanceof COSDictionary) {
      COSDictionary given = (COSDictionary) action;
      refuseIf(!isOneOf(given.getNameAsString(COSName.S), HARMLESS), ACTION);
      action(given.getDictionaryObject(COSName.NEXT), depth + 1);
    } else if (action instanceof COSArray && depth > 0) {
      for (int i = 0; i < ((COSArray) action).size(); i++) {
        action(((COSArray) action).getObject(i), depth + 1);
      }
    }
  }

  private static boolean isOneOf(@Nullable String name, String names) {
    return name != null && (" " + names + " ").contains(" " + name + " ");
  }

  private static void refuseIf(boolean holds, LocalizedText what) {
    if (holds) {
      throw OfficeException.of(
          "不能制作批注件：PDF含有" + what.zh(), "no marked copy is made of it: the PDF has " + what.en());
    }
  }
}
