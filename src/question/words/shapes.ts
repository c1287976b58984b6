// Characters that look alike and are typed or scanned one for the other; each group stands for itself. Data only. No I/O. No clock.

const GROUPS =
  "众从 子予 刺制 司可 囗口 曲由 巾市 亨享 己已巳 白自目日曰 末未 土士 千干于 人入八 按接 读续 申由甲田 天夭无 大太犬 牛午 今令 问间 折拆诉 侯候 拔拨 免兔 戊戌戍 官宫 帐账 陪赔倍培 涂途 治冶 微徵徽 效郊 废发度 审宙 复夏 制剂 刑形 请情清睛 收牧 受爱 证征 断继 陪部 方万 力刀 历厉 名各备 贡货贷 政致 仪议义 公分 几凡 旧归 管营 处外 员圆 项顷 数教 构构 构购 结给 维难 推准 执热 案宗 卷券 现观 定完 交文 支技 规现 法去 权枚 益盖 第弟 信言 息悬 类粪 内肉 开井 关天 机札 关美 理埋 待侍 持特 补朴 正止 要耍 求永".split(
    " ",
  );

const alike = new Map<string, string[]>();
for (const group of GROUPS)
  for (const character of group)
    alike.set(character, [...(alike.get(character) ?? []), ...Array.from(group).filter((each) => each !== character)]);
const NONE: readonly string[] = [];

/** The characters that are typed for another, without it. */
export const alikeTo = (character: string): readonly string[] => alike.get(character) ?? NONE;
