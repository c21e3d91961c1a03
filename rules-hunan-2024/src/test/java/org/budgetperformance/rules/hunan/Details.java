package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.Random;

/** Names and numbers of nobody, as people write them: each with what no output may hold of it. */
final class Details {
  private static final String SURNAMES = "张王李赵陈刘杨黄周吴徐孙马朱胡郭何";
  private static final String NAMES = "某小大明华建国芳伟";
  private static final ImmutableList<String> LABELS =
      ImmutableList.of(
          "联系人", "负责人", "填表人", "填报人", "经办人", "审核人", "项目负责人", "复核人", "联络员", "制表人", "项目负责人及电话");
  static final int KINDS = 16;

  /** What is planted. */
  final String text;

  /** What is secret of it. */
  final ImmutableList<String> secrets;

  private Details(String text, String... secrets) {
    this.text = text;
    this.secrets = ImmutableList.copyOf(secrets);
  }

  static ImmutableList<Details> some(int number, long seed) {
    Random random = new Random(seed);
    ImmutableList.Builder<Details> details = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      details.add(of(i % KINDS, random));
    }
    return details.build();
  }

  private static Details of(int kind, Random random) {
    String mobile = "1" + (3 + random.nextInt(7)) + digits(9, random);
    String local = (2 + random.nextInt(7)) + digits(6, random);
    String area = "07" + (3 + random.nextInt(6)) + random.nextInt(10);
    String born =
        (1950 + random.nextInt(50)) + "0" + (1 + random.nextInt(9)) + (10 + random.nextInt(19));
    String identity = "4312" + digits(2, random) + born + digits(3, random);
    String card = "62" + digits(17, random);
    String name = name(random);
    String label = LABELS.get(random.nextInt(LABELS.size()));
    switch (kind) {
      case 0:
        return new Details(mobile, mobile);
      case 1:
        String parted = parted(mobile, ' ', 3, 7);
        return new Details(parted, mobile, parted);
      case 2:
        return new Details(parted(mobile, '-', 3, 7), mobile, parted(mobile, '-', 3, 7));
      case 3:
        return new Details(wide(mobile), mobile, wide(mobile));
      case 4:
        return new Details("+86" + mobile, mobile);
      case 5:
        return new Details(area + "-" + local, local, area + "-" + local);
      case 6:
        return new Details("（" + area + "）" + local, local);
      case 7:
        return new Details("联系电话：" + local, local);
      case 8:
        return new Details(area + "-" + local + "转8012", local, "8012");
      case 9:
        return new Details(identity + "X", identity, identity + "X");
      case 10:
        return new Details(
            "4312" + digits(2, random) + born.substring(2) + "123", born.substring(2) + "123");
      case 11:
        return new Details(card, card);
      case 12:
        return new Details(label + "：" + name, name);
      case 13:
        return new Details(label + name + mobile, name, mobile);
      case 14:
        return new Details(name + "（" + mobile + "）", name, mobile);
      default:
        return new Details("联系人及电话：" + name + " " + local, name, local);
    }
  }

  private static String name(Random random) {
    StringBuilder name =
        new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
    for (int i = 0; i < 2; i++) {
      name.append(NAMES.charAt(random.nextInt(NAMES.length())));
    }
    return name.toString();
  }

  private static String digits(int number, Random random) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String parted(String number, char by, int... at) {
    StringBuilder parted = new StringBuilder(number);
    for (int i = at.length - 1; i >= 0; i--) {
      parted.insert(at[i], by);
    }
    return parted.toString();
  }

  private static String wide(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }
}
