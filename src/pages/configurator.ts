// What an address chooses for the chat -> the tags to paste, and a page with the chat on it beside them. A plain form; script only saves the button.
import { html } from "hono/html";
import type { Html } from "./layout.ts";
import { oneOf } from "./preferences.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

const MODES = ["floating", "inline"] as const;
const THEMES = ["host", "light", "dark", "auto", "contrast"] as const;
const SIZES = ["normal", "large"] as const;
const LANGUAGES = ["zh-CN", "en"] as const;

export type Choices = {
  mode: (typeof MODES)[number];
  theme: (typeof THEMES)[number];
  size: (typeof SIZES)[number];
  lang: (typeof LANGUAGES)[number];
  region: string;
  label: string;
  /** "#rrggbb", or "" for the service's own. */
  accent: string;
};

const OWN_ACCENT = "#0f4c5c";

const plain = (text: string | undefined, longest: number): string =>
  (text ?? "")
    .replace(/["<>&\n]/g, "")
    .trim()
    .slice(0, longest);

/** Whatever the address says, the choices are legal. */
export const choicesOf = (query: Record<string, string>): Choices => ({
  mode: oneOf(MODES, query.mode, "floating"),
  theme: oneOf(THEMES, query.theme, "host"),
  size: oneOf(SIZES, query.size, "normal"),
  lang: oneOf(LANGUAGES, query.chat_lang, "zh-CN"),
  region: plain(query.region, 20),
  label: plain(query.label, 20),
  accent: /^#[0-9a-f]{6}$/i.test(query.accent ?? "") && query.accent !== OWN_ACCENT ? (query.accent ?? "") : "",
});

/** What choicesOf reads back. */
const addressOf = ({ lang, ...choices }: Choices): string => new URLSearchParams({ ...choices, chat_lang: lang }).toString();

/** Attributes that say something else than what holds without them. */
export const attributesOf = ({ mode, theme, size, lang, region, label }: Choices): [string, string][] =>
  Object.entries({
    mode: mode === "inline" ? "" : mode,
    theme: theme === "host" ? "" : theme,
    size: size === "normal" ? "" : size,
    lang: lang === "zh-CN" ? "" : lang,
    region,
    label,
  }).filter(([, value]) => value !== "");

export function codeOf(choices: Choices, host: string): string {
  const attributes = attributesOf(choices).map(([name, value]) => ` ${name}="${value}"`);
  const style = choices.accent ? `<style>report-chat { --report-chat-accent: ${choices.accent}; }</style>\n` : "";
  return `<script src="${host}/widget.js" defer></script>\n${style}<report-chat${attributes.join("")}></report-chat>`;
}

/** The colour for the preview, as the file that the page's policy lets in. */
export const previewStyle = (accent: string | undefined): string =>
  /^[0-9a-f]{6}$/i.test(accent ?? "") ? `.portal report-chat{--report-chat-accent:#${accent}}` : "";

export function configurator(language: Language, choices: Choices, host: string, example: (text: string) => Html): Html {
  const words = STRINGS[language].use;
  const select = (name: string, field: string, values: readonly string[], chosen: string): Html =>
    html`<div><label for="choice-${field}">${name}</label><select id="choice-${field}" name="${field}">${values.map(
      (value) => html`<option value="${value}"${value === chosen ? html` selected` : ""}>${words.values[value] ?? value}</option>`,
    )}</select></div>`;
  return html`<form class="filter configurator" method="get" action="/use#try">
${select(words.choices.mode, "mode", MODES, choices.mode)}
${select(words.choices.theme, "theme", THEMES, choices.theme)}
${select(words.choices.size, "size", SIZES, choices.size)}
${select(words.choices.lang, "chat_lang", LANGUAGES, choices.lang)}
<div><label for="choice-region">${words.choices.region}</label><input id="choice-region" name="region" maxlength="20" value="${choices.region}"></div>
<div><label for="choice-label">${words.choices.label}</label><input id="choice-label" name="label" maxlength="20" value="${choices.label}"></div>
<div><label for="choice-accent">${words.choices.accent}</label><input id="choice-accent" name="accent" type="color" value="${choices.accent || OWN_ACCENT}"></div>
<button type="submit">${words.show}</button>
</form>
${example(codeOf(choices, host))}
<div class="preview"><p class="intro" id="preview">${words.preview}</p><iframe src="/use/preview?${addressOf(choices)}" aria-labelledby="preview" loading="lazy"></iframe></div>`;
}
