package org.budgetperformance.text;

import com.google.common.base.CharMatcher;

/** The words by which personal details are known (个人信息用词), closed lists of data. */
final class PersonalWords {
  /** Behind these stands who a person is. */
  static final SpacedWords CONTACTS =
      SpacedWords.of(
          "联系人 联络人 联络员 负责人 责任人 填表人 填报人 填写人 填表人员 填报人员 经办 经办人 经办人员 承办人 审核人"
              + " 审核人员 复核 复核人 审批人 审定人 批准人 制表人 编制人 编报人 报送人 报告人 录入人 校对人 签发人 签字人"
              + " 签收人 法定代表人 法人代表 法人 主办人 协办人 对接人 主管人员 分管领导 主要领导 单位领导 会计 出纳 财务负责人 会计主管"
              + " 项目主持人 主持人 受益人 收款人 领款人 开户人 户主 申请人 姓名 评价人 评价人员 评审专家 专家 组长 副组长");

  /** Behind these stands a telephone number. */
  static final SpacedWords TELEPHONES =
      SpacedWords.of(
          "联系电话 联系方式 联系方法 联系号码 办公电话 固定电话 移动电话 电话号码 手机号码 手机号 手机 电话 座机 固话 传真"
              + " 短号 微信号 微信 tel telephone phone mobile mob cell fax");

  /** Behind these stands the number of a card or of an account. */
  static final SpacedWords ACCOUNTS =
      SpacedWords.of("银行卡 银行卡号 卡号 账号 帐号 银行账户 银行帐户 账户 帐户 社保卡 工资卡 一卡通");

  /** Behind these stands the number of an id card. */
  static final SpacedWords IDENTITIES = SpacedWords.of("身份证 身份证号 身份证号码 身份证件号码 证件号 证件号码 公民身份号码");

  /** Behind these stand numbers that are nobody's. */
  static final SpacedWords CODES =
      SpacedWords.of("代码 编码 编号 文号 序号 税号 信用代码 凭证号 合同号 发票号 批号 项目号 流水号 邮编 邮政编码 code no id");

  /** What may stand between one of these words and the colon. */
  static final SpacedWords ADDED =
      SpacedWords.of("姓名 签字 签名 签章 盖章 公章 号码 号 及 和 与 或 兼 职务 联系电话 联系方式 电话 手机 手机号码 手机号 座机 人 员");

  /** A number before these is an amount of money. */
  static final SpacedWords MONEY =
      SpacedWords.of("元 万 亿 千元 百元 角 分钱 美元 港元 港币 欧元 日元 人民币 fen yuan rmb cny");

  /** A number before these is an amount or a count. */
  static final SpacedWords UNITS =
      SpacedWords.of(
          "元 万 亿 千 百 % ‰ 人 户 次 个 件 份 台 套 辆 部 公里 千米 米 平方 立方 亩 公顷 吨 公斤 千克 天 日 月 年 小时 分 倍 名"
              + " 条 座 处 间 场 期 批 册 张 只 头 家 项 宗 起 株 棵 盏 度 字 fen yuan");

  /** A row of numbers behind a word that ends so is of amounts. */
  static final SpacedWords AMOUNT_ROWS =
      SpacedWords.of("资金 经费 总额 金额 预算 支出 收入 拨款 投资 成本 费 费用 合计 总计 小计 财政 补助 预算数 执行数 决算数");

  /** Ends a name, and is none. */
  static final SpacedWords NO_NAMES =
      SpacedWords.of(
          "填报 填表 填写 日期 时间 年度 年初 年月 电话 手机 联系 传真 座机 邮箱 邮编 地址 职务 职称 职位 签字 签名 签章 盖章 公章 单位 部门 科室 股室 岗位"
              + " 性别 年龄 身份 证件 银行 开户 账号 账户 金额 项目 资金 预算 经费 成本 计划 支出 收入 全年 全部 全体 全面 合计 总计 总分 得分 分值 时效"
              + " 任务 方案 方式 高效 高度 安全 安排 文件 文号 文化 常规 常年 包括 备注 情况 意见 说明 审核 复核 内容 名称 指标 数量 质量 目标 完成 评价"
              + " 绩效 满意 社会 经济 生态 应当 应该 应为 相关 各单位 各部门 无 暂无 空白 附件 整体 基本 基础 以上 以下 左右 具体 主要 同一 通过 不通过"
              + " 万元 亿元 工程 建设 改造 补助 工作 服务 管理 培训 接待 维护 采购 宣传 活动 农村 公路 水利 安居 本级 本单位 本部门 办公室 财务 会计 出纳"
              + " 局长 科长 主任 股长");

  /** Stands behind a name, and before one, whoever has it. */
  static final SpacedWords TITLES =
      SpacedWords.of(
          "主任 副主任 局长 副局长 科长 副科长 股长 副股长 处长 副处长 部长 书记 副书记 同志 先生 女士 小姐 老师 会计 出纳 队长 校长 院长"
              + " 站长 所长 组长 镇长 乡长 县长 市长 主席 经理 工程师 教授 医生 干事 科员 专员 组员");

  private static final CharMatcher SURNAMES =
      CharMatcher.anyOf(
              "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤"
                  + "花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹"
                  + "狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌"
                  + "霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程邢裴陆荣翁荀惠甄曲封芮储靳焦巴牧山谷车侯"
                  + "全班仰仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司黎薄白蒲鄂池乔闻党翟谭贡劳申冉雍桑桂牛寿边燕冀尚农温庄晏柴瞿"
                  + "阎连习艾鱼容向古易慎廖耿满弘匡寇广东欧沃利蔚隆师巩聂晁敖冷辛简饶曾关游权肖岳帅况覃苟代涂佘佟付揭阳粟禤丁")
          .precomputed();

  /** Surnames of two characters. */
  static final SpacedWords LONG_SURNAMES =
      SpacedWords.of("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 南宫 端木 轩辕 独孤");

  private PersonalWords() {}

  static boolean isSurname(char c) {
    return SURNAMES.matches(c);
  }
}
