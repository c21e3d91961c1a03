package org.budgetperformance.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** A page of a file, with what it has from the nodes above it. Immutable. */
final class Page {
  private static final COSName[] INHERITED = {
    COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE
  };
  private static final Area LETTER = new Area(0, 0, 612, 792);
  private static final int QUARTER = 90;

  private final int number;
  private final COSDictionary dictionary;
  private final COSDictionary resources;
  private final Area box;
  private final int quarters;

  private Page(int number, COSDictionary dictionary, COSBase[] inherited) {
    this.number = number;
    this.dictionary = dictionary;
    this.resources =
        inherited[0] instanceof COSDictionary ? (COSDictionary) inherited[0] : new COSDictionary();
    this.box = box(box(LETTER, inherited[1]), inherited[2]);
    int rotate = inherited[3] instanceof COSNumber ? ((COSNumber) inherited[3]).intValue() : 0;
    this.quarters = Math.floorMod(rotate / QUARTER, 4);
  }

  /** The tree of pages may be a list, as deep as it is long, or no tree at all. */
  static List<Page> all(COSDictionary root) {
    List<Page> pages = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase[]> todo = new ArrayDeque<>();
    push(todo, root.getDictionaryObject(COSName.PAGES), new COSBase[INHERITED.length]);
    while (!todo.isEmpty()) {
      COSBase[] node = todo.pop();
      COSDictionary dictionary = (COSDictionary) node[INHERITED.length];
      if (!seen.add(dictionary)) {
        continue;
      }
      Limits.objects(seen.size());
      COSBase[] inherited = node.clone();
      for (int i = 0; i < INHERITED.length; i++) {
        COSBase own = dictionary.getDictionaryObject(INHERITED[i]);
        inherited[i] = own == null ? node[i] : own;
      }
      COSArray kids = dictionary.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages.add(new Page(pages.size() + 1, dictionary, inherited));
        Limits.pages(pages.size());
      }
      for (int i = kids == null ? 0 : kids.size(); i > 0; i--) {
        push(todo, kids.getObject(i - 1), inherited);
      }
    }
    return pages;
  }

  private static void push(Deque<COSBase[]> todo, @Nullable COSBase kid, COSBase[] inherited) {
    if (kid instanceof COSDictionary) {
      Limits.objects(todo.size());
      COSBase[] node = new COSBase[INHERITED.length + 1];
      System.arraycopy(inherited, 0, node, 0, INHERITED.length);
      node[INHERITED.length] = kid;
      todo.push(node);
    }
  }

  private static Area box(Area usual, @Nullable COSBase box) {
    if (!(box instanceof COSArray) || ((COSArray) box).size() != 4) {
      return usual;
    }
    float[] corners = ((COSArray) box).toFloatArray();
    Area area = Area.of(Matrix.IDENTITY, corners[0], corners[1], corners[2], corners[3]);
    return area.width() > 0 && area.height() > 0 ? area : usual;
  }

  /** Returns its number, from 1. */
  int number() {
    return number;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  COSDictionary resources() {
    return resources;
  }

  double width() {
    return quarters % 2 == 0 ? box.width() : box.height();
  }

  double height() {
    return quarters % 2 == 0 ? box.height() : box.width();
  }

  /** Returns where on the page as it is shown what is drawn stands, from its upper left corner. */
  Matrix shown() {
    switch (quarters) {
      case 1:
        return new Matrix(0, 1, 1, 0, -box.top, -box.left);
      case 2:
        return new Matrix(-1, 0, 0, 1, box.right, -box.top);
      case 3:
        return new Matrix(0, -1, -1, 0, box.bottom, box.right);
      default:
        return new Matrix(1, 0, 0, -1, -box.left, box.bottom);
    }
  }

  /** Returns the rectangle that is shown somewhere as it is written in the file. */
  Area written(Area shown) {
    switch (quarters) {
      case 1:
        return new Area(
            shown.top + box.left,
            shown.left + box.top,
            shown.bottom + box.left,
            shown.right + box.top);
      case 2:
        return new Area(
            box.right - shown.right,
            shown.top + box.top,
            box.right - shown.left,
            shown.bottom + box.top);
      case 3:
        return new Area(
            box.right - shown.bottom,
            box.bottom - shown.right,
            box.right - shown.top,
            box.bottom - shown.left);
      default:
        return new Area(
            shown.left + box.left,
            box.bottom - shown.bottom,
            shown.right + box.left,
            box.bottom - shown.top);
    }
  }
}
