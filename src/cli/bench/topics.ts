// What the benchmarks search for: topics as people name them. The same in every table.
export const TOPICS: readonly string[] = [
  "政策解读形式单一",
  "业务培训班 养老服务",
  "政务微信发布信息",
  "营商环境办事指南",
  "律师事务所合法性审查",
  "防汛抗旱应急预案公示",
];
