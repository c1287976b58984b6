// Environment -> how a language model is reached and what it may cost, or null when none is configured. No I/O. No clock.

export type ModelSettings = {
  /** Without a slash at the end: "https://api.deepseek.com/v1". */
  baseUrl: string;
  apiKey: string;
  model: string;
  /** From the question to the first piece of text, and to the last; milliseconds. */
  firstTokenMs: number;
  answerMs: number;
  /** The longest pause between two pieces, milliseconds. */
  gapMs: number;
  /** Sent with every request besides what the program sends itself. */
  extraBody: Readonly<Record<string, unknown>>;
  /** Most tokens one answer may be charged for, on the way out. */
  maxTokens: number;
  /** Whether a second call judges what the first wrote; it may only veto. */
  judge: boolean;
};

export type ModelEnv = {
  OPENAI_BASE_URL?: string;
  OPENAI_API_KEY?: string;
  OPENAI_MODEL?: string;
  OPENAI_FIRST_TOKEN_TIMEOUT_MS?: string;
  OPENAI_ANSWER_TIMEOUT_MS?: string;
  OPENAI_MAX_TOKENS?: string;
  OPENAI_GAP_TIMEOUT_MS?: string;
  OPENAI_EXTRA_BODY?: string;
  OPENAI_JUDGE?: string;
  OPENAI_KEEP_REPLIES?: string;
};

const OPENAI = "https://api.openai.com/v1";
const FIRST_TOKEN_MS = 8_000;
const ANSWER_MS = 30_000;
const GAP_MS = 8_000;
const MAX_TOKENS = 800;
/** The client sends some key; a server on one's own machine asks for none. */
const NO_KEY = "none";

/** A model needs a name, and a key or an address: a hosted one has both, a local server only the address. */
export function modelSettings(env: ModelEnv): ModelSettings | null {
  const [model, key, url] = [env.OPENAI_MODEL, env.OPENAI_API_KEY, env.OPENAI_BASE_URL].map((text) => text?.trim() || undefined);
  if (!model || !(key || url)) return null;
  return {
    baseUrl: (url ?? OPENAI).replace(/(?<!\/)\/+$/, ""),
    apiKey: key ?? NO_KEY,
    model,
    firstTokenMs: positive(env.OPENAI_FIRST_TOKEN_TIMEOUT_MS, FIRST_TOKEN_MS),
    answerMs: positive(env.OPENAI_ANSWER_TIMEOUT_MS, ANSWER_MS),
    gapMs: positive(env.OPENAI_GAP_TIMEOUT_MS, GAP_MS),
    extraBody: bodyIn(env.OPENAI_EXTRA_BODY),
    maxTokens: positive(env.OPENAI_MAX_TOKENS, MAX_TOKENS),
    judge: /^(?:1|true|yes|on)$/i.test(env.OPENAI_JUDGE?.trim() ?? ""),
  };
}

const KEPT_REPLIES = 500;
/** How many of a model's replies are held in memory for the same question over the same passages; 0: none. */
export const repliesKept = (env: ModelEnv): number =>
  env.OPENAI_KEEP_REPLIES?.trim() === "0" ? 0 : positive(env.OPENAI_KEEP_REPLIES, KEPT_REPLIES);

/** A JSON object; anything else adds nothing. */
function bodyIn(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text?.trim() || "{}");
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const positive = (text: string | undefined, otherwise: number): number =>
  /^[1-9]\d{0,8}$/.test(text?.trim() ?? "") ? Number(text) : otherwise;
