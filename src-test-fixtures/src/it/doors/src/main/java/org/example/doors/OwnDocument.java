package org.example.doors;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.DocumentPart.Kind;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** No real province's: a document of one's own; reader, page and JSON follow from its parts. */
final class OwnDocument {
  static final Column<Amount> VALUE = Column.of("value", FigureType.AMOUNT, "账面价值", "book value");
  static final Column<Amount> LEASED = Column.of("leased", FigureType.AMOUNT, "出租", "leased out");
  static final Column<Amount> IDLE = Column.of("idle", FigureType.AMOUNT, "闲置", "idle");
  static final Line ASSETS = Line.of("assets", "资产合计", "assets");
  static final Line BUILDINGS = Line.of("buildings", "房屋", "buildings");
  static final Line EQUIPMENT = Line.of("equipment", "设备", "equipment");
  static final Line REMARK = Line.of("remark", "盘点情况", "stocktaking");

  static final DocumentType ASSET_TABLE =
      DocumentType.of(
              "asset-table",
              LocalizedText.of("资产情况表", "asset table"),
              ImmutableList.of(VALUE, LEASED, IDLE, Columns.TEXT))
          .withParts(
              DocumentPart.of(Kind.GRID, "资产", "Assets")
                  .columns(VALUE, LEASED, IDLE)
                  .lines(0, ASSETS)
                  .lines(1, BUILDINGS, EQUIPMENT),
              DocumentPart.of(Kind.WORDS, "说明", "Remarks").lines(0, REMARK));

  private OwnDocument() {}
}
