// Every sentence of the shipped reports, as it stands and made false in one way: as it stands it follows, made false it does not.
import { beforeAll, expect, test } from "vitest";
import { follow } from "../../../../src/answer/model/guard/follow.ts";
import { withoutLayout } from "../../../../src/answer/model/guard/layout.ts";
import { type Source, sourcesOf } from "../../../../src/answer/model/sources.ts";
import { openLocal } from "../../../../src/cli/local.ts";
import { citePassage } from "../../../../src/report/report.ts";

type Said = { text: string; sources: Source[]; held: string };
let said: Said[];
beforeAll(async () => {
  const { store } = await openLocal();
  said = [];
  for (const { id } of (await store.reports({}, { limit: 20 })).items) {
    const report = await store.report(id);
    const first = report?.passages.find(({ section }) => section > 0);
    if (!report || !first) continue;
    const sources = await sourcesOf([citePassage(report, first)], store);
    for (const { sentences, passage } of sources)
      for (const { text } of sentences) if (text.length >= 8) said.push({ text, sources, held: withoutLayout(passage.text) });
  }
});

const follows = ({ sources }: Said, text: string): boolean => follow(text, sources, { planned: true }).ok;

/** Each makes a sentence false, or gives it back as it was where it does not apply. */
const MUTATIONS: Record<string, (text: string) => string> = {
  "a digit changed": (text) => text.replace(/(?<!\d)([1-9])(?=\d*[条件次期份项个])/, (digit) => String((Number(digit) % 9) + 1)),
  "two numbers exchanged": (text) =>
    text.replace(/(\d+)([条件项])(.*?)(\d+)\2/, (all, a: string, unit: string, between: string, b: string) =>
      a === b ? all : `${b}${unit}${between}${a}${unit}`,
    ),
  "a denial taken away": (text) => text.replace(/(?<![，,、])(?:未|没有)(?=[\p{Script=Han}]{3})(?!来|成年)/u, ""),
  "a denial added": (text) => text.replace(/(?<=[,，。]|^)(建立|开展|完善|加强|发布|公开|组织)/, "未$1"),
  "不定期 made 定期": (text) => text.replace("不定期", "定期"),
  "更新不及时 made 更新及时": (text) => text.replace(/不(?=及时|高|强|畅|顺畅|丰富|规范)/, ""),
  "a need met": (text) => text.replace(/(?:仍需|有待|需要|还需)(?:进一步)?/, "已"),
  "an amount made all": (text) => text.replace(/个别|部分(?!公开)|少数/, "全部"),
  "an amount taken away": (text) => text.replace(/个别|部分(?!公开)|少数/, ""),
  "an attempt made a deed": (text) => text.replace(/尝试|努力|力争/, ""),
  "another agency": (text) => `青铜峡市${text.replace(/^[^\p{Script=Han}]+/u, "")}`,
  "a cause added": (text) => `由于人手不足，${text}`,
  "praise added": (text) => text.replace(/[。；]$/, "").concat("，成效显著"),
  "a change of the parent": (text) => text.replace(/我区|我县|我镇|全区|全县/, "全市"),
};

test("as they stand nineteen in twenty follow", () => {
  const lost = said.filter((each) => !follows(each, each.text));
  expect(said.length).toBeGreaterThan(200);
  expect(lost.length / said.length, lost.map(({ text }) => text).join("\n")).toBeLessThan(0.05);
});

test.each(Object.entries(MUTATIONS))("%s: none follows", (_, mutate) => {
  const made = said
    .map((each) => ({ each, text: mutate(each.text) }))
    .filter(({ each, text }) => text !== each.text && !each.held.includes(withoutLayout(text).replace(/[。；]$/, "")));
  const escaped = made.filter(({ each, text }) => follows(each, withoutLayout(text)));
  expect(made.length).toBeGreaterThan(0);
  expect(escaped.map(({ text }) => text)).toEqual([]);
});
