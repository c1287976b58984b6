// Names that begin like a connector or hold one are read whole, wherever they stand (words.ts, number-context.ts, ellipsis.ts).
import { expect, test } from "vitest";
import { linesIn } from "./read.ts";

const NAMES =
  "和田市 和静县 和睦井乡 和平里街道 共和县 共青城市 且末县 均川镇 还地桥镇 含山县 人和镇 太和县 泰和街道 平和县 永和社区".split(" ");

test.each(NAMES)("%s keeps its name", (name) => {
  expect(linesIn(`${name}发布简讯61条。`)).toEqual([`61条 ${name}发布简讯`]);
  expect(linesIn(`2022年${name}举办展览3场，开展义诊8次。`)[0]).toBe(`3场 ${name}举办展览`);
  expect(linesIn(`全年办理来信4件；${name}办理来电9件。`)[1]).toBe(`9件 ${name}办理来电`);
});

test("names in a list that 分别 shares numbers out to are cut between the names only", () => {
  for (const [i, first] of NAMES.entries()) {
    const second = NAMES[(i + 4) % NAMES.length] ?? "";
    for (const joint of ["和", "、", "与", "及"])
      expect(linesIn(`${first}${joint}${second}分别发布简讯11条、23条。`)).toEqual([`11条 ${first}发布简讯`, `23条 ${second}发布简讯`]);
  }
});

test.each([
  ["推送图文20条和短视频5条。", ["20条 推送图文", "5条 推送短视频"]],
  ["并开展走访7次，均按时办结。", ["7次 开展走访"]],
  ["全年共举办沙龙2场。", ["2场 举办沙龙"]],
])("a connector that is one goes: %s", (sentence, lines) => expect(linesIn(sentence)).toEqual(lines));
