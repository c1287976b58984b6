// Links and feedback in a key-value store (Workers KV; on a machine of one's own a SQLite file). Implements Records of deps.ts.
import { Refusal } from "../result.ts";
import type { Link, Records } from "./deps.ts";

/** The part of Workers KV that is used. Reads and writes reject when it is down or the account's daily limit is spent. */
export type KeyValue = {
  get(key: string, type: "json"): Promise<unknown>;
  /** `metadata` comes back with the key in a listing. */
  put(key: string, value: string, options: { expiration?: number; expirationTtl?: number; metadata?: unknown }): Promise<void>;
  delete(key: string): Promise<void>;
  /** Where requests are recorded too: the record of an answer goes. */
  forget?(id: string): Promise<void>;
  /** In the order of the keys; with a `cursor` in the answer there are more. */
  list(options: {
    prefix: string;
    limit: number;
    cursor?: string;
  }): Promise<{ keys: { name: string; metadata?: unknown }[]; cursor?: string }>;
};

const DAY_SECONDS = 86_400;
/** Remarks on one answer; beyond, they say nothing new. */
const MOST_REMARKS = 50;
/** Answers remembered for a link that may be asked for; the oldest are forgotten first. */
const MOST_REMEMBERED = 1_000;
/** A conversation longer than this is not remembered: a thousand of them have to fit. */
const MOST_CHARACTERS = 8_000;

const RETRY_SECONDS = 60;
const NOT_KEPT = "暂时存不下来，请稍后再试。";
const NOT_READ = "存下的内容暂时取不出来，请稍后再试。";

/** Storage that is down or over its limit is nobody's mistake: `detail` and a time to come back, the cause for whoever runs the service. */
async function orRefuse<T>(detail: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Refusal({ tag: "unavailable", detail, retryAfterSeconds: RETRY_SECONDS }, cause);
  }
}

/** What an operator's keep_days says: 0 keeps nothing at all, and then there are no links. */
export function kvRecords(kv: KeyValue, keepDays: number): Records {
  const remembered = new Map<string, Link>();
  const save = (link: Link): Promise<void> => orRefuse(NOT_KEPT, () => kv.put(`link:${link.id}`, JSON.stringify(link), {}));
  return {
    keeps: keepDays > 0,
    remember(link) {
      if (keepDays === 0 || JSON.stringify(link.ask).length > MOST_CHARACTERS) return;
      remembered.delete(link.id);
      remembered.set(link.id, link);
      if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? "");
    },
    isRemembered: (id) => remembered.has(id),
    async saveLink(id) {
      const link = remembered.get(id);
      if (!link) return false;
      await save(link);
      return true;
    },
    async link(id) {
      if (keepDays === 0) return null;
      // Only this file writes there, so what is read has the shape it was written in.
      const kept = (await orRefuse(NOT_READ, () => kv.get(`link:${id}`, "json"))) as Link | null;
      if (kept) return kept;
      const link = remembered.get(id);
      // Opening an answer's address is asking for it.
      if (link) await save(link);
      return link ?? null;
    },
    async saveFeedback({ caller, ...feedback }) {
      if (keepDays === 0) return;
      await orRefuse(NOT_KEPT, async () => {
        const prefix = `feedback:${feedback.answer_id}:`;
        const { keys } = await kv.list({ prefix, limit: MOST_REMARKS });
        const key = prefix + caller;
        if (keys.length >= MOST_REMARKS && !keys.some(({ name }) => name === key)) return;
        await kv.put(key, JSON.stringify(feedback), { expirationTtl: keepDays * DAY_SECONDS });
      });
    },
    async remove(id) {
      remembered.delete(id);
      await orRefuse(NOT_KEPT, async () => {
        await kv.forget?.(id);
        const { keys } = await kv.list({ prefix: `feedback:${id}:`, limit: 1000 });
        await Promise.all([`link:${id}`, ...keys.map(({ name }) => name)].map((key) => kv.delete(key)));
      });
    },
  };
}

const SECRET = "secret";
/** This service's own secret: what the operator set, else one made the first time it was needed, and kept. */
export function secretIn(kv: KeyValue, said: string | undefined): () => Promise<string> {
  return async () => {
    if (said) return said;
    const kept = await kv.get(SECRET, "json");
    if (typeof kept === "string") return kept;
    const made = [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    await kv.put(SECRET, JSON.stringify(made), {});
    // Whoever wrote last is who all will read.
    const now = await kv.get(SECRET, "json");
    return typeof now === "string" ? now : made;
  };
}
