// Server-sent events, cut by the network at any byte.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ServerEvent, serverEvents } from "../../src/widget/events.ts";

const TEXT =
  'event: status\ndata: {"stage":"searching"}\n\n: keep open\n\nevent: delta\r\ndata: 利通区\r\ndata: 38件\r\n\r\ndata:无名\n\nevent: answer\ndata: {}\n\n';
const EVENTS: ServerEvent[] = [
  { event: "status", data: '{"stage":"searching"}' },
  { event: "delta", data: "利通区\n38件" },
  { event: "message", data: "无名" },
  { event: "answer", data: "{}" },
];

async function read(pieces: Uint8Array[]): Promise<ServerEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of serverEvents(body)) events.push(event);
  return events;
}

test("the same events however the bytes are cut", async () => {
  const bytes = new TextEncoder().encode(TEXT);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 })), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = edges.slice(1).map((end, index) => bytes.slice(edges[index], end));
      expect(await read(pieces)).toEqual(EVENTS);
    }),
  );
});

test("an event with no blank line after it still counts at the end; leaving early lets go of the body", async () => {
  expect(await read([new TextEncoder().encode("event: answer\ndata: 1")])).toEqual([{ event: "answer", data: "1" }]);
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("data: 1\n\n")),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const event of serverEvents(endless)) {
    expect(event.data).toBe("1");
    break;
  }
  expect(cancelled).toBe(true);
});
