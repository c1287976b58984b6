// GET /use/preview -> a portal's page, drawn by no one in particular, with the chat on it as it was chosen: what the configurator shows.
import { html } from "hono/html";
import { attributesOf, type Choices } from "./configurator.ts";
import { fileUrl, widgetUrl } from "./files.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { HTML_LANG, type Language } from "./view/words.ts";

export function portalPage(language: Language, choices: Choices, version: string): Html {
  const { name, items } = STRINGS[language].use.portal;
  return html`<!doctype html>
<html lang="${HTML_LANG[language]}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name}</title>
<link rel="stylesheet" href="${fileUrl("page.css", version)}">
${choices.accent ? html`<link rel="stylesheet" href="/assets/preview.css?accent=${choices.accent.slice(1)}">` : ""}
<script src="${widgetUrl(version)}" defer></script>
</head>
<body class="portal"><header>${name}</header>
<main><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>
<report-chat${attributesOf(choices).map(([attribute, value]) => html` ${attribute}="${value}"`)}></report-chat></main></body>
</html>`;
}
