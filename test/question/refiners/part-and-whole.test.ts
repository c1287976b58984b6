// Which of a set and an authority beside it is the part, and which the whole (src/question/refiners/part-and-whole.ts).
import { expect, test } from "vitest";
import { buildLanguage } from "../../../src/build/language.ts";
import { agencyFrom } from "../../../src/index/build.ts";
import type { Agency, Who } from "../../../src/names/directory.ts";
import { understand } from "../../../src/question/understand.ts";
import { readLanguage } from "../../../src/zh/language.ts";
import { prefecture } from "../../sets/prefecture.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));
const { agencies } = prefecture(70, 5);
const all: Agency[] = Object.entries(agencies.issuers).map(([id, issuer]) => agencyFrom(id, issuer, false, [2024, 2023]));
const regions = Object.entries(agencies.regions).map(([code, { name, short }]) => ({ code, name, names: short }));
const shown = (who: Who): string =>
  who.kind === "agency" ? who.name : who.kind === "region" ? `${who.name}${who.members ? "各县" : "全部"}` : who.kind;
const read = (question: string): string => {
  const [meaning] = understand(question, {
    history: [],
    today: "2025-06-10",
    directory: { agencies: all, regions, isPlace: language.isPlace },
    language,
  });
  return meaning?.who.value.map(shown).join(" ÷ ") ?? "";
};

test.each([
  ["吴忠市各县2024年新收申请合计占吴忠市多少", "吴忠市各县 ÷ 吴忠市全部"],
  ["吴忠市各县2024年新收申请占全市的比例", "吴忠市各县 ÷ 吴忠市全部"],
  ["各县2024年新收申请占吴忠市多少", "吴忠市各县 ÷ 吴忠市全部"],
  ["吴忠市各县总量，吴忠市利通区2024年新收申请占几成", "吴忠市利通区 ÷ 吴忠市各县"],
  ["吴忠市利通区2024年新收申请占吴忠市各县多少", "吴忠市利通区 ÷ 吴忠市各县"],
])("%s: %s", (question, who) => expect(read(question)).toBe(who));
