// A body of server-sent events -> events, as they arrive, whatever way the network cuts it. No DOM.

export type ServerEvent = { event: string; data: string };

/** Yields each event once its blank line has come; comments are skipped. Ends when the body ends. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const ends = done ? rest.length : safeEnd(rest);
      const blocks = rest.slice(0, ends).split(/\r\n\r\n|\n\n|\r\r/);
      rest = (done ? "" : (blocks.pop() ?? "")) + rest.slice(ends);
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
      if (done) return;
    }
  } finally {
    // Leaving early (stop) lets go of the connection.
    await reader.cancel().catch(() => undefined);
  }
}

/** A CR at the very end may be half of a CRLF: it waits for the next piece. */
const safeEnd = (text: string): number => (text.endsWith("\r") ? text.length - 1 : text.length);

function eventOf(block: string): ServerEvent | null {
  let event = "message";
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name, value = ""] = /^([^:]+):? ?(.*)$/s.exec(line) ?? [];
    if (name === "event") event = value;
    if (name === "data") data.push(value);
  }
  return data.length > 0 ? { event, data: data.join("\n") } : null;
}
