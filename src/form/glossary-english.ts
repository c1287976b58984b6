// English words -> the term of the form that they name, and a Chinese source as it is named in English. No I/O. No clock.
import { once } from "../once.ts";
import { readNumbers } from "../zh/numerals.ts";
import { ENGLISH_TERMS } from "./english-terms.ts";

/** The term that English words name, by its name here or another of it; undefined for none. */
export function termInWords(words: string): string | undefined {
  const wanted = plain(words);
  return wanted === "" ? undefined : byWords().get(wanted);
}
const byWords = once(
  () =>
    new Map(
      Object.entries(ENGLISH_TERMS).flatMap(([term, { name, also = [] }]) => [name, ...also].map((each) => [plain(each), term] as const)),
    ),
);
/** Without articles, marks and the plural's s. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z ]+/g, " ")
    .replace(/\b(?:an?|the)\b/g, " ")
    .replace(/s\b/g, "")
    .replace(/organiz/g, "organis")
    .replace(/\s+/g, " ")
    .trim();

/** Documents by what their names have in them; others are cited as they are. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/信息处理费管理办法/, "the Measures on the Information-Processing Fee (Guobanhan [2020] No. 109)"],
  [/年度报告格式|〔2021〕30号/, "the prescribed format of annual reports on open government information"],
  [/〔2019〕60号/, "the format of annual reports of report years 2019 and 2020 (Guobangongkaibanhan [2019] No. 60)"],
  [/〔2016〕80号/, "the Rules on Advancing Openness in Government (Guobanfa [2016] No. 80)"],
  [/〔2018〕123号/, "the Opinions on Government New Media (Guobanfa [2018] No. 123)"],
  [/本站的计算口径/, "this site's way to reckon it"],
];

/** "《…条例》第三十六条第（三）项" -> "Regulations on Open Government Information, Article 36"; several are joined. A source of another name as it is cited. */
export function sourceInEnglish(source: string): string {
  const own = /政府信息公开条例》([^《；]*)/.exec(source)?.[1];
  const articles =
    own === undefined
      ? []
      : [...own.matchAll(/第([一二三四五六七八九十百]+)条/g)].flatMap(([, words = ""]) => readNumbers(words)[0]?.value ?? []);
  const several = [...new Set(articles)];
  const regulation =
    own === undefined
      ? []
      : [
          `Regulations on Open Government Information${several.length > 0 ? `, Article${several.length > 1 ? "s" : ""} ${several.join(", ")}` : ""}`,
        ];
  const others = SOURCES.filter(([name]) => name.test(source)).map(([, english]) => english);
  const all = [...regulation, ...others];
  return all.length > 0 ? all.join("; ") : source;
}
