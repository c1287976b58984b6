// A model -> the same model that writes once for the same material: the same question over the same passages costs nothing the second time. No I/O.
import type { Material, Model } from "../answer/model/port.ts";
import { ok } from "../result.ts";

/** What was written, by a digest of what was asked: of the question itself nothing is held. The least recently used goes first. */
export type KeptReplies = { get(key: string): string | undefined; set(key: string, text: string): void };

/** `most` 0 keeps nothing. */
export function keptReplies(most: number): KeptReplies {
  const kept = new Map<string, string>();
  return {
    get(key) {
      const text = kept.get(key);
      if (text === undefined) return undefined;
      kept.delete(key);
      kept.set(key, text);
      return text;
    },
    set(key, text) {
      kept.delete(key);
      kept.set(key, text);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}

/** A failure is never kept; what is kept is held against the passages as what is new. Readings of questions are asked anew. */
export const reusing = (model: Model, kept: KeptReplies): Model => ({
  ...model,
  async *write(material, signal) {
    const key = await digestOf(material);
    const known = kept.get(key);
    if (known !== undefined) {
      yield known;
      return ok(undefined);
    }
    let text = "";
    const writing = model.write(material, signal);
    let next = await writing.next();
    for (; !next.done; next = await writing.next()) {
      text += next.value;
      yield next.value;
    }
    if (next.value.ok) kept.set(key, text);
    return next.value;
  },
});

async function digestOf(material: Material): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(material));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
