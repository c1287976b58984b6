import { expect, test } from "vitest";
import { prefers } from "../../src/http/accept.ts";

const STREAM = "text/event-stream";
test.each([
  [null, false, false],
  ["*/*", false, false],
  ["text/event-stream", true, true],
  ["text/*", false, false],
  ["text/event-stream, application/json;q=0.5", true, true],
  ["text/event-stream;q=0.5, application/json", false, false],
  ["application/json, text/event-stream", true, false],
  ["text/event-stream;q=0", false, false],
  ["text/event-stream;q=0.4, */*;q=0.1", true, true],
  ["TEXT/EVENT-STREAM; q=0.9, application/json; q=0.8", true, true],
  ["text/event-stream;q=nonsense", false, false],
])("%s", (accept, tied, untied) => {
  expect(prefers(accept, STREAM, "application/json", "wins")).toBe(tied);
  expect(prefers(accept, STREAM, "application/json", "loses")).toBe(untied);
});
