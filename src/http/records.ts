// Answers and feedback in a key-value store that forgets by itself (Workers KV; locally a file). Implements Records of deps.ts.
import { Refusal } from "../result.ts";
import type { Records, SavedAnswer } from "./deps.ts";

/** The part of Workers KV that is used. Reads and writes reject when it is down or the account's daily limit is spent. */
export type KeyValue = {
  get(key: string, type: "json"): Promise<unknown>;
  put(key: string, value: string, options: { expiration?: number; expirationTtl?: number }): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: { prefix: string; limit: number }): Promise<{ keys: { name: string }[] }>;
};

const FEEDBACK_SECONDS = 365 * 86_400;
/** Ids this isolate remembers to have written; the oldest are forgotten first and then written once more. */
const REMEMBERED = 10_000;

const RETRY_SECONDS = 60;
const NOT_KEPT = "反馈暂时存不下来，请稍后再试。";
const NOT_READ = "存下的回答暂时取不出来，请稍后再试。";

/** Storage that is down or over its limit is nobody's mistake: `detail` and a time to come back, the cause for whoever runs the service. */
async function orRefuse<T>(detail: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Refusal({ tag: "unavailable", detail, retryAfterSeconds: RETRY_SECONDS }, cause);
  }
}

/** `newId` keeps several remarks on one answer apart. */
export function kvRecords(kv: Pick<KeyValue, "get" | "put">, newId: () => string): Records {
  const written = new Set<string>();
  return {
    async saveAnswer(saved) {
      const { id } = saved.answer;
      if (written.has(id)) return;
      written.add(id);
      const [oldest] = written;
      if (written.size > REMEMBERED && oldest) written.delete(oldest);
      try {
        await kv.put(`answer:${id}`, JSON.stringify(saved), { expiration: Math.floor(Date.parse(saved.until) / 1000) });
      } catch (error) {
        written.delete(id);
        throw error;
      }
    },
    async answer(id) {
      if (!/^[\w-]{1,64}$/.test(id)) return null;
      // Only this file writes there, so what is read has the shape it was written in.
      return (await orRefuse(NOT_READ, () => kv.get(`answer:${id}`, "json"))) as SavedAnswer | null;
    },
    async saveFeedback(feedback) {
      const key = `feedback:${feedback.answer_id}:${newId()}`;
      await orRefuse(NOT_KEPT, () => kv.put(key, JSON.stringify(feedback), { expirationTtl: FEEDBACK_SECONDS }));
    },
  };
}
