// GET /embed -> the chat alone, for an iframe on any site; its scope and language come from the address.
import { html } from "hono/html";
import { fileUrl, widgetUrl } from "./files.ts";
import type { Html } from "./layout.ts";
import type { Preferences } from "./preferences.ts";
import { STRINGS } from "./strings.ts";
import { HTML_LANG } from "./view/words.ts";

/** What the chat is told; its texts are this site's own. The element itself folds junk into legal values. */
const ATTRIBUTES = ["report", "region", "year", "questions"] as const;

export function embedPage({ language, size, theme }: Preferences, version: string, query: Record<string, string>): Html {
  const given = ATTRIBUTES.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [html` ${name}="${value}"`];
  });
  return html`<!doctype html>
<html lang="${HTML_LANG[language]}" data-size="${size}" data-theme="${theme}" class="embedded">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${STRINGS[language].site}</title>
<meta name="description" content="${STRINGS[language].tagline}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${fileUrl("page.css", version)}">
<script src="${fileUrl("page.js", version)}" defer></script>
<script src="${widgetUrl(version)}" defer></script>
</head>
<body><main><h1 class="unseen">${STRINGS[language].site}</h1>
<report-chat mode="inline" lang="${HTML_LANG[language]}" size="${size}" theme="${theme}"${given}>
<form class="ask" method="get" action="/" target="_blank"><label for="q">${STRINGS[language].home.label}</label>
<div class="ask-row"><input id="q" name="q" type="text" maxlength="500" required><button type="submit">${STRINGS[language].home.ask}</button></div></form>
</report-chat></main></body>
</html>`;
}
