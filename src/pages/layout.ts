// A page's title and body -> the whole HTML document: head, site header with display settings, footer. No inline script or style.
import { html } from "hono/html";
import { fileUrl, widgetUrl } from "./files.ts";
import type { Preferences } from "./preferences.ts";
import { STRINGS } from "./strings.ts";
import { HTML_LANG } from "./view/words.ts";

export type Html = ReturnType<typeof html>;
export type Frame = {
  preferences: Preferences;
  version: string;
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
};

const NAV = [
  { key: "ask", href: "/" },
  { key: "reports", href: "/reports" },
  { key: "audit", href: "/audit" },
  { key: "check", href: "/check" },
  { key: "use", href: "/use" },
] as const;

export function document({ preferences, version, here }: Frame, { title, body, current, widget, description }: PageContent): Html {
  const words = STRINGS[preferences.language];
  return html`<!doctype html>
<html lang="${HTML_LANG[preferences.language]}" data-size="${preferences.size}" data-theme="${preferences.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === words.site ? title : `${title} · ${words.site}`}</title>
<meta name="description" content="${description ?? words.tagline}">
<meta name="color-scheme" content="${preferences.theme === "auto" ? "light dark" : preferences.theme === "dark" ? "dark" : "light"}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${fileUrl("page.css", version)}">
<script src="${fileUrl("page.js", version)}" defer></script>
${widget ? html`<script src="${widgetUrl(version)}" defer></script>` : ""}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<div class="wrap">
<a class="brand" href="/">${words.site}</a>
<nav aria-label="${words.navLabel}"><ul>
${NAV.map(({ key, href }) => html`<li><a href="${href}"${current === key ? html` aria-current="page"` : ""}>${words.nav[key]}</a></li>`)}
</ul></nav>
${settings(preferences, here)}
</div>
</header>
<main id="main" tabindex="-1">${body}</main>
<footer class="bottom"><div class="wrap">
<p>${words.footer}</p>
<p>${words.footerPrivacy} <a href="/docs">${words.nav.api}</a></p>
</div></footer>
</body>
</html>`;
}

function settings({ language, size, theme }: Preferences, here: string): Html {
  const words = STRINGS[language];
  const to = (change: string): string => `/view?${change}&back=${encodeURIComponent(here)}`;
  const next = theme === "contrast" ? "auto" : "contrast";
  return html`<div class="settings" role="group" aria-label="${words.view}">
<a href="${to(`size=${size === "large" ? "normal" : "large"}`)}">${size === "large" ? words.normalSize : words.large}</a>
<a href="${to(`theme=${theme === "dark" ? "light" : "dark"}`)}">${theme === "dark" ? words.light : words.dark}</a>
<a href="${to(`theme=${next}`)}">${theme === "contrast" ? words.auto : words.contrast}</a>
<a href="${to(`lang=${language === "zh" ? "en" : "zh"}`)}" lang="${language === "zh" ? "en" : "zh-CN"}">${words.otherLanguage}</a>
</div>`;
}
