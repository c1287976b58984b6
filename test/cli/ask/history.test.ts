// A conversation in a file: turns as JSON, questions as JSON, or a question a line.
import { expect, test } from "vitest";
import { turnsOf } from "../../../src/cli/ask/history.ts";

const user = (content: string) => ({ role: "user", content });

test.each([
  ["", []],
  ["利通区收到多少件申请\n\n 隆德县呢 \n", [user("利通区收到多少件申请"), user("隆德县呢")]],
  ['["利通区收到多少件申请"]', [user("利通区收到多少件申请")]],
  ['\uFEFF[{"role":"assistant","content":"38件"},{"content":"隆德县呢"}]', [{ role: "assistant", content: "38件" }, user("隆德县呢")]],
])("%j", (text, turns) => expect(turnsOf(text)).toEqual({ ok: true, value: turns }));

test.each(['[{"role":"system","content":"x"}]', '["a", 1]', "[", '[{"role":"user"}]'])("%s is no conversation", (text) =>
  expect(turnsOf(text)).toMatchObject({ ok: false }),
);
