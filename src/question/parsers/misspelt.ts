// Words of the form mistyped by sound (申情, 处法, 复义) -> the same text with the word that was meant, as long as before. No I/O. No clock.
import type { Language } from "../../zh/language.ts";
import type { Span } from "../tokens.ts";

/** Words that a question turns on. A wrong character is put right only where what stands there is no word. */
const WORDS =
  "行政规范性文件 规范性文件 行政处罚 行政许可 行政强制 行政复议 行政诉讼 国家秘密 公开申请 信息公开 政府信息 不予公开 予以公开 部分公开 无法提供 不予处理 第三方 上年度 下年度 申请 收到 受理 办结 结转 处罚 许可 复议 诉讼 维持 纠正 决定 废止 制发 公众号 微信公众号 培训 政策解读 政府公报 开放日 村务公开 小程序 政务公开 新媒体 公示栏 联系电话".split(
    " ",
  );

const byLength = Map.groupBy(WORDS, (word) => word.length);

/** From this length on the rest of a word tells it even where the wrong character is a word by itself: 不于公开. */
const TELLING = 4;
const SHAPED = 3;

/** `gaps`: stretches that no word covers. One character of a word may differ, and has to sound alike. */
export function respelled(text: string, gaps: readonly Span[], { syllable }: Language): string {
  let out = text;
  for (const gap of gaps)
    for (const [length, words] of byLength)
      for (let start = Math.max(0, gap.start - length + 1); start < gap.end; start++) {
        const typed = out.slice(start, start + length);
        const meant = words.filter((word) => {
          const wrong = [...word].flatMap((character, i) => (character === typed[i] ? [] : [i]));
          const [at = -1] = wrong;
          const inside = start + at >= gap.start && start + at < gap.end;
          const inGap = length >= TELLING || inside;
          const alike = syllable(word.charAt(at)) === syllable(typed.charAt(at));
          // A wrong shape in a longer word: 公从号. What stands there is no word, and the rest tells which was meant.
          const shaped = length >= SHAPED && inside && /\p{Script=Han}/u.test(typed.charAt(at));
          return typed.length === length && wrong.length === 1 && ((inGap && alike) || shaped);
        });
        if (meant.length === 1) out = out.slice(0, start) + meant[0] + out.slice(start + length);
      }
  return out;
}
