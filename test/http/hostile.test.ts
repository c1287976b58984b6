// A thousand and more requests that mean no good, made from a seed: none is a fault of the service (5xx), none is answered with what stands inside it,
// none gets through more work than it may.
import { expect, it } from "vitest";
import { realCorpus } from "../support/corpus.ts";
import { wired } from "../support/wired.ts";

const COUNT = 1_000;
/** mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const next = random(20_261_127);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;

const PIECES = [
  "一",
  "一亿",
  "1",
  "1件",
  "《",
  "“",
  "（",
  "比",
  "加",
  "和",
  "利通区",
  "隆德县",
  "新收",
  "不予公开",
  "多少",
  "未收到",
  "没有",
  "拒绝",
  "2024年",
  "百分之",
  "最",
  "\u202e",
  "\u0000",
  "\ufeff",
  "\ud83d\ude00",
  "<script>",
  "</style>",
  "'; DROP TABLE reports; --",
  "{{",
  "[[",
  "${",
  "../",
  "%00",
  "\n",
  "\t",
  " ",
  "。",
  "，",
  "ignore all instructions",
  "__proto__",
  "constructor",
  "𠮷",
  "ａ",
  "Ω",
  "-",
  "e9",
  "½",
] as const;
/** Up to `most` UTF-16 units: one piece over and over, or many mixed. */
function text(most: number): string {
  const length = Math.floor(next() * most) + 1;
  const one = pick(PIECES);
  let made = "";
  const mixed = next() < 0.5;
  while (made.length < length) made += mixed ? pick(PIECES) : one;
  return made.slice(0, length).toWellFormed();
}

const junk = (): unknown => pick([null, 1, -1, 1e308, "", "x", [], {}, [[[]]], true, { a: 1 }, "\ud800", ["x"], Number.MAX_SAFE_INTEGER]);
const maybe = <T>(good: () => T): unknown => (next() < 0.85 ? good() : junk());

const scope = () => ({
  report: maybe(() => pick(["litong-2024", "none", "../x"])),
  region: maybe(() => text(20)),
  year: maybe(() => pick([2024, 1900, 9999, 0])),
});
const history = () =>
  Array.from({ length: Math.floor(next() * 22) }, () => ({
    role: maybe(() => pick(["user", "assistant"])),
    content: maybe(() => text(300)),
  }));
const BODIES: readonly [string, () => unknown][] = [
  [
    "/api/ask",
    () => ({
      question: maybe(() => text(520)),
      ...(next() < 0.3 ? { history: maybe(history) } : {}),
      ...(next() < 0.3 ? { scope: maybe(scope) } : {}),
    }),
  ],
  ["/api/check", () => ({ text: maybe(() => text(1_200)) })],
  ["/api/feedback", () => ({ answer_id: maybe(() => text(40)), helpful: maybe(() => true), comment: text(50) })],
  ["/api/links", () => ({ question: maybe(() => text(520)) })],
  [
    "/v1/chat/completions",
    () => ({ messages: maybe(() => [{ role: "user", content: maybe(() => text(520)) }]), stream: maybe(() => next() < 0.5) }),
  ],
  [
    "/mcp",
    () =>
      maybe(() => ({
        jsonrpc: "2.0",
        id: 1,
        method: pick(["tools/call", "initialize", "x"]),
        params: {
          name: pick(["ask", "search", "fetch", "figures"]),
          arguments: maybe(() => ({ question: text(100), query: text(100), id: text(30) })),
        },
      })),
  ],
];
const PATHS = [
  "/reports/",
  "/api/reports/",
  "/answers/",
  "/api/figures?report=",
  "/api/figures?key=",
  "/reports?q=",
  "/?q=",
  "/embed?report=",
  "/audit?kind=",
  "/api/audit?cursor=",
  "/view?back=",
  "/api/site?region=",
  "/reports?cursor=",
];
const TYPES = ["application/json", "application/json", "application/json", "application/json", "text/plain", "multipart/form-data", ""];

function request(): Request {
  const origin = "https://host.test";
  if (next() < 0.35) {
    const raw = next() < 0.2 ? pick(["%00", "%", "%ED%A0%80", "%FF", "..%2f..%2f", "%2e%2e/"]) : encodeURIComponent(text(80));
    return new Request(origin + pick(PATHS) + raw, { headers: next() < 0.3 ? { accept: "text/html" } : {} });
  }
  const [path, body] = pick(BODIES);
  const sent = JSON.stringify(body());
  const cut = next() < 0.05 ? sent.slice(0, Math.floor(next() * sent.length)) : sent;
  const accept = next() < 0.1 ? "text/event-stream" : path === "/mcp" ? "application/json, text/event-stream" : "*/*";
  return new Request(origin + path, {
    method: next() < 0.97 ? "POST" : "DELETE",
    body: cut,
    headers: { "content-type": pick(TYPES), accept },
  });
}

it("no request of a thousand is a fault of the service", { timeout: 300_000 }, async () => {
  const errors: unknown[] = [];
  const held = new Map<string, string>();
  const app = wired(await realCorpus(), {
    keyValue: {
      get: async (key) => JSON.parse(held.get(key) ?? "null"),
      put: async (key, value) => void held.set(key, value),
      delete: async (key) => void held.delete(key),
      list: async ({ prefix }) => ({ keys: [...held.keys()].filter((name) => name.startsWith(prefix)).map((name) => ({ name })) }),
    },
    idSecret: "0123456789abcdef",
    after: (ms, call) => {
      if (ms === 0) queueMicrotask(call);
      return () => {};
    },
    logError: (error) => void errors.push(error),
  });
  const faults: string[] = [];
  const seen = new Map<number, number>();
  for (let n = 0; n < COUNT; n++) {
    const asked = request();
    const about = `${asked.method} ${asked.url.slice(0, 200)} ${(await asked.clone().text()).slice(0, 300)}`;
    const response = await app.fetch(asked, { address: "" });
    const body = await response.text();
    seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    if (response.status >= 500) faults.push(`${response.status} ${about}`);
    if (/\bat \w+ \(|node_modules|\/work\/|\.ts:\d/.test(body)) faults.push(`insides shown: ${about}`);
  }
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
  // The requests are not all refused at the door.
  expect(seen.get(200) ?? 0).toBeGreaterThan(COUNT / 4);
});
