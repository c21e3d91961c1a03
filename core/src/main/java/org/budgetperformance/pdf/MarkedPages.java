package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.budgetperformance.office.Mark;
import org.budgetperformance.submission.SourcePlace;

/** Writes comments over the pages of a file, behind its own bytes. Used once. */
final class MarkedPages {
  private static final int PRINTED = 4;

  private final PdfObjects objects;
  private final PdfRows rows;
  private final List<Page> pages;
  private final Optional<String> name;

  /**
   * Opens a file.
   *
   * @param name what it is called in the places of marks
   * @throws IOException if it is damaged or has a password
   */
  MarkedPages(byte[] bytes, Optional<String> name) throws IOException {
    Limits limits = new Limits();
    this.objects = new PdfObjects(bytes, limits);
    this.rows = Pages.read(objects, limits);
    this.pages = Page.all(objects.root());
    this.name = name;
    CarriedObjects.check(objects.root(), objects.isEncrypted(), pages);
  }

  byte[] copy(Iterable<Mark> marks) throws IOException {
    PDDocument whole = objects.whole();
    SetMultimap<Integer, Note> byPage = LinkedHashMultimap.create();
    for (Note note : notes(marks)) {
      note.spots().forEach(spot -> byPage.put(spot.page, note));
    }
    for (Map.Entry<Integer, Note> entry : byPage.entries()) {
      annotate(pages.get(entry.getKey() - 1), entry.getValue(), whole);
    }
    // What else would make each copy another one is the time.
    whole.setDocumentId(0L);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    whole.saveIncremental(copy);
    return copy.toByteArray();
  }

  private Iterable<Note> notes(Iterable<Mark> marks) {
    Map<SourcePlace, List<ImmutableList<Spot>>> places = new LinkedHashMap<>();
    rows.spots().forEach((place, spots) -> places.put(name.map(place::in).orElse(place), spots));
    List<ImmutableList<Spot>> beginning = rows.spots().values().iterator().next();
    Map<ImmutableList<Spot>, Note> notes = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (mark.place().file().equals(name)) {
        List<ImmutableList<Spot>> columns = places.getOrDefault(mark.place(), beginning);
        boolean isOne = mark.column() >= 1 && mark.column() <= columns.size();
        ImmutableList<Spot> spots = columns.get(isOne ? mark.column() - 1 : 0);
        notes.computeIfAbsent(spots, own -> new Note(own, mark)).add(mark);
      }
    }
    return notes.values();
  }

  private static void annotate(Page page, Note note, PDDocument whole) throws IOException {
    COSArray colour = new COSArray();
    for (int shift = 16; shift >= 0; shift -= 8) {
      colour.add(new COSFloat((note.colour() >> shift & 0xff) / 255f));
    }
    COSArray quads = new COSArray();
    StringBuilder drawn = new StringBuilder("/M gs");
    colour.forEach(part -> drawn.append(' ').append(((COSFloat) part).floatValue()));
    drawn.append(" rg");
    Area around = null;
    for (Spot spot : note.spots()) {
      if (spot.page == page.number()) {
        Area area = page.written(spot.area);
        around = around == null ? area : around.around(area);
        addNumbers(
            quads,
            area.left,
            area.bottom,
            area.right,
            area.bottom,
            area.left,
            area.top,
            area.right,
            area.top);
        for (double number : new double[] {area.left, area.top, area.width(), area.height()}) {
          drawn.append(' ').append((float) number);
        }
        drawn.append(" re f");
      }
    }
    COSArray rectangle = new COSArray();
    if (around != null) {
      addNumbers(rectangle, around.left, around.top, around.right, around.bottom);
    }
    COSDictionary comment = new COSDictionary();
    comment.setItem(COSName.TYPE, COSName.ANNOT);
    comment.setName(COSName.SUBTYPE, "Highlight");
    comment.setItem(COSName.RECT, rectangle);
    comment.setItem(COSName.getPDFName("QuadPoints"), quads);
    comment.setItem(COSName.C, colour);
    comment.setItem(COSName.T, text(Mark.AUTHOR));
    comment.setItem(COSName.CONTENTS, text(note.text()));
    comment.setInt(COSName.F, PRINTED);
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.N, looks(drawn.toString(), rectangle, whole));
    comment.setItem(COSName.AP, looks);
    COSArray all = new COSArray();
    COSArray before = page.dictionary().getCOSArray(COSName.ANNOTS);
    for (int i = 0; before != null && i < before.size(); i++) {
      all.add(before.get(i));
    }
    all.add(comment);
    page.dictionary().setItem(COSName.ANNOTS, all);
    page.dictionary().setNeedToBeUpdated(true);
  }

  /** Returns how a comment looks: its colour as if it shone through. */
  private static COSStream looks(String drawn, COSArray rectangle, PDDocument whole)
      throws IOException {
    COSDictionary shining = new COSDictionary();
    shining.setName(COSName.BM, "Multiply");
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("M"), shining);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.EXT_G_STATE, states);
    COSStream looks = whole.getDocument().createCOSStream();
    looks.setItem(COSName.TYPE, COSName.XOBJECT);
    looks.setItem(COSName.SUBTYPE, COSName.FORM);
    looks.setItem(COSName.BBOX, rectangle);
    looks.setItem(COSName.RESOURCES, resources);
    try (OutputStream out = looks.createOutputStream()) {
      out.write(drawn.getBytes(StandardCharsets.US_ASCII));
    }
    return looks;
  }

  private static void addNumbers(COSArray array, double... numbers) {
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
  }

  /** Returns a text in UTF-16, as any reader knows it. */
  private static COSString text(String text) {
    return new COSString(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
  }
}
