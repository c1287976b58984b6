// Full names of authorities -> a directory that holds them, and whom a question of them names. For the tests of names.
import { buildLanguage } from "../../src/build/language.ts";
import { namesBesides } from "../../src/names/bodies.ts";
import type { Agency } from "../../src/names/directory.ts";
import { understand } from "../../src/question/understand.ts";
import { readLanguage } from "../../src/zh/language.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));

export const read = (names: readonly string[]): Agency[] =>
  names.map((name, i) => ({
    id: `agency-${i}`,
    name,
    names: namesBesides([name]),
    region: "330800",
    level: "department",
    years: [2024],
  }));

/** Names of the agencies that the question is asked of; empty when they are not held, or it is not clear which. */
export const who = (question: string, agencies: Agency[]): string[] => {
  const regions = [
    { code: "33", name: "浙江省", names: ["浙江"] },
    { code: "3308", name: "衢州市", names: ["衢州"] },
  ];
  const [meaning] = understand(question, {
    history: [],
    today: "2025-06-10",
    directory: { agencies, regions, isPlace: language.isPlace },
    language,
  });
  return meaning?.open.length ? [] : (meaning?.who.value.flatMap((each) => (each.kind === "agency" ? [each.name] : [])) ?? []);
};
