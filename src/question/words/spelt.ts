// The words of the lists written out -> what a word mistyped by its sound, or typed in Latin letters, is compared with. No I/O. No clock.
import { recordsWords } from "../../form/spelt.ts";
import { writtenOut } from "../lexicon.ts";
import { LISTS } from "../parsers/lists.ts";
import { FIGURE_ROLES, type WordRole } from "../tokens.ts";

/** Of a template that stands for more words than this only its core is written out, when that is not too large either. */
const MOST_OF_A_TEMPLATE = 24;
const MOST_OF_A_CORE = 120;
const CONTENT_ROLES: ReadonlySet<WordRole> = new Set([...FIGURE_ROLES, "content"]);
/** Words of grammar that a question turns on all the same. */
const OTHERS = "决定 上年度 下年度 办结 受理 公开 平均 合计 总计 一共 万元 亿元 信息".split(" ");
const HAN_WORD = /^\p{Script=Han}{2,12}$/u;

/**
 * Words that a question turns on: the form's printed labels and terms, what people call its cells, what passages are about. Made by the build
 * (build/language.ts): it takes longer than a question.
 */
export function turningWords(): string[] {
  const words = [
    ...new Set([
      ...recordsWords(),
      ...OTHERS,
      ...LISTS.filter(({ role }) => CONTENT_ROLES.has(role)).flatMap(({ list }) =>
        Object.values(list).flatMap((names) =>
          names
            .trim()
            .split(/\s+/)
            .flatMap((name) => writtenOut(name, MOST_OF_A_TEMPLATE, MOST_OF_A_CORE)),
        ),
      ),
    ]),
  ];
  // 被拒的 is 被拒 where that is one of them too.
  const all = new Set(words);
  return words.filter(
    (word) => HAN_WORD.test(word) && !/^.[的了过着得]$/.test(word) && !(/[的了过着]$/.test(word) && all.has(word.slice(0, -1))),
  );
}
