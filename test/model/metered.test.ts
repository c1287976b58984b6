// What a model costs is counted by the day, and beyond the operator's ceiling it is not asked.
import { expect, it } from "vitest";
import type { Model } from "../../src/answer/model/port.ts";
import { metered, type Spent } from "../../src/model/metered.ts";
import { err, ok } from "../../src/result.ts";

let calls = 0;
const model: Model = {
  async *write() {
    calls++;
    yield "一二三";
    yield "四五";
    return ok(undefined);
  },
  async read() {
    calls++;
    return err({ tag: "slow" as const });
  },
};
const MATERIAL = [{ name: "question", text: "十个字的材料在这里哦" }];
async function written(by: Model): Promise<string> {
  let text = "";
  const writing = by.write(MATERIAL);
  let next = await writing.next();
  for (; !next.done; next = await writing.next()) text += next.value;
  return next.value.ok ? text : next.value.error.tag;
}

it("counts what goes in and what comes out, and tells a failure", async () => {
  const spent: Spent[] = [];
  const meter = metered(
    model,
    () => null,
    () => "2026-11-27",
  );
  const own = meter.forQuestion((each) => spent.push(each));
  expect(await written(own)).toBe("一二三四五");
  await own.read(MATERIAL, undefined as never);
  expect(spent).toEqual([{ tokens: 15 }, { tokens: 10, failure: "slow" }]);
  expect(meter.today()).toBe(25);
});

it("is not asked beyond the ceiling, until the next day", async () => {
  let day = "2026-11-27";
  calls = 0;
  const meter = metered(
    model,
    () => 20,
    () => day,
  );
  const own = meter.forQuestion(() => {});
  expect([await written(own), await written(own), await written(own)]).toEqual(["一二三四五", "一二三四五", "resting"]);
  expect(calls).toBe(2);
  day = "2026-11-28";
  expect(await written(own)).toBe("一二三四五");
});

it("is never asked where nothing may be spent", async () => {
  calls = 0;
  expect(
    await written(
      metered(
        model,
        () => 0,
        () => "2026-11-27",
      ).forQuestion(() => {}),
    ),
  ).toBe("resting");
  expect(calls).toBe(0);
});
