package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a file is read, and what is said of a file that is no text. */
class FileTextTest {
  private static final String TABLE = "　一、2024年度项目支出绩效自评表\n年度资金总额\t25\t25\t≤20万元（㎡、①、“三公”）\n";

  private static FileText read(byte[] bytes) throws UsageException {
    return FileText.of("a.txt", bytes);
  }

  private static String refused(byte[] bytes) {
    return assertThrows(UsageException.class, () -> read(bytes)).line().zh();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "GB18030, 按GB18030编码读取",
    "GBK, 按GB18030编码读取",
    "UTF-16LE, 按UTF-16LE编码读取",
    "UTF-16BE, 按UTF-16BE编码读取"
  })
  void aTextWithoutAMarkIsReadAndItsEncodingNamed(String encoding, String remark) throws Exception {
    FileText text = read(TABLE.getBytes(Charset.forName(encoding)));

    assertEquals(TABLE, text.text());
    assertEquals(remark, text.remark().map(LocalizedText::zh).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aMarkDecidesAndIsNoPartOfTheText(String encoding) throws Exception {
    for (String text : new String[] {TABLE, "绩", "", "a,b\n"}) {
      assertEquals(text, read(("\ufeff" + text).getBytes(Charset.forName(encoding))).text());
    }
  }

  /** Bytes of UTF-8 are UTF-8, whatever controls are among them. */
  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"", "a", "plain\n", "绩效", "a\0b", "\u0007\u001b[31m红", "\0"})
  void whatIsUtf8IsTakenAsThat(String text) throws Exception {
    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).text());
    assertTrue(!read(text.getBytes(StandardCharsets.UTF_8)).remark().isPresent());
  }

  @Test
  void latinLettersInUtf16AreUnmistakable() throws Exception {
    assertEquals("report 2024\n", read("report 2024\n".getBytes(StandardCharsets.UTF_16LE)).text());
  }

  @Test
  void oneBrokenSignOfAUtf8TextIsNamedAndNotTakenForAnotherEncoding() {
    byte[] text = ("第一行绩效自评\n" + TABLE + TABLE).getBytes(StandardCharsets.UTF_8);
    byte[] broken = Bytes.concat(text, bytes(0xe7, 0xbb), "\n完".getBytes(StandardCharsets.UTF_8));

    assertEquals("a.txt：第6行有损坏的UTF-8字符，请重新导出", refused(broken));
  }

  @Test
  void whatIsNoTextInAnyEncodingIsSaidSo() {
    String none = "a.txt：不是文本文件（UTF-8、UTF-16、GB18030均不能读取）";

    assertEquals(none, refused(bytes(0xff, 0xff, 0x01, 0x80)));
    assertEquals(none, refused(bytes(0xb5, 0xd8, 0x03, 0x04)));
    assertEquals(none, refused(bytes(0xfe, 0xff, 0x4e)));
    assertEquals(none, refused(bytes(0xef, 0xbb, 0xbf, 0xb5, 0xd8)));
    assertEquals(none, refused(bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'PK\3\4..word/document.xml', Word文档（.docx）",
    "'PK\3\4..xl/workbook.xml', Excel工作簿（.xlsx）",
    "'PK\3\4..ppt/presentation.xml', PowerPoint文档",
    "'PK\3\4mimetypeapplication/vnd.oasis.opendocument.text', OpenDocument文档",
    "'PK\3\4..OFD.xml', OFD版式文件",
    "'PK\3\4..report.txt', 压缩包",
    "'PK\5\6', 压缩包",
    "'Rar!\32\7', 压缩包",
    "'%PDF-1.7\n', PDF文件",
    "'\u00d0\u00cf\u0011\u00e0..W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 旧版Word或WPS文档（.doc、.wps）",
    "'\u00d0\u00cf\u0011\u00e0..W\0o\0r\0k\0b\0o\0o\0k\0', 旧版Excel或WPS表格（.xls、.et）",
    "'\u00d0\u00cf\u0011\u00e0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 有密码的Word或Excel文件",
    "'\u00d0\u00cf\u0011\u00e0..', 旧版Office文件",
    "'{\\rtf1\\ansi', RTF文档",
    "'\u0089PNG\r\n', 图片",
    "'\u00ff\u00d8\u00ff\u00e0', 图片",
    "'GIF89a', 图片",
    "'BM6\0\1\0\0\0\0\0', 图片",
    "'RIFF1234WEBP', 图片",
    "'\n<!DOCTYPE HTML><html>', 网页文件",
    "'<HTML xmlns=x>', 网页文件",
    "'<table border=1>', 网页文件",
    "'<?xml version=1?><html>', 网页文件",
    "'MIME-Version: 1.0\nContent-Type: multipart/related', 网页文件（.mht）",
    "'<?xml version=1?><w:document>', XML文件"
  })
  void aFileThatIsNoTextIsNamedWithWhatToDo(String begin, String kind) {
    String line = refused(latin(begin));

    assertTrue(line.startsWith("a.txt：这是" + kind + "，请"), line);
    assertEquals(-1, line.indexOf('\n'));
  }

  @Test
  void aPageIsKnownInEveryEncodingAndLanguage() {
    byte[] page = ("\ufeff<html>" + TABLE).getBytes(StandardCharsets.UTF_16LE);

    assertTrue(refused(page).contains("网页文件"), refused(page));
    assertEquals(
        "a.txt: this is a PDF: open it, copy all of it into a text file (.txt) and check that; of a"
            + " scan recognise the words first",
        assertThrows(UsageException.class, () -> read(latin("%PDF-1.4"))).line().en());
  }

  /** These begin like a kind of file and are words. */
  @ParameterizedTest
  @ValueSource(strings = {"BM项目绩效自评", "PK方案", "GIF图片说明", "Rar说明", "RIFF", "<5万元的项目", "MIME"})
  void wordsThatBeginAlikeAreText(String text) throws Exception {
    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).text());
  }
}
