package org.budgetperformance.indicator;

import com.google.common.base.Splitter;

/** Traditional characters of this field's words as simplified ones (繁体转简体). */
final class Simplified {
  /** Pairs of a simplified character and the traditional ones that stand for it here. */
  private static final String PAIRS =
      "万萬 亿億 个個箇 达達 标標 数數 质質 时時 产產 务務 对對 满滿 经經 济濟"
          + " 态態 环環 续續 响響 预預 应應 尽盡儘 节節 场場 户戶 台臺檯 条條 项項 册冊"
          + " 张張 双雙 只隻衹 头頭 栋棟 间間 辆輛 颗顆 组組 队隊 县縣 乡鄉 镇鎮 笔筆"
          + " 圆圓 吨噸 厘釐 周週 钟鐘鍾 点點 顷頃 级級 类類 别別 关關 门門 员員 单單"
          + " 价價 税稅 财財 费費 资資 购購 买買 卖賣 贷貸 贫貧 账賬帳 贴貼 补補 车車"
          + " 运運 进進 还還 远遠 选選 适適 迟遲 过過 这這 边邊 长長 开開 闭閉 问問 闻聞"
          + " 阅閱 难難 险險 际際 阶階 阳陽 随隨 隐隱 电電 灵靈 静靜 页頁 顶頂 顺順 须須"
          + " 领領 频頻 题題 额額 愿願 风風 飞飛 饭飯 饮飲 馆館 驻駐 验驗 骤驟 体體 鱼魚"
          + " 鸡雞 麦麥 黄黃 龙龍 龄齡 东東 业業 丛叢 严嚴 丰豐 临臨 为為爲 举舉 义義"
          + " 乐樂 习習 书書 乱亂 争爭 亏虧 云雲 亩畝 亲親 从從 仅僅 众眾衆 优優 会會"
          + " 传傳 伤傷 伦倫 伪偽 余餘 侧側 侨僑 俭儉 债債 倾傾 偿償 储儲 儿兒 党黨 兴興"
          + " 养養 内內 写寫 军軍 农農 冲衝 决決 况況 净淨 准準 减減 几幾 凭憑 击擊 则則"
          + " 刚剛 创創 删刪 剂劑 剧劇 办辦 动動 励勵 劳勞 势勢 区區 医醫 华華 协協 压壓"
          + " 厂廠 厅廳 历歷曆 参參 发發髮 变變 叙敘 号號 叶葉 后後 向嚮 听聽 启啟啓 园園"
          + " 围圍 国國 图圖 坏壞 块塊 坚堅 坛壇 坝壩 垒壘 垦墾 处處 备備 复復複 够夠"
          + " 奖獎 妇婦 学學 宁寧 实實 宝寶 审審 宽寬 宾賓 寻尋 导導 寿壽 将將 尔爾 层層"
          + " 属屬 岁歲 岗崗 岛島 师師 帅帥 带帶 帮幫 干幹乾 并並併 广廣 庄莊 庆慶 库庫"
          + " 废廢 异異 弃棄 弥彌 归歸 当當 录錄 彻徹 径徑 忆憶 怀懷 总總 恋戀 恶惡 悬懸"
          + " 惊驚 惩懲 惯慣 惧懼 戏戲 战戰 扑撲 执執 扩擴 扫掃 扬揚 扰擾 抚撫 护護 报報"
          + " 担擔 拟擬 拥擁 择擇 挂掛 挤擠 挥揮 损損 换換 据據 掷擲 携攜 摄攝 敌敵 断斷"
          + " 无無 旧舊 旷曠 显顯 晋晉 晓曉 暂暫 术術 机機 杀殺 杂雜 权權 杨楊 极極 构構"
          + " 枪槍 柜櫃 栏欄 树樹 样樣 档檔 桥橋 桩樁 检檢 楼樓 欢歡 歼殲 残殘 气氣"
          + " 汇匯彙 汉漢 汤湯 沟溝 没沒 泽澤 洁潔 测測 浓濃 涂塗 涌湧 润潤 涨漲 渐漸"
          + " 渔漁 湾灣 湿濕 滞滯 滨濱 灭滅 灯燈 灾災 炉爐 炼煉 烂爛 热熱 爱愛 牵牽 牺犧"
          + " 状狀 独獨 狱獄 猎獵 献獻 现現 画畫 畅暢 疗療 监監 盖蓋 盘盤 矿礦 码碼 础礎"
          + " 确確 碍礙 礼禮 祸禍 离離 种種 积積 称稱 稳穩 穷窮 窃竊 竞競 笼籠 筑築"
          + " 签簽籤 简簡 粮糧 紧緊 红紅 约約 纪紀 纯純 纲綱 纳納 纵縱 纷紛 纸紙 线線"
          + " 练練 细細 织織 终終 绍紹 结結 绘繪 给給 络絡 绝絕 统統 继繼 绩績 维維 综綜"
          + " 绿綠 缓緩 编編 缘緣 缩縮 缴繳 网網 罗羅 罚罰 罢罷 职職 联聯 肃肅 胜勝 脑腦"
          + " 脱脫 腾騰 舆輿 舰艦 艺藝 苏蘇 范範 荐薦 药藥 获獲穫 营營 蓝藍 虑慮 虽雖"
          + " 装裝 见見 观觀 规規 视視 览覽 觉覺 触觸 计計 订訂 认認 讨討 让讓 训訓 议議"
          + " 讯訊 记記 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 诊診 词詞 译譯 试試"
          + " 诚誠 话話 询詢 该該 详詳 语語 误誤 说說 请請 诸諸 诺諾 读讀 课課 调調 谈談"
          + " 谋謀 谢謝 谱譜 负負 责責 贡貢 货貨 贯貫 贵貴 贸貿 赁賃 赔賠 赖賴 赛賽"
          + " 赞贊讚 赢贏 趋趨 跃躍 践踐 踪蹤 轨軌 转轉 轮輪 软軟 轻輕 载載 较較 辅輔"
          + " 辑輯 输輸 辖轄 辞辭 辩辯 迁遷 违違 连連 迹跡 递遞 逻邏 遗遺 邮郵 邻鄰 郑鄭"
          + " 酿釀 采採 释釋 里裡裏 鉴鑒 针針 钢鋼 钱錢 铁鐵 铺鋪 销銷 锁鎖 锅鍋 错錯"
          + " 镜鏡 闲閒閑 陆陸 陈陳 隶隸 雾霧 韧韌 顾顧 颁頒 颜顏 飘飄 饲飼 饱飽 饰飾"
          + " 馈饋 马馬 驾駕 骗騙 鲜鮮 鸟鳥 鸭鴨 盐鹽 齐齊 齿齒 两兩 贰貳 丑醜 与與 专專"
          + " 丝絲 丢丟 于於 亚亞 仓倉 们們 伟偉 佣傭 侦偵 兑兌 兰蘭 冈岡 凤鳳 劝勸 匀勻"
          + " 却卻 厉厲 厌厭 吓嚇 吗嗎 咨諮 哑啞 唤喚 啬嗇 嘱囑 团團 垫墊 墙牆 壮壯 夺奪"
          + " 奋奮 妆妝 妈媽 娱娛 孙孫 宪憲 尝嘗 尘塵 峡峽 币幣 帜幟 忧憂 恳懇 愤憤 抢搶"
          + " 抛拋 拦攔 拨撥 挟挾 捞撈 掺摻 搁擱 撑撐 斗鬥 斩斬 昼晝 栖棲 梦夢 毁毀 毕畢"
          + " 毙斃 沪滬 泪淚 泻瀉 浅淺 浇澆 浊濁 涤滌 渗滲 溃潰 滤濾 潜潛 澜瀾 烛燭 烧燒"
          + " 烦煩 犹猶 琐瑣 疟瘧 疯瘋 痴癡 皱皺 盗盜 睁睜 矫矯 砖磚 硕碩 禅禪 秽穢 笋筍"
          + " 筛篩 粪糞 纠糾 纤纖 绕繞 绪緒 绳繩 缝縫 耻恥 肠腸 肤膚 胀脹 胁脅 脏髒臟"
          + " 腊臘 苇葦 荣榮 荫蔭 莲蓮 萝蘿 蒋蔣 虫蟲 蚀蝕 蛮蠻 衅釁 袜襪 誉譽 赃贓 赋賦"
          + " 赏賞 赠贈";

  private static final char FIRST = '一';
  private static final char LAST = '\u9fff';
  private static final char[] TABLE = table();

  private Simplified() {}

  /** Returns a text with the traditional characters of the table as simplified ones. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (of(text.charAt(i)) != text.charAt(i)) {
        return from(i, text.toCharArray());
      }
    }
    return text;
  }

  private static String from(int start, char[] simplified) {
    for (int i = start; i < simplified.length; i++) {
      simplified[i] = of(simplified[i]);
    }
    return new String(simplified);
  }

  private static char of(char c) {
    return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (String pair : Splitter.on(' ').split(PAIRS)) {
      for (int i = 1; i < pair.length(); i++) {
        table[pair.charAt(i) - FIRST] = pair.charAt(0);
      }
    }
    return table;
  }
}
