package org.budgetperformance.module;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Stage;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;

/**
 * Made-up submissions in which each cell that a document of a module can have is filled, or may stand in what was not
 * read (样例材料): what rules look at then shows. Nobody files such ones. Stateless.
 */
final class Specimens {
  /** A number without a unit, a rate and words: with them any figure may stand in what was not read. */
  private static final ImmutableList<String> ANYTHING = ImmutableList.of("1", "30%", "字");

  /** Names that rules look for: of a satisfaction, of a limit to the whole, and of neither, which stands there twice. */
  private static final ImmutableList<String> INDICATORS =
      ImmutableList.of("服务对象满意度", "整体支出控制额", "培训人数", "培训人数");

  private static final ImmutableList<String> PROJECTS = ImmutableList.of("甲项目", "丙项目");

  private static final ImmutableList<String> AMOUNTS = ImmutableList.of("10.55", "12", "0");
  private static final ImmutableList<String> RATES = ImmutableList.of("100.00", "92.00", "90.00");
  private static final ImmutableList<String> TARGETS = ImmutableList.of("≥10次", "≤10万元", "≥95%");
  private static final ImmutableList<String> ACTUALS = ImmutableList.of("12次", "12.5万元", "90%");
  private static final ImmutableList<String> WORDS = ImmutableList.of("完成工作", "无", "#DIV/0!");
  private static final ImmutableList<Category> CATEGORIES =
      ImmutableList.of(
          Category.QUANTITY, Category.ECONOMIC_COST, Category.BENEFICIARY_SATISFACTION);

  private final RuleModule module;
  private final ImmutableList<SheetId> documents;

  private Specimens(RuleModule module) {
    this.module = module;
    ImmutableList.Builder<SheetId> ids = ImmutableList.builder();
    for (DocumentType type : types(module)) {
      if (type.isOfProject()) {
        ids.add(SheetId.of(type, "甲项目"), SheetId.of(type, "乙项目"));
      } else {
        ids.add(SheetId.of(type));
      }
    }
    this.documents = ids.build();
  }

  /** Returns the specimens of a module: one in which nothing was read, and others with several figures. */
  static ImmutableList<Submission> of(RuleModule module) {
    Specimens specimens = new Specimens(module);
    ImmutableList.Builder<Submission> all = ImmutableList.builder();
    all.add(specimens.submission(Specimens::unread));
    for (int i = 0; i < AMOUNTS.size(); i++) {
      int way = i;
      all.add(specimens.submission(id -> filled(id, way)));
    }
    return all.build();
  }

  /** Makes a document. */
  private interface Maker {
    Sheet make(SheetId id);
  }

  private Submission submission(Maker maker) {
    Submission.Builder submission =
        Submission.builder().fiscalYear(module.fiscalYears().last()).division(module.division());
    documents.forEach(id -> submission.addSheets(maker.make(id)));
    return submission.build();
  }

  /** Returns the documents of a module: those that its rules are about, and the national ones. */
  private static Collection<DocumentType> types(RuleModule module) {
    Map<String, DocumentType> types = new LinkedHashMap<>();
    for (Rule rule : module.rules()) {
      for (Check check : rule.checks()) {
        DocumentType of = check instanceof FormulaCheck ? ((FormulaCheck) check).document() : null;
        if (of != null) {
          types.putIfAbsent(of.id(), of);
        }
      }
    }
    Documents.NATIONAL.forEach(type -> types.putIfAbsent(type.id(), type));
    return types.values();
  }

  private static Sheet unread(SheetId id) {
    Sheet.Builder sheet = Sheet.builder(id);
    ANYTHING.forEach(text -> sheet.unread(Unread.of(text, 1, 1, -1)));
    return sheet.build();
  }

  private static Sheet filled(SheetId id, int way) {
    Sheet.Builder sheet = Sheet.builder(id);
    for (Line line : lines(id)) {
      int figures = way;
      for (Row row : rows(line)) {
        for (Column<?> column : id.type().columns()) {
          put(sheet, row, column, figures % AMOUNTS.size());
        }
        figures++;
      }
    }
    return sheet.build();
  }

  private static Set<Line> lines(SheetId id) {
    DocumentType type = id.type();
    Set<Line> lines = new LinkedHashSet<>();
    for (DocumentPart part : type.parts()) {
      lines.addAll(part.lines().keySet());
    }
    unread(id).open(Stage.FILED).rows().forEach(row -> lines.add(row.line()));
    Lines.NATIONAL.stream().filter(type::mayHave).forEach(lines::add);
    Dimension.NATIONAL.forEach(dimension -> lines.add(Line.of(dimension)));
    Category.NATIONAL.forEach(category -> lines.add(Line.of(category)));
    return lines;
  }

  /** Returns the rows of a line: several of one that repeats. */
  private static ImmutableSet<Row> rows(Line line) {
    boolean ofIndicators = line.equals(Lines.INDICATOR) || line.equals(Lines.GOAL);
    if (!ofIndicators && !line.isOfProjects() && !line.equals(Lines.PROJECT)) {
      return ImmutableSet.of(Row.of(line));
    }
    ImmutableSet.Builder<Row> rows = ImmutableSet.builder();
    Set<String> seen = new LinkedHashSet<>();
    for (String subject : ofIndicators ? INDICATORS : PROJECTS) {
      rows.add(seen.add(subject) ? Row.of(line, subject) : Row.of(line, subject, 2));
    }
    return rows.build();
  }

  private static <T> void put(Sheet.Builder sheet, Row row, Column<T> column, int way) {
    Object value = value(column.type(), way);
    sheet.put(row, column, Figure.of(column.type(), column.type().valueClass().cast(value)));
  }

  private static Object value(FigureType<?> type, int way) {
    if (type.equals(FigureType.AMOUNT)) {
      return Amount.ofWanYuan(AMOUNTS.get(way));
    } else if (type.equals(FigureType.POINTS)) {
      return Points.of(10 + way);
    } else if (type.equals(FigureType.RATE)) {
      return Rate.ofPercent(new BigDecimal(RATES.get(way)));
    } else if (type.equals(FigureType.TARGET)) {
      return Target.parse(TARGETS.get(way));
    } else if (type.equals(FigureType.ACTUAL)) {
      return Actual.parse(ACTUALS.get(way));
    } else if (type.equals(FigureType.CATEGORY)) {
      return CATEGORIES.get(way);
    }
    return type.equals(FigureType.TEXT) ? WORDS.get(way) : BigDecimal.valueOf(5L + way);
  }
}
