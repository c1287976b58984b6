// A question, the day and the corpus -> the id of its answer, salted with this service's own secret. The same question has the same id; nobody else
// can work one out, or make one up: an id that was given out is told by its second half. I/O: the platform's cryptography.
import type { Ask } from "../contract.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";

const BODY_BYTES = 9;
const SEAL_BYTES = 6;

export type AnswerIds = {
  /** 20 characters of a-z, A-Z, 0-9, - and _. `today` is the day an answer counts from, `version` that of the corpus. */
  idOf(ask: Ask, today: string, version: string): Promise<string>;
  isOurs(id: string): Promise<boolean>;
  /** False until an id was salted with the service's own secret, and while a stand-in is used for it. */
  isLasting(): boolean;
  /** A caller's address as it may be kept beside what the caller sent: tells two apart, and nothing else. */
  blinded(address: string): Promise<string>;
};

/** `secret`: asked for once, when first needed, and again after it was not to be had; what `own` first makes stands for it meanwhile. `own` is not called before: a worker makes nothing at random while it starts. */
export function answerIds(secret: () => Promise<string>, own: () => string): AnswerIds {
  let key: Promise<CryptoKey> | undefined;
  let made: string | undefined;
  const keyed = async (of: () => Promise<string>): Promise<CryptoKey> => {
    const bytes = new TextEncoder().encode(await of());
    return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  };
  const mac = async (text: string, bytes: number): Promise<Uint8Array> => {
    key ??= keyed(secret).catch(() => {
      // Storage that does not answer is no reason to give no answer: until it does, ids are salted with a secret of this process alone.
      key = undefined;
      made ??= own();
      const stand = made;
      return keyed(async () => stand);
    });
    return new Uint8Array(await crypto.subtle.sign("HMAC", await key, new TextEncoder().encode(text)), 0, bytes);
  };
  const seal = async (body: Uint8Array): Promise<string> =>
    toBase64url(new Uint8Array([...body, ...(await mac(`seal:${toBase64url(body)}`, SEAL_BYTES))]));
  return {
    async idOf({ question, history = [], scope = {} }, today, version) {
      const turns = history.flatMap(({ role, content }) => [role, content]);
      const asked = [question, scope.report, scope.region, scope.year, today, version, ...turns].map((part) => part ?? null);
      return seal(await mac(`ask:${JSON.stringify(asked)}`, BODY_BYTES));
    },
    async isOurs(id) {
      const bytes = /^[\w-]{20}$/.test(id) ? fromBase64url(id) : null;
      return bytes?.length === BODY_BYTES + SEAL_BYTES && (await seal(bytes.subarray(0, BODY_BYTES))) === id;
    },
    isLasting: () => key !== undefined,
    blinded: async (address) => toBase64url(await mac(`caller:${address}`, BODY_BYTES)),
  };
}
