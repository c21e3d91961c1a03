package org.budgetperformance.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import javax.annotation.Nullable;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Follows what draws a page, as far as characters, lines and the places of pictures go. Not thread-safe. */
final class PageReader {
  private static final int DEEPEST = 16;
  private static final int MOST_SAVED = 256;
  private static final int MOST_OPERANDS = 1 << 16;

  /** How far a character reaches above and below its line, by its size. */
  private static final double ABOVE = 0.85;

  private static final double BELOW = 0.15;

  private final PdfObjects objects;
  private final Limits limits;
  private final IdentityHashMap<COSDictionary, Font> fonts = new IdentityHashMap<>();
  private Drawing drawing = new Drawing();
  private TextState state = new TextState(Matrix.IDENTITY);
  private DrawnPath path = new DrawnPath(drawing);

  PageReader(PdfObjects objects, Limits limits) {
    this.objects = objects;
    this.limits = limits;
  }

  /** Reads a page, as far as it can be read. */
  Drawing read(Page page) {
    drawing = new Drawing();
    path = new DrawnPath(drawing);
    state = new TextState(page.shown());
    try {
      run(content(page.dictionary()), page.resources(), 0);
    } catch (IOException e) {
      drawing.damaged();
    }
    fields(page);
    return drawing;
  }

  private byte[] content(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int parts = contents instanceof COSArray ? ((COSArray) contents).size() : 1;
    for (int i = 0; i < parts; i++) {
      COSBase part = contents instanceof COSArray ? ((COSArray) contents).getObject(i) : contents;
      if (part instanceof COSStream) {
        all.write(objects.bytes((COSStream) part));
        all.write('\n');
      }
    }
    return all.toByteArray();
  }

  /** What was filled into the fields of a form stands beside what the page draws. */
  private void fields(Page page) {
    COSArray all = page.dictionary().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      COSBase item = all.getObject(i);
      if (item instanceof COSDictionary
          && COSName.WIDGET.equals(((COSDictionary) item).getCOSName(COSName.SUBTYPE))) {
        field((COSDictionary) item, page);
      }
    }
  }

  private void field(COSDictionary field, Page page) {
    COSDictionary looks = field.getCOSDictionary(COSName.AP);
    COSBase form = looks == null ? null : looks.getDictionaryObject(COSName.N);
    COSArray corners = field.getCOSArray(COSName.RECT);
    if (form instanceof COSStream && corners != null && corners.size() == 4) {
      float[] at = corners.toFloatArray();
      state = new TextState(new Matrix(1, 0, 0, 1, at[0], at[1]).then(page.shown()));
      try {
        form((COSStream) form, page.resources(), 1);
      } catch (IOException e) {
        drawing.damaged();
      }
    }
  }

  private void run(byte[] content, COSDictionary resources, int depth) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    Deque<TextState> saved = new ArrayDeque<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      limits.operator();
      if (!(token instanceof Operator)) {
        if (token instanceof COSBase && operands.size() < MOST_OPERANDS) {
          operands.add((COSBase) token);
        }
        continue;
      }
      String operator = ((Operator) token).getName();
      switch (operator) {
        case "q":
          if (saved.size() < MOST_SAVED) {
            saved.push(state.copy());
          }
          break;
        case "Q":
          state = saved.isEmpty() ? state : saved.pop();
          break;
        case "cm":
          state.page = Matrix.of(operands).then(state.page);
          break;
        case "Do":
          object(resources, name(operands), depth);
          break;
        case "BI":
          drawing.picture(Area.of(state.page, 0, 0, 1, 1));
          break;
        case "Tf":
          state.font = font(resources, name(operands));
          state.size = number(operands, 1);
          break;
        default:
          if (!path.draw(operator, operands, state.page)) {
            text(operator, operands);
          }
          break;
      }
      operands.clear();
    }
  }

  private void object(COSDictionary resources, COSName name, int depth) throws IOException {
    COSDictionary objectsByName = resources.getCOSDictionary(COSName.XOBJECT);
    COSBase object = objectsByName == null ? null : objectsByName.getDictionaryObject(name);
    if (!(object instanceof COSStream)) {
      return;
    }
    COSName type = ((COSStream) object).getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(type)) {
      drawing.picture(Area.of(state.page, 0, 0, 1, 1));
    } else if (COSName.FORM.equals(type) && depth < DEEPEST) {
      form((COSStream) object, resources, depth + 1);
    }
  }

  private void form(COSStream form, COSDictionary around, int depth) throws IOException {
    TextState before = state.copy();
    COSArray matrix = form.getCOSArray(COSName.MATRIX);
    if (matrix != null) {
      state.page = Matrix.of(matrix.toList()).then(state.page);
    }
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    run(objects.bytes(form), own == null ? around : own, depth);
    state = before;
  }

  @Nullable
  private Font font(COSDictionary resources, COSName name) throws IOException {
    COSDictionary byName = resources.getCOSDictionary(COSName.FONT);
    COSDictionary found = byName == null ? null : byName.getCOSDictionary(name);
    if (found == null) {
      return null;
    }
    Font font = fonts.get(found);
    if (font == null) {
      font = new Font(found, objects);
      fonts.put(found, font);
    }
    return font;
  }

  private void text(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case "BT":
        state.line = Matrix.IDENTITY;
        state.text = Matrix.IDENTITY;
        break;
      case "Tm":
        state.line = Matrix.of(operands);
        state.text = state.line;
        break;
      case "TD":
        state.leading = -number(operands, 1);
        state.moveLine(number(operands, 0), number(operands, 1));
        break;
      case "Td":
        state.moveLine(number(operands, 0), number(operands, 1));
        break;
      case "T*":
        state.moveLine(0, -state.leading);
        break;
      case "Tc":
        state.betweenCharacters = number(operands, 0);
        break;
      case "Tw":
        state.betweenWords = number(operands, 0);
        break;
      case "Tz":
        state.stretch = number(operands, 0) / 100;
        break;
      case "TL":
        state.leading = number(operands, 0);
        break;
      case "Ts":
        state.rise = number(operands, 0);
        break;
      case "Tr":
        state.isHidden = number(operands, 0) == 3;
        break;
      case "\"":
        state.betweenWords = number(operands, 0);
        state.betweenCharacters = number(operands, 1);
        state.moveLine(0, -state.leading);
        show(operands);
        break;
      case "'":
        state.moveLine(0, -state.leading);
        show(operands);
        break;
      case "Tj":
        show(operands);
        break;
      case "TJ":
        if (!operands.isEmpty() && operands.get(0) instanceof COSArray) {
          show(((COSArray) operands.get(0)).toList());
        }
        break;
      default:
        break;
    }
  }

  private void show(List<? extends COSBase> strings) throws IOException {
    Font font = state.font;
    for (COSBase item : strings) {
      if (item instanceof COSString && font != null) {
        font.read(((COSString) item).getBytes(), this::glyph);
      } else if (item instanceof COSNumber && strings.size() > 0) {
        state.advance(-((COSNumber) item).floatValue() / 1000 * state.size);
      }
    }
  }

  private void glyph(String text, double width, boolean isSpace) {
    limits.operator();
    Matrix here = state.text.then(state.page);
    boolean down = state.font != null && state.font.isVertical();
    double size = state.size;
    double wide = width * size * state.stretch;
    if (here.isUpright()) {
      Area area =
          down
              ? Area.of(here, -size / 2, state.rise - size, size / 2, state.rise)
              : Area.of(here, 0, state.rise - BELOW * size, wide, state.rise + ABOVE * size);
      drawing.glyph(new Glyph(text, area, here.isUpwards()), state.isHidden);
    }
    double space = state.betweenCharacters + (isSpace ? state.betweenWords : 0);
    state.advance(down ? -size + space : width * size + space);
  }

  private static COSName name(List<COSBase> operands) {
    return !operands.isEmpty() && operands.get(0) instanceof COSName
        ? (COSName) operands.get(0)
        : COSName.getPDFName("");
  }

  static double number(List<COSBase> operands, int index) {
    COSBase operand = index < operands.size() ? operands.get(index) : null;
    return operand instanceof COSNumber ? ((COSNumber) operand).floatValue() : 0;
  }
}
