// The same question over the same passages is written once; what fails is not kept, and what is kept has a limit.
import { expect, test } from "vitest";
import type { Model } from "../../src/answer/model/port.ts";
import { keptReplies, reusing } from "../../src/model/reused.ts";
import { err, ok } from "../../src/result.ts";

function counting(fails = false) {
  const calls: string[] = [];
  const model: Model = {
    async *write(material) {
      calls.push(material[0]?.text ?? "");
      yield `答${material[0]?.text}`;
      return fails ? err({ tag: "cut_off" }) : ok(undefined);
    },
    read: async () => err({ tag: "empty" }),
  };
  return { calls, model };
}
async function written(model: Model, text: string): Promise<string> {
  let all = "";
  for await (const piece of model.write([{ name: "问题", text }])) all += piece;
  return all;
}

test("asked again, the text comes without a call", async () => {
  const { calls, model } = counting();
  const reused = reusing(model, keptReplies(2));
  expect([await written(reused, "甲"), await written(reused, "甲"), await written(reused, "乙")]).toEqual(["答甲", "答甲", "答乙"]);
  expect(calls).toEqual(["甲", "乙"]);
});

test("the least recently used goes first, and none is kept where none may be", async () => {
  const { calls, model } = counting();
  const reused = reusing(model, keptReplies(2));
  for (const text of ["甲", "乙", "甲", "丙", "甲", "乙"]) await written(reused, text);
  expect(calls).toEqual(["甲", "乙", "丙", "乙"]);
  const none = counting();
  const anew = reusing(none.model, keptReplies(0));
  for (const text of ["甲", "甲"]) await written(anew, text);
  expect(none.calls).toEqual(["甲", "甲"]);
});

test("a failure is asked again", async () => {
  const { calls, model } = counting(true);
  const reused = reusing(model, keptReplies(2));
  for (const text of ["甲", "甲"]) await written(reused, text);
  expect(calls).toEqual(["甲", "甲"]);
});
