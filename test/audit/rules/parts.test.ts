// Parts against their total (src/audit/rules/parts.ts).
import { expect, test } from "vitest";
import { partsAgainstTotals } from "../../../src/audit/rules/parts.ts";
import { reportOf } from "../make.ts";

const found = (text: string): [number, number][] =>
  partsAgainstTotals([reportOf({ prose: [text] })]).map(({ left, right }) => [left, right]);

test.each([
  ["刊登稿件70篇，包括：农情41篇，林情22篇，渔情19篇。", [[70, 82]]],
  ["刊登稿件70篇，其中包括农情41篇，其他35篇。", [[70, 76]]],
  ["刊登稿件70篇,其中农情41篇,林情22篇,渔情19篇。", [[70, 82]]],
  ["公开信息30条，其中疫情通报5条，用地公示4条，渔情33条。", [[30, 42]]],
  ["刊登稿件70篇，其中农情41篇，其他20篇。", [[70, 61]]],
] as [string, [number, number][]][])("%s", (text, pairs) => expect(found(text)).toEqual(pairs));

test.each([
  "刊登稿件70篇，包括：农情41篇，林情22篇，其他7篇。",
  "刊登稿件70篇，主要包括农情41篇，林情22篇。",
  "刊登稿件70余篇，其中农情41篇，其他35篇。",
  "刊登稿件70篇，其中网站70篇，微信70篇，公示栏70篇。",
  "刊登稿件70篇，其中农情41篇，阅读量达9000次。",
])("nothing: %s", (text) => expect(found(text)).toEqual([]));
