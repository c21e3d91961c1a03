package org.budgetperformance.reading;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.budgetperformance.text.WordList;

/**
 * Whose document a title says it is (标题所称的单位或项目): the unit's of 2024年度甲县文化馆部门整体支出绩效自评报告, the
 * project's of 2024年度展览经费项目支出绩效自评报告.
 */
final class TitleSubject {
  private static final String WHOLE = "整体";

  /** Where a title begins to say what the document is. */
  private static final WordList DOCUMENT = WordList.of("绩效 自评 基础数据 基本数据");

  /** What stands behind a project's name. */
  private static final WordList PROJECT = WordList.of("项目支出 项目");

  /** What ends the name of a project. */
  private static final WordList ENDS_PROJECT = WordList.of("经费 专项资金 专项 补助资金 转移支付 转移支付资金 补助");

  /** What says no more than that it is a unit's or a project's. */
  private static final WordList GENERAL =
      WordList.of("部门 单位 预算 财政 支出 的 部门预算 专项资金 专项 专项经费 财政专项资金 转移支付 本级 重点");

  /** What the names of units end with. */
  private static final WordList ENDS_UNIT =
      WordList.of("局 委 办 馆 院 校 中学 小学 大学 幼儿园 中心 站 所 队 政府 厅 部 会 室 乡 镇 街道 处 公司 集团 社 台 团 部门 单位");

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final String ABOUT = "关于";
  private static final int SHORTEST = 2;

  private final String name;
  private final boolean ofProject;

  private TitleSubject(String name, boolean ofProject) {
    this.name = name;
    this.ofProject = ofProject;
  }

  /** Returns what a title says, without white space; nobody's if it is empty. */
  static TitleSubject of(String title) {
    String text = withoutYear(title);
    text = text.startsWith(ABOUT) ? text.substring(ABOUT.length()) : text;
    int whole = text.indexOf(WHOLE);
    if (whole >= 0) {
      return new TitleSubject(withoutGeneral(text.substring(0, whole)), false);
    }
    int document = DOCUMENT.next(text, 0);
    String head = text.substring(0, Math.max(0, document));
    String project = PROJECT.before(head, head.length());
    if (project != null) {
      String named = head.substring(0, head.length() - project.length());
      return new TitleSubject(withoutGeneral(named), true);
    }
    boolean ofProject = ENDS_PROJECT.endIn(head);
    String named = withoutGeneral(head);
    return new TitleSubject(ofProject && !named.isEmpty() ? head : named, ofProject);
  }

  private static String withoutYear(String title) {
    int year = title.indexOf('年');
    while (year >= 0) {
      boolean digits = year >= 4 && DIGIT.matchesAllOf(title.substring(year - 4, year));
      if (digits) {
        int end = title.startsWith("度", year + 1) ? year + 2 : year + 1;
        return title.substring(0, year - 4) + title.substring(end);
      }
      year = title.indexOf('年', year + 1);
    }
    return title;
  }

  private static String withoutGeneral(String name) {
    String rest = name;
    String word = GENERAL.before(rest, rest.length());
    while (word != null) {
      rest = rest.substring(0, rest.length() - word.length());
      word = GENERAL.before(rest, rest.length());
    }
    return rest.length() >= SHORTEST ? rest : "";
  }

  /** Returns whether it is of a project, or of projects, and not of the whole expenditure. */
  boolean isOfProject() {
    return ofProject;
  }

  /** Returns the project that it names, empty if none. */
  Optional<String> project() {
    return Optional.of(name)
        .filter(named -> ofProject && !named.isEmpty() && !ENDS_UNIT.endIn(named));
  }

  /** Returns the unit that it names, empty if none. */
  Optional<String> unit() {
    return Optional.of(name)
        .filter(named -> !named.isEmpty() && (!ofProject || ENDS_UNIT.endIn(named)));
  }
}
