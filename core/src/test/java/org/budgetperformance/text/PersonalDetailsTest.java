package org.budgetperformance.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers here are made up. */
class PersonalDetailsTest {
  private static String mask(String text) {
    return PersonalDetails.known().mask(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "道路项目13800001234 | 道路项目138****1234",
        "13800001234.txt | 138****1234.txt",
        "１３８００００１２３４ | １３８****１２３４",
        "138 0000 1234 | 138 **** 1234",
        "138-0000-1234 | 138-****-1234",
        "138—00001234 | 138—****1234",
        "7.2 7.2 197 9116 2563 7.2 | 7.2 7.2 197 **** 2563 7.2",
        "138.0000.1234 | 138.****.1234",
        "电话：13800 001234 | 电话：138** **1234",
        "+86 13800001234 | +86 138****1234",
        "+8613800001234 | +861******1234",
        "电话13800001234、13900005678 | 电话138****1234、139****5678",
        "13800001234,13900005678 | 138****1234,139****5678",
        "Tel:13800001234 | Tel:138****1234",
        "138\u200b0000\u200b1234 | 138\u200b****\u200b1234",
        "年初预算13800001234万元 | 年初预算138****1234万元"
      })
  void mobiles(String text, String shown) {
    assertEquals(shown, mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0745-7612345 | 074*-***2345",
        "0745－7612345 | 074*－***2345",
        "(0745)7612345 | (074*)***2345",
        "（010）66881234 | （010）****1234",
        "07457612345 | 074****2345",
        "0731 8612 3456 | 073* **** 3456",
        "0745-7612345转801 | 074*-***2345转***",
        "0745-7612345-801 | 074*-***2345-***",
        "400-123-4567 | 400-***-4567",
        "电话：7612345 | 电话：7******",
        "联系电话：761-2345 | 联系电话：7**-****",
        "联系电话　7612345 | 联系电话　7******",
        "电 话：7612345、7612346 | 电 话：7******、7******",
        "传真：86123456 | 传真：861*3456",
        "短号：660123 | 短号：6*****"
      })
  void landlines(String text, String shown) {
    assertEquals(shown, mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "身份证43120019800101123X | 身份证431***********123X",
        "431200198001011234 | 431***********1234",
        "431200 19800101 1234 | 431*** ******** 1234",
        "４３１２００１９８００１０１１２３Ｘ | ４３１***********１２３Ｘ",
        "431200800101123 | 431********1123",
        "证件号码：431200000000000000 | 证件号码：431***********0000",
        "6222020200112233445 | 622************3445",
        "6222 0202 0011 2233 445 | 622* **** **** ***3 445",
        "6228-4800-1234-5678 | 622*-****-****-5678",
        "银行卡号：4000123412341234 | 银行卡号：400*********1234",
        "账号：430012345678 | 账号：430*****5678"
      })
  void idCardsAndBankCards(String text, String shown) {
    assertEquals(shown, mask(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "填表人：张三填报日期：2025 年 4 月 3 0 日 联系电话：7612345 | 填表人：张*填报日期：2025 年 4 月 3 0 日 联系电话：7******",
        "联 系 人：张 三 | 联 系 人：张 *",
        "项目负责人及电话王某13800001234 | 项目负责人及电话王*138****1234",
        "道路项目项目负责人及电话王某13800001234 | 道路项目项目负责人及电话王*138****1234",
        "负责人（签字）：欧阳某某 | 负责人（签字）：欧***",
        "联系人：李小某、赵某 | 联系人：李**、赵*",
        "project-form:联系人%3A李小某/total/score | project-form:联系人%3A李**/total/score",
        "经办人：李小某（13800001234）、赵某（13900005678） | 经办人：李**（138****1234）、赵*（139****5678）",
        "审核人：买买提·某某 | 审核人：买*****",
        "联系人：Zhang San | 联系人：Z**** ***",
        "联系人：县财政局王某 | 联系人：县财政局王*",
        "负责人：王某主任 | 负责人：王*主任",
        "负责人是王某，完成了任务 | 负责人是王*，完成了任务",
        "（联系人李某） | （联系人李*）",
        "自评报告-王某-13800001234.txt | 自评报告-王*-138****1234.txt",
        "王某，电话：0745-7612345 | 王*，电话：074*-***2345",
        "13800001234（王某） | 138****1234（王*）",
        "联系人：张某 7612345 | 联系人：张* 7612345",
        "某局（经办：刘某某） | 某局（经办：刘**）",
        "财政局王某同志，13800001234 | 财政局王*同志，138****1234",
        "张小某7612345 | 张**7******",
        "联系人及电话：张某 7612345 | 联系人及电话：张* 7******"
      })
  void names(String text, String shown) {
    assertEquals(shown, mask(text));
  }

  @Test
  void namesInCellsOfARow() {
    assertEquals("项目负责人\t王**\t联系电话\t7******", mask("项目负责人\t王小某\t联系电话\t7612345"));
    assertEquals("填表人\t审核人\t日期", mask("填表人\t审核人\t日期"));
    assertEquals("负责人\t签字\t单位", mask("负责人\t签字\t单位"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800000000元",
        "13800000000.00元",
        "13,800,000,000元",
        "￥13800000000",
        "138亿元，1380000.0001万元",
        "1380000.0001",
        "0.13812345678",
        "127.73000000000002万元",
        "年度资金总额\t13800000000\t13800000000\t13750000000\t10\t99.64%\t9.96",
        "150\t1200\t1300",
        "业务工作经费 150 1200 1300 10 100% 10",
        "6200 6200 6100 6000 10",
        "15000 120000",
        "1500万元、1600万元",
        "431200",
        "431202001",
        "431202001001",
        "财预〔2024〕5号",
        "湘财绩〔2024〕12号",
        "2010301",
        "2024年12月31日",
        "2024-12-31 00:00:00",
        "20241231",
        "2023-2024",
        "2024.12.31",
        "统一社会信用代码11431200006123456X",
        "11431200006123456X",
        "12430000MB1234567K",
        "914312007654321098",
        "项目编号：13812345678",
        "行政区划代码：431202001001",
        "430000211310000010123",
        "安居工程7612345",
        "车辆费7612345",
        "张家桥 7612345",
        "12345热线",
        "12345热线电话",
        "电话费120000元",
        "安装电话1200部",
        "电话1200000部",
        "满意度98.5%，得分9.86",
        "1500-1600人次",
        "a13812345678f",
        "00000000000",
        "密切联系人民群众",
        "项目负责人高度重视，分管领导亲自抓",
        "明确责任人，落实责任",
        "填表人：（空白）",
        "填表人：——",
        "填表人：无",
        "填表人和联系电话应当填写",
        "同一填表人的联系电话不一",
        "经办人员培训2次",
        "负责人对项目实施负总责，安排专人跟踪",
      })
  void amountsCountsDatesCodesAndWordsStay(String text) {
    assertSame(text, mask(text));
  }

  @ParameterizedTest
  @CsvSource({
    "13800000181, 138****0181",
    "0745-7612345, 074*-***2345",
    "138 0000 0181, 138****0181",
    "7612345, 7******",
    "张三, 张*",
    "张, *",
    "欧阳某某, 欧***",
    "王某13800001234, 王*138****1234"
  })
  void whatIsADetailAsAWholeShowsItsEnds(String words, String shown) {
    assertEquals(shown, PersonalDetails.hide(words));
  }

  @Test
  void whatIsMaskedStaysAsItIs() {
    for (String text :
        ImmutableList.of(
            "联系人：王*138****1234", "填表人：张*", "负责人（签字）：欧***", "王*，电话：074*-***2345", "联系人：*")) {
      assertSame(text, mask(text));
    }
  }

  @Test
  void labelsOfAProvinceAreAdded() {
    assertEquals("对接专员：阿依古丽", mask("对接专员：阿依古丽"));
    PersonalDetails more = PersonalDetails.known().withContacts(ImmutableList.of("对接专员"));
    assertEquals("对接专员：阿***", more.mask("对接专员：阿依古丽"));
    assertEquals("联系人：张*", more.mask("联系人：张某"));
  }

  @Test
  void contactLinesAreKnownByTheirLabels() {
    for (String label : ImmutableList.of("填表人", "项目负责人及电话", "联系电话", "单位负责人（签字）", "联系方式：")) {
      assertTrue(PersonalDetails.known().isContact(label), label);
    }
    for (String label : ImmutableList.of("填报日期", "预算单位", "项目支出", "电话费", "")) {
      assertFalse(PersonalDetails.known().isContact(label), label);
    }
  }

  /** A text 16 times as long costs at most 64 times as much; a quadratic cost would be 256 times. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1", "138 ", "联系人：", "联系人 ", "13800001234 ", "0745-", "王", "电话", "- ", "１"})
  void longTextsTakeLinearTime(String part) {
    String small = Joiner.on("").join(Collections.nCopies(25_000 / part.length(), part));
    String large = Joiner.on("").join(Collections.nCopies(16, small));
    boolean linear = false;
    for (int attempt = 0; attempt < 20 && !linear; attempt++) {
      linear = time(large) <= 64 * Math.max(time(small), TimeUnit.MICROSECONDS.toNanos(100));
    }
    assertTrue(linear, part);
  }

  /** The time of the thread itself, however busy the machine is. */
  private static long time(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    mask(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
