// Events -> a text/event-stream response. A comment every 15 s keeps proxies from closing it; a reader that leaves aborts the work.

type StreamEvent = { event?: string; data: string };
export type Send = (event: StreamEvent) => void;
type Every = (ms: number, tick: () => void) => () => void;

const KEEP_ALIVE_MS = 15_000;

/** JSON has no raw line breaks, but text from elsewhere may; each line of the data is a line of its own on the wire. */
const eventText = ({ event, data }: StreamEvent): string =>
  `${event ? `event: ${event}\n` : ""}${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join("")}\n`;

/**
 * Runs `work` and sends what it sends; the stream ends when `work` does. `work` must not reject. Its signal aborts when the reader
 * cancels the stream or `left` aborts, whichever the platform notices first.
 */
export function eventStream(left: AbortSignal, every: Every, work: (send: Send, signal: AbortSignal) => Promise<void>): Response {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  let quiet = (): void => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(text));
      };
      quiet = every(KEEP_ALIVE_MS, () => write(": keep-alive\n\n"));
      work((event) => write(eventText(event)), AbortSignal.any([left, gone.signal])).finally(() => {
        quiet();
        if (!gone.signal.aborted) controller.close();
      });
    },
    cancel() {
      quiet();
      gone.abort();
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
