// A model's name and address -> how it wants to be asked: one row for each family and provider that differs. Data. No I/O. No clock.

/** What is sent besides the messages. A parameter that an endpoint refuses is left out from then on (src/model/model.ts). */
export type Profile = {
  /** What the limit of tokens is called. */
  limit: "max_tokens" | "max_completion_tokens";
  temperature: boolean;
  /** Whether `response_format: json_object` may be sent; without it the prompt alone asks for JSON. */
  jsonMode: boolean;
  /** It thinks before it writes: what it may cost is larger by `THINKING_TOKENS`. */
  thinks: boolean;
  /** Sent as it is. */
  extra: Readonly<Record<string, unknown>>;
};

const PLAIN: Profile = { limit: "max_tokens", temperature: true, jsonMode: true, thinks: false, extra: {} };

/** Tokens that a model which thinks may need before its first word, besides those of the answer. */
export const THINKING_TOKENS = 4_000;

type Row = { name?: RegExp; host?: RegExp; profile: Partial<Profile> };

/** Every row that fits counts, a later one over an earlier. Names are read without the provider's prefix ("openai/gpt-5-mini"). */
const ROWS: readonly Row[] = [
  {
    name: /^(?:o\d|gpt-5)/,
    profile: { limit: "max_completion_tokens", temperature: false, thinks: true, extra: { reasoning_effort: "low" } },
  },
  { name: /^gpt-5(?:\.\d)?-chat/, profile: { thinks: false, extra: {} } },
  { host: /\.openai\.azure\.com$/, profile: { limit: "max_completion_tokens" } },
  { name: /^deepseek-reasoner|-r1\b|^r1\b/, profile: { temperature: false, jsonMode: false, thinks: true } },
  {
    name: /^qwen3(?!.*(?:instruct|coder))|^qwen-(?:plus|turbo|flash)/,
    host: /(?:dashscope|aliyuncs)/,
    profile: { extra: { enable_thinking: false } },
  },
  { name: /^qwq|thinking/, profile: { temperature: false, thinks: true } },
  { name: /^glm-4\.[5-9]/, host: /bigmodel\.cn$/, profile: { extra: { thinking: { type: "disabled" } } } },
  { name: /^kimi-k2|^moonshot/, host: /moonshot/, profile: { jsonMode: true } },
  // Ollama and llama.cpp think by default with models that can; what they think comes in the text and is taken out there.
  { name: /^qwen3|^deepseek-r1/, host: /^(?:localhost|127\.0\.0\.1|\[::1\])$/, profile: { thinks: true } },
  { host: /^api\.cloudflare\.com$/, profile: { jsonMode: false } },
];

/** `model` as configured, `baseUrl` an absolute address. */
export function profileOf(model: string, baseUrl: string): Profile {
  const name = (model.split("/").at(-1) ?? model).toLowerCase();
  const host = hostOf(baseUrl);
  const rows = ROWS.filter((row) => (!row.name || row.name.test(name)) && (!row.host || row.host.test(host)));
  return Object.assign({}, PLAIN, ...rows.map(({ profile }) => profile));
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
}

/** What may be taken back or exchanged when an endpoint refuses it, as it names it. */
const OPTIONAL = ["temperature", "response_format", "reasoning_effort", "enable_thinking", "thinking"] as const;

/** The profile without the parameter that a refusal names; null when it names none that could be left out. */
export function without(profile: Profile, refusal: string): Profile | null {
  if (/max_completion_tokens/.test(refusal) && profile.limit === "max_tokens") return { ...profile, limit: "max_completion_tokens" };
  if (/max_completion_tokens/.test(refusal) && profile.limit === "max_completion_tokens") return { ...profile, limit: "max_tokens" };
  const named = [...OPTIONAL, ...Object.keys(profile.extra)].find((name) => new RegExp(`\\b${escaped(name)}\\b`).test(refusal));
  if (named === undefined) return null;
  if (named === "temperature") return profile.temperature ? { ...profile, temperature: false } : null;
  if (named === "response_format") return profile.jsonMode ? { ...profile, jsonMode: false } : null;
  if (!(named in profile.extra)) return null;
  const { [named]: _, ...extra } = profile.extra;
  return { ...profile, extra };
}

const escaped = (name: string): string => name.replace(/[^\w]/g, "\\$&");
