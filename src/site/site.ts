// What the operator said in corpus/site.json, as build/site.json holds it -> the `Site` that pages, limits and stores are given. No I/O. No clock.
import type { FixedAnswer } from "./answers.ts";
import type { SiteFile } from "./site-file.ts";
import type { OperatorWord } from "./words.ts";

export const SITE_LANGUAGES = ["zh", "en"] as const;
type SiteLanguage = (typeof SITE_LANGUAGES)[number];

export type Colours = { accent: string; on_accent: string };

/** A picture as it is served, base64. */
export type Logo = { type: string; base64: string };
/** Of a million tokens; `currency` as it is shown: "元". */
export type TokenPrice = { perMillion: number; currency: string };
type Limits = { perMinute: number; keyPerMinute: number; tokensPerDay: number | null; keptAnswers: number };

/** What the operator said, with what holds where nothing was said. `null`: nothing was said, and there is nothing to stand for it. */
export type Site = {
  title: string | null;
  logo: Logo | null;
  colours: Colours | null;
  welcome: string | null;
  /** None: questions about the reports held are shown. */
  starters: readonly string[] | null;
  /** The home region's code prefix. */
  region: string | null;
  contact: string | null;
  hotline: string | null;
  requestUrl: string | null;
  privacy: string | null;
  footer: string | null;
  languages: readonly SiteLanguage[];
  /** Null: any site may embed the chat and call the interface from its pages. */
  allowedOrigins: readonly string[] | null;
  limits: Limits;
  tokenPrice: TokenPrice | null;
  /** 0: nothing is kept. */
  keepDays: number;
  /** Whether questions, masked, may stand in what the operator reads: the log, the report, the desk. */
  keepQuestions: boolean;
  /** What corpus/answers.json answers in the operator's own words. */
  answers: readonly FixedAnswer[];
  /** What corpus/words.json says people call things. */
  words: readonly OperatorWord[];
};

const LIMITS: Limits = { perMinute: 60, keyPerMinute: 600, tokensPerDay: null, keptAnswers: 100_000 };
const KEEP_DAYS = 30;

/** What build/site.json holds: the file as checked, the picture it names, and the answers of the file beside it. */
export type BuiltSite = { file: SiteFile; logo?: Logo; answers?: readonly FixedAnswer[]; words?: readonly OperatorWord[] };

export function siteOf({ file, logo, answers = [], words = [] }: BuiltSite): Site {
  const { limits = {} } = file;
  return {
    title: file.title ?? null,
    logo: logo ?? null,
    colours: file.colours ?? null,
    welcome: file.welcome ?? null,
    starters: file.starters ?? null,
    region: file.region ?? null,
    contact: file.contact ?? null,
    hotline: file.hotline ?? null,
    requestUrl: file.request_url ?? null,
    privacy: file.privacy ?? null,
    footer: file.footer ?? null,
    languages: file.languages ?? SITE_LANGUAGES,
    allowedOrigins: file.allowed_origins ?? null,
    limits: {
      perMinute: limits.per_minute ?? LIMITS.perMinute,
      keyPerMinute: limits.key_per_minute ?? LIMITS.keyPerMinute,
      tokensPerDay: limits.tokens_per_day ?? LIMITS.tokensPerDay,
      keptAnswers: limits.kept_answers ?? LIMITS.keptAnswers,
    },
    tokenPrice: file.token_price ? { perMillion: file.token_price.per_million, currency: file.token_price.currency } : null,
    keepDays: file.keep_days ?? KEEP_DAYS,
    // Where nothing is kept, the log, which others keep, says nothing of them either.
    keepQuestions: (file.keep_questions ?? false) && file.keep_days !== 0,
    answers,
    words,
  };
}

/** The text of build/site.json, which only the build writes. */
export const readSite = (text: string): Site => siteOf(JSON.parse(text) as BuiltSite);

/** Where nothing is said. */
export const NO_SITE: Site = siteOf({ file: {} });
