// Bodies that an English question names beside their place (src/names/english-bodies.ts).
import { expect, test } from "vitest";
import { many, read } from "../question/directory.ts";

const who = (question: string) =>
  read(question, many)[0]?.who.value.map((each) => (each.kind === "agency" ? each.id : `${each.kind} ${"name" in each ? each.name : ""}`));

test.each([
  ["How many licences did the Haiyuan Education Bureau grant in 2024?", ["haiyuan-education"]],
  ["How many licences did the education bureau of Haiyuan County grant in 2024?", ["haiyuan-education"]],
  ["How many licences did Haiyuan's education department grant in 2024?", ["haiyuan-education"]],
  ["How many licences did Haiyuan grant in 2024?", ["haiyuan"]],
])("%s", (question, ids) => expect(who(question)).toEqual(ids));

test("of a body that is not held nobody else's number is told", () =>
  expect(who("How many licences did the Haiyuan Audit Bureau grant in 2024?")).toEqual(["outside haiyuan audit bureau"]));
test("words that are no body leave the place as it is", () => expect(who("Is there a contact office in Haiyuan?")).toEqual(["haiyuan"]));
