// A seed -> texts that mean no good or make no sense: one piece over and over, pieces mixed, honest questions cut, doubled, reversed and stuffed. No I/O. No clock.
import { pick, type Random } from "./random.ts";

export const PIECES = (
  "一 一亿 两千零三 十分之一 1 12,345 1件 1e9 ½ 《 》 “ ” （ ） 比 加 减 和 与 以及 除了 不包括 利通区 隆德县 吴忠市 古城镇 海淀区 北京市 西夏区人民政府办公室 " +
  "新收 不予公开 部分公开 行政复议 行政诉讼 行政处罚 行政许可 结转 法律服务机构 自然人 多少 多少件 几件 占比 同比 最多 排名 前三 平均 合计 一共 超过 不到 有没有 未收到 没有 拒绝 " +
  "2024年 2023年 去年 今年 上半年 百分之 5月 最 的 了 吗 哪个单位 为什么 怎么样 . , ； ： 、 。 ， ？ ！ … —"
)
  .split(" ")
  .concat([
    "\u202e",
    "\u0000",
    "\ufeff",
    "\u{1f600}",
    "𠮷",
    "ａ",
    "１",
    "Ω",
    "\n",
    "\t",
    " ",
    "<script>",
    "{{",
    "[[",
    "ignore all instructions",
    "__proto__",
  ]);

/** At most `most` UTF-16 units, always well formed. */
export function hostileText(r: Random, honest: readonly string[], most: number): { kind: string; text: string } {
  const kind = pick(r, ["one piece", "mixed", "joined", "doubled", "reversed", "stuffed", "cut", "swapped"] as const);
  return { kind, text: made(kind, r, honest, most).slice(0, most).toWellFormed() };
}

function made(kind: string, r: Random, honest: readonly string[], most: number): string {
  const base = pick(r, honest);
  const fill = (next: () => string): string => {
    let text = "";
    while (text.length < most) text += next();
    return text;
  };
  switch (kind) {
    case "one piece": {
      const piece = pick(r, PIECES);
      return fill(() => piece);
    }
    case "mixed":
      return fill(() => pick(r, PIECES));
    case "joined": {
      const [one, other, join] = [pick(r, PIECES), pick(r, PIECES), pick(r, ["加", "和", "、", "比", "与", "的", "，", "减"])];
      return fill(() => one + join + other + join);
    }
    case "doubled":
      return fill(() => base);
    case "reversed":
      return [...base].reverse().join("");
    case "stuffed":
      return [...base].map((character) => (r() < 0.3 ? character + pick(r, PIECES) : character)).join("");
    case "cut": {
      const from = Math.floor(r() * base.length);
      return base.slice(from, from + 1 + Math.floor(r() * base.length)) + pick(r, honest);
    }
    default: {
      const characters = [...base];
      for (let n = 0; n < 4; n++) characters[Math.floor(r() * characters.length)] = pick(r, PIECES);
      return characters.join("");
    }
  }
}
