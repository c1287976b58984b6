// Answers and feedback in a key-value store that forgets by itself (Workers KV; locally a file). Implements Records of deps.ts.
import type { Records, SavedAnswer } from "./deps.ts";

/** The part of Workers KV that is used. Writes reject when the account's daily limit is spent. */
export type KeyValue = {
  get(key: string, type: "json"): Promise<unknown>;
  put(key: string, value: string, options: { expiration?: number; expirationTtl?: number }): Promise<void>;
};

const FEEDBACK_SECONDS = 365 * 86_400;

/** `newId` keeps several remarks on one answer apart. */
export const kvRecords = (kv: KeyValue, newId: () => string): Records => ({
  saveAnswer: (saved) =>
    kv.put(`answer:${saved.answer.id}`, JSON.stringify(saved), { expiration: Math.floor(Date.parse(saved.until) / 1000) }),
  // Only this file writes there, so what is read has the shape it was written in.
  answer: async (id) => (/^[\w-]{1,64}$/.test(id) ? ((await kv.get(`answer:${id}`, "json")) as SavedAnswer | null) : null),
  saveFeedback: (feedback) =>
    kv.put(`feedback:${feedback.answer_id}:${newId()}`, JSON.stringify(feedback), { expirationTtl: FEEDBACK_SECONDS }),
});
