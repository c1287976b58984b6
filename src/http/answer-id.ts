// A question, the day and the corpus -> the id of its answer. The rules answer the same question the same way, so the same id is right,
// and an answer asked for a thousand times is stored once.
import type { Ask } from "../contract.ts";
import { toBase64url } from "./base64url.ts";

const BYTES = 12;

/** 16 characters of a-z, A-Z, 0-9, - and _. `today` is the day an answer counts from, `version` that of the corpus. */
export async function answerId({ question, history = [], scope = {} }: Ask, today: string, version: string): Promise<string> {
  const turns = history.flatMap(({ role, content }) => [role, content]);
  const asked = [question, scope.report, scope.region, scope.year, today, version, ...turns].map((part) => part ?? null);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(asked)));
  return toBase64url(new Uint8Array(hash, 0, BYTES));
}
