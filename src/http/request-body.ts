// Middleware: a body is read here, whole, within a size and a time; what comes after reads it as it pleases. A sender that stalls holds nothing.
import type { MiddlewareHandler } from "hono";
import type { Problem } from "../result.ts";

/** Twenty long turns of history fit; nothing a person types comes near. */
const MAX_BODY_BYTES = 512 * 1024;
const BODY_MS = 9_000;

const TOO_LARGE: Problem = { tag: "too_large", detail: `正文过大，最多 ${MAX_BODY_BYTES / 1024} KB。` };
const STALLED: Problem = { tag: "request_timeout", detail: `正文没有在 ${BODY_MS / 1000} 秒内传完，请检查网络后重试。` };
const BROKEN: Problem = { tag: "bad_request", detail: "正文没有传完，或传输的格式不对。", errors: [{ path: "", message: "没有传完" }] };

type Options = {
  after: (ms: number, call: () => void) => () => void;
  refuse: (path: string, problem: Problem) => Response;
};

/** Only these read a body through body.ts, which takes the bytes as they are; others are given a request that has them. */
const BY_BYTES = /^\/(?:api|v1)\//;
const bodies = new WeakMap<Request, Uint8Array>();
/** The bytes of a request whose body has been read here. */
export const bodyOf = (request: Request): Uint8Array | undefined => bodies.get(request);

export const requestBody = ({ after, refuse }: Options): MiddlewareHandler =>
  async function requestBody(c, next) {
    const { raw } = c.req;
    // workerd hands on what came with a GET, too; nothing here reads it, and no Request can be made with it.
    if (!raw.body || raw.method === "GET" || raw.method === "HEAD") return next();
    if (Number(raw.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) return refuse(c.req.path, TOO_LARGE);
    const read = await bytesOf(raw.body, after);
    if (!(read instanceof Uint8Array)) return refuse(c.req.path, read);
    if (BY_BYTES.test(c.req.path)) {
      bodies.set(raw, read);
      return next();
    }
    const { method, headers, signal } = raw;
    c.req.raw = new Request(raw.url, { method, headers, signal, body: read as Uint8Array<ArrayBuffer> });
    return next();
  };

async function bytesOf(body: ReadableStream<Uint8Array>, after: Options["after"]): Promise<Uint8Array | Problem> {
  const reader = body.getReader();
  const late = Promise.withResolvers<Problem>();
  const cancel = after(BODY_MS, () => late.resolve(STALLED));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late.promise]);
      if ("tag" in next) return leave(reader, next);
      if (next.done) return joined(chunks, size);
      size += next.value.byteLength;
      if (size > MAX_BODY_BYTES) return leave(reader, TOO_LARGE);
      chunks.push(next.value);
    }
  } catch {
    // A chunk whose size is none, or a connection that ended before its body.
    return BROKEN;
  } finally {
    cancel();
  }
}

/** What is still to come is not waited for. */
function leave(reader: ReadableStreamDefaultReader<Uint8Array>, problem: Problem): Problem {
  reader.cancel().catch(() => {});
  return problem;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
