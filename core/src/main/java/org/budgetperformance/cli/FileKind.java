package org.budgetperformance.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.budgetperformance.text.LocalizedText;

/**
 * A kind of file that is no text (文件类型), known by how its bytes begin, and what to do with it. Those
 * that look alike stand with the more exact one first.
 */
enum FileKind {
  DOCX("Word文档（.docx）", "a Word document (.docx)", Advice.SAVE, "word/document.xml", "PK\3\4"),
  XLSX("Excel工作簿（.xlsx）", "an Excel workbook (.xlsx)", Advice.SAVE, "xl/workbook", "PK\3\4"),
  PPTX("PowerPoint文档", "a PowerPoint document", Advice.COPY, "ppt/presentation.xml", "PK\3\4"),
  ODF("OpenDocument文档", "an OpenDocument file", Advice.COPY, "opendocument", "PK\3\4"),
  OFD("OFD版式文件", "an OFD file", Advice.COPY, "OFD.xml", "PK\3\4"),
  ARCHIVE(
      "压缩包",
      "an archive",
      Advice.UNPACK,
      "",
      "PK\3\4",
      "PK\5\6",
      "Rar!\32\7",
      "7z\u00bc\u00af\47\34",
      "\37\u008b"),
  PDF("PDF文件", "a PDF", Advice.COPY_OR_SCAN, "", "%PDF-"),
  ENCRYPTED(
      "有密码的Word或Excel文件",
      "a Word or Excel file with a password",
      Advice.UNLOCK,
      wide("EncryptedPackage"),
      "\u00d0\u00cf\21\u00e0"),
  DOC(
      "旧版Word或WPS文档（.doc、.wps）",
      "an old Word or WPS document (.doc, .wps)",
      Advice.SAVE,
      wide("WordDocument"),
      "\u00d0\u00cf\21\u00e0"),
  XLS(
      "旧版Excel或WPS表格（.xls、.et）",
      "an old Excel or WPS workbook (.xls, .et)",
      Advice.SAVE,
      wide("Workbook"),
      "\u00d0\u00cf\21\u00e0"),
  OLE("旧版Office文件", "an old Office file", Advice.SAVE, "", "\u00d0\u00cf\21\u00e0"),
  RTF("RTF文档", "an RTF document", Advice.SAVE, "", "{\\rtf"),
  IMAGE(
      "图片",
      "a picture",
      Advice.SCAN,
      "",
      "\u0089PNG",
      "\u00ff\u00d8\u00ff",
      "GIF8",
      "II*\0",
      "MM\0*"),
  WEBP("图片", "a picture", Advice.SCAN, "WEBP", "RIFF"),
  BITMAP("图片", "a picture", Advice.SCAN, "\0\0\0\0", "BM"),
  HTML(
      "网页文件",
      "a web page",
      Advice.COPY,
      "",
      "<!doctype html",
      "<html",
      "<head",
      "<body",
      "<meta",
      "<table",
      "<div",
      "<!--"),
  XHTML("网页文件", "a web page", Advice.COPY, "<html", "<?xml"),
  MHTML("网页文件（.mht）", "a web page (.mht)", Advice.COPY, "multipart/related", "mime-version:"),
  XML("XML文件", "an XML file", Advice.COPY, "", "<?xml");

  /** So much of a file is looked at for what tells kinds apart that begin alike. */
  private static final int LOOKED_AT = 1 << 20;

  @SuppressWarnings("ImmutableEnumChecker") // words are immutable, which no annotation says
  private final LocalizedText reason;

  private final String holds;
  private final ImmutableList<String> begins;

  FileKind(String zh, String en, LocalizedText advice, String holds, String... begins) {
    this.reason =
        LocalizedText.of("这是" + zh + "，" + advice.zh(), "this is " + en + ": " + advice.en());
    this.holds = Ascii.toLowerCase(holds);
    this.begins = ImmutableList.copyOf(begins);
  }

  /** Returns what a file is that is no text, empty if it may be one. */
  static Optional<FileKind> of(byte[] bytes) {
    String file =
        Ascii.toLowerCase(
            new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
    String words = withoutMark(file).trim();
    return Arrays.stream(values()).filter(kind -> kind.is(file, words)).findFirst();
  }

  private static String withoutMark(String file) {
    return file.startsWith("\u00ef\u00bb\u00bf") ? file.substring(3) : file;
  }

  /** A tag may stand behind blanks, a magic number stands at the very beginning. */
  private boolean is(String file, String words) {
    for (String begin : begins) {
      String start = Ascii.toLowerCase(begin);
      boolean isOfWords = start.charAt(0) == '<' || this == MHTML;
      if ((isOfWords ? words : file).startsWith(start)) {
        return this == BITMAP ? file.startsWith(holds, 6) : file.contains(holds);
      }
    }
    return false;
  }

  /** Returns whether files of this kind are read if they are what they seem to be. */
  boolean isRead() {
    return this == DOCX || this == XLSX || this == PDF || this == ARCHIVE;
  }

  /** Returns what it is and what to do, in one line. */
  LocalizedText reason() {
    return reason;
  }

  private static String wide(String name) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      wide.append(name.charAt(i)).append('\0');
    }
    return wide.toString();
  }

  /** What to do with a file of a kind; no constant of an enum may be used while it is made. */
  private static final class Advice {
    static final LocalizedText SAVE =
        LocalizedText.of(
            "请打开后另存为.docx或.xlsx再核查", "open it, save it as .docx or .xlsx and check that");
    static final LocalizedText UNLOCK =
        LocalizedText.of("请去掉密码后另存再核查", "save it without and check that");
    static final LocalizedText COPY =
        LocalizedText.of(
            "请打开后全选、复制，粘贴到文本文件（.txt）再核查",
            "open it, copy all of it into a text file (.txt) and check that");
    static final LocalizedText COPY_OR_SCAN =
        LocalizedText.of(
            "请打开后全选、复制，粘贴到文本文件（.txt）再核查；扫描件须先识别文字",
            "open it, copy all of it into a text file (.txt) and check that; of a scan recognise"
                + " the words first");
    static final LocalizedText SCAN =
        LocalizedText.of(
            "请先识别文字，存为文本文件（.txt）再核查",
            "recognise its words, put them into a text file (.txt) and check that");
    static final LocalizedText UNPACK =
        LocalizedText.of("请解压后再核查其中的文件", "unpack it and check the files in it");

    private Advice() {}
  }
}
