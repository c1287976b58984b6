// A heading's text -> HTML that lets a line break only between its words.
import { html } from "hono/html";
import type { Html } from "./layout.ts";
import { phrasesOf } from "./view/phrases.ts";

export const heading = (text: string): Html[] => phrasesOf(text).map((phrase, at) => html`${at > 0 ? html`<wbr>` : ""}${phrase}`);
