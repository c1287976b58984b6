// How the conformance tests speak to the running worker: over HTTP, as anybody would.
import { inject } from "vitest";

export const host = (): string => inject("host");
export const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(host() + path, { headers });
export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(host() + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });

export type StreamEvent = { event: string; data: unknown };
/** The events of a finished stream; comments are left out. */
export const eventsOf = (text: string): StreamEvent[] =>
  text
    .split("\n\n")
    .filter((block) => block.startsWith("event: "))
    .map((block) => {
      const lines = block.split("\n");
      const data = lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice("data: ".length));
      return { event: (lines[0] ?? "").slice("event: ".length), data: JSON.parse(data.join("\n")) as unknown };
    });
