package org.budgetperformance.report;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;

/** Links to cells that were drawn before (数据位置链接). */
final class PagePlaces {
  /** A name that is longer is shortened: all of it stands at the place. */
  private static final int LONGEST = 240;

  private final Html page;
  private final Locale locale;
  private final ImmutableMap<SheetId, FormSheet> sheets;

  PagePlaces(Html page, Locale locale, ImmutableList<FormSheet> sheets) {
    this.page = page;
    this.locale = locale;
    this.sheets = Maps.uniqueIndex(sheets, FormSheet::id);
  }

  /** Returns the documents in their order. */
  ImmutableCollection<FormSheet> sheets() {
    return sheets.values();
  }

  /** Writes the name of a place as a link to it. */
  void link(Place place) {
    link(place, Shown.brief(place.label(locale), LONGEST));
  }

  /** Writes a text as a link to a place, and as a text alone if the page does not draw the place. */
  void link(Place place, String text) {
    FormSheet sheet = sheets.get(place.sheet());
    if (sheet != null && page.has(sheet.anchor(place))) {
      page.link(sheet.anchor(place)).text(text).close();
    } else {
      page.text(text);
    }
  }
}
