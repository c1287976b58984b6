// Answers and feedback in a key-value store that forgets by itself (Workers KV; locally a file). Implements Records of deps.ts.
import type { Records, SavedAnswer } from "./deps.ts";

/** The part of Workers KV that is used. Writes reject when the account's daily limit is spent. */
export type KeyValue = {
  get(key: string, type: "json"): Promise<unknown>;
  put(key: string, value: string, options: { expiration?: number; expirationTtl?: number }): Promise<void>;
};

const FEEDBACK_SECONDS = 365 * 86_400;
/** Ids this isolate remembers to have written; the oldest are forgotten first and then written once more. */
const REMEMBERED = 10_000;

/** `newId` keeps several remarks on one answer apart. */
export function kvRecords(kv: KeyValue, newId: () => string): Records {
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
    // Only this file writes there, so what is read has the shape it was written in.
    answer: async (id) => (/^[\w-]{1,64}$/.test(id) ? ((await kv.get(`answer:${id}`, "json")) as SavedAnswer | null) : null),
    saveFeedback: (feedback) =>
      kv.put(`feedback:${feedback.answer_id}:${newId()}`, JSON.stringify(feedback), { expirationTtl: FEEDBACK_SECONDS }),
  };
}
