// A page's title and body -> the whole HTML document: head, site header with display settings, footer. No inline script or style.
import { html } from "hono/html";
import type { Site } from "../site/site.ts";
import { brandMark, THEME_COLOUR } from "./brand.ts";
import { fileUrl, widgetUrl } from "./files.ts";
import type { Preferences } from "./preferences.ts";
import { STRINGS } from "./strings.ts";
import { HTML_LANG } from "./view/words.ts";

export type Html = ReturnType<typeof html>;
type Frame = {
  preferences: Preferences;
  site: Site;
  version: string;
  /** "https://host", for the addresses that leave the service. */
  origin: string;
  /** Path and query of this page, to come back to after a change of settings. */
  here: string;
};
export type PageContent = {
  title: string;
  body: Html;
  /** Which entry of the navigation this page is. */
  current?: "ask" | "reports" | "audit" | "check" | "use";
  /** Whether the page holds a <report-chat>. */
  widget?: boolean;
  description?: string;
  /** What a message that shares the page shows; its address is this page's. `card` is a path to a picture. */
  share?: { title: string; text: string; card?: string };
};

const NAV = [
  { key: "ask", href: "/" },
  { key: "reports", href: "/reports" },
  { key: "audit", href: "/audit" },
  { key: "check", href: "/check" },
  { key: "use", href: "/use" },
] as const;

export function document({ preferences, site, version, here, origin }: Frame, content: PageContent): Html {
  const { title, body, current, widget, description, share } = content;
  const words = STRINGS[preferences.language];
  // The name that this program gives itself has a translation; an operator's own has none.
  const name = site.title && site.title !== STRINGS.zh.site ? site.title : words.site;
  return html`<!doctype html>
<html lang="${HTML_LANG[preferences.language]}" data-size="${preferences.size}" data-theme="${preferences.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === words.site ? name : `${title} · ${name}`}</title>
<meta name="description" content="${description ?? words.tagline}">
<meta name="color-scheme" content="${preferences.theme === "auto" ? "light dark" : preferences.theme === "dark" ? "dark" : "light"}">
<meta name="theme-color" content="${site.colours?.accent ?? THEME_COLOUR}">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${share?.title ?? title}">
<meta property="og:description" content="${share?.text ?? description ?? words.tagline}">
<meta property="og:url" content="${origin}${here}">
<meta property="og:type" content="website">
${share?.card ? html`<meta property="og:image" content="${origin}${share.card}"><meta name="twitter:card" content="summary_large_image">` : ""}
<link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${fileUrl("page.css", version)}">
${site.colours ? html`<link rel="stylesheet" href="/assets/site.css?v=${encodeURIComponent(version)}">` : ""}
<script src="${fileUrl("page.js", version)}" defer></script>
${widget ? html`<script src="${widgetUrl(version)}" defer></script>` : ""}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<div class="wrap">
<a class="brand" href="/">${site.logo ? html`<img src="/assets/logo" alt="" height="32">` : brandMark()} <span>${name}</span></a>
${navigation(words, current)}
${settings(preferences, site, here)}
<a class="quick" href="${settingUrl(`size=${preferences.size === "large" ? "normal" : "large"}`, here)}">${preferences.size === "large" ? words.normalShort : words.largeShort}</a>
<details class="menu"><summary>${words.menu}</summary><div class="sheet">${navigation(words, current)}${settings(preferences, site, here)}</div></details>
</div>
</header>
<main id="main" tabindex="-1">${body}</main>
<footer class="bottom"><div class="wrap">
${contactLine(site, words)}
<p>${site.footer ?? words.footer}</p>
<p>${words.footerPrivacy} ${site.privacy ? html`<a href="/privacy">${words.privacy}</a> ` : ""}<a href="/docs">${words.nav.api}</a></p>
</div></footer>
</body>
</html>`;
}

type Words = (typeof STRINGS)["zh"];

const navigation = (words: Words, current: PageContent["current"]): Html => html`<nav aria-label="${words.navLabel}"><ul>
${NAV.map(({ key, href }) => html`<li><a href="${href}"${current === key ? html` aria-current="page"` : ""}>${words.nav[key]}</a></li>`)}
</ul></nav>`;

/** Who runs the service and how to reach them; nothing when they have not said so. */
export function contactLine({ contact, hotline, requestUrl }: Site, words: Words): Html | string {
  const ways = [
    ...(contact ? [html`${contact}`] : []),
    ...(hotline ? [html`<a href="tel:${hotline.replace(/[^\d+]/g, "")}">${hotline}</a>`] : []),
    ...(requestUrl ? [html`<a href="${requestUrl}" rel="noopener">${words.request}</a>`] : []),
  ];
  return ways.length > 0
    ? html`<p class="contact">${words.contact} ${ways.map((way, index) => html`${index > 0 ? " · " : ""}${way}`)}</p>`
    : "";
}

const settingUrl = (change: string, here: string): string => `/view?${change}&back=${encodeURIComponent(here)}`;

function settings({ language, size, theme }: Preferences, { languages }: Site, here: string): Html {
  const words = STRINGS[language];
  const to = (change: string): string => settingUrl(change, here);
  const next = theme === "contrast" ? "auto" : "contrast";
  return html`<div class="settings" role="group" aria-label="${words.view}">
<a href="${to(`size=${size === "large" ? "normal" : "large"}`)}">${size === "large" ? words.normalSize : words.large}</a>
<a href="${to(`theme=${theme === "dark" ? "light" : "dark"}`)}">${theme === "dark" ? words.light : words.dark}</a>
<a href="${to(`theme=${next}`)}">${theme === "contrast" ? words.auto : words.contrast}</a>
${languages.length > 1 ? html`<a href="${to(`lang=${language === "zh" ? "en" : "zh"}`)}" lang="${language === "zh" ? "en" : "zh-CN"}">${words.otherLanguage}</a>` : ""}
</div>`;
}
