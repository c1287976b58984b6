// What asks while the corpus is being opened: it waits a moment, is answered when that is enough, and is told to come back when it is not.
import { expect, it } from "vitest";
import { whileStarting } from "../../src/node/starting.ts";

/** A timer that rings when it is told to. */
function patience() {
  const calls: (() => void)[] = [];
  return {
    after(_ms: number, call: () => void) {
      calls.push(call);
      return () => {};
    },
    end() {
      for (const call of calls.splice(0)) call();
    },
  };
}
const service = { fetch: () => new Response("answered") };
const asked = (accept: string) => new Request("http://127.0.0.1/", { headers: { accept } });

it("answers when the corpus is open in time", async () => {
  const opening = Promise.withResolvers<typeof service>();
  const fetch = whileStarting(opening.promise, patience().after);
  const early = fetch(asked("*/*"), null);
  opening.resolve(service);
  expect(await (await early).text()).toBe("answered");
  expect(await (await fetch(asked("*/*"), null)).text()).toBe("answered");
});

it("tells a program, and a browser in a page, to come back", async () => {
  const clock = patience();
  const opening = Promise.withResolvers<typeof service>();
  const fetch = whileStarting(opening.promise, clock.after);
  const both = ["application/json", "text/html,*/*;q=0.8"].map((accept) => fetch(asked(accept), null));
  clock.end();
  const [problem, page] = await Promise.all(both);
  for (const each of [problem, page]) {
    expect(each?.status).toBe(503);
    expect(each?.headers.get("retry-after")).toBe("5");
  }
  expect(await problem?.json()).toMatchObject({ type: "/problems/unavailable", detail: expect.stringContaining("正在启动") });
  expect(await page?.text()).toContain('<meta http-equiv="refresh"');
  opening.resolve(service);
  expect(await (await fetch(asked("*/*"), null)).text()).toBe("answered");
});

it("says so too when the corpus cannot be opened, until the process ends", async () => {
  const fetch = whileStarting(Promise.reject<typeof service>(new Error("corpus/ 读不到")), patience().after);
  expect((await fetch(asked("application/json"), null)).status).toBe(503);
});
