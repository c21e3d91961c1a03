/**
 * The same 20 cross-field arithmetic checks over the same base-data table and department's form, in
 * this library, by hand, and in what people would use instead (同题比较).
 *
 * <p>The checks, by their numbers; "year" is the previous year's final accounts, the budget and the
 * final accounts:
 *
 * <pre>
 *  1–3   “三公”经费 = 公务用车购置和维护经费 + 出国经费 + 公务接待      in each year
 *  4–6   公务用车购置和维护经费 = 公务车购置 + 公务车运行维护            in each year
 *  7–9   基本支出 = 人员经费 + 公用经费                                  in each year
 * 10–12  办公经费 + 水费、电费、差旅费 + 会议费、培训费 ≤ 公用经费       in each year
 * 13     项目支出 = 业务工作经费 + 运行维护经费 + 专项资金               final accounts
 * 14     控制率 = 实际在职人数 ÷ 编制数
 * 15     年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金           executed
 * 16     总分的分值 = Σ 三级指标的分值 + 预算执行率的分值
 * 17     基本支出 + 项目支出 (final accounts) = 年度资金总额 (executed)  between the documents
 * 18     执行率 = 全年执行数 ÷ 全年预算数
 * 19     总分的得分 = Σ 三级指标的得分 + 预算执行率的得分
 * 20     0 ≤ 预算执行率的得分 ≤ 预算执行率的分值
 * </pre>
 *
 * <p>Every figure is stated. A figure of units u and slack s, half of its last written place, stands
 * for every value that rounds half away from zero to u: for u alone if s is 0, for u − s to u + s
 * without the upper end if u is positive, without the lower end if it is negative, and without both
 * if it is 0. A check holds if some such values satisfy it; a sum lacks an end that one of its
 * parts lacks. Points and scores have no slack.
 *
 * <p>All but the library are given the figures as plain numbers in an object that was made before.
 * {@link org.budgetperformance.rules.hunan.benchmark.comparison.Arithmetic} is the floor, and the
 * others call its predicates one by one, so that what is measured of them is the framework alone.
 */
package org.budgetperformance.rules.hunan.benchmark.comparison;
