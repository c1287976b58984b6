// A question's text -> whether it asks for something that other statistics count: money of a budget, people, houses, the weather. No I/O. No clock.

const COUNTED_ELSEWHERE =
  /gdp|生产总值|人口|财政收入|财政支出|税收|房价|面积|工资|产值|投资|债务|就业|失业|天气|气温|公务员|编制|罚款(?:金额|总额|多少钱)|罚没|赔偿/i;

export const isCountedElsewhere = (text: string): boolean => COUNTED_ELSEWHERE.test(text);
