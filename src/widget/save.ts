// A conversation -> a text file the reader keeps, each answer with its sources.
import { citedText } from "../pages/view/copy.ts";
import type { Language } from "../pages/view/words.ts";
import type { Turn } from "./conversation.ts";
import { h } from "./dom.ts";
import { STRINGS } from "./strings.ts";

/** How long the address of the file is held for the browser to read it. */
const HELD_MS = 1000;

export function saveConversation(turns: readonly Turn[], host: string, language: Language): void {
  const parts = turns.flatMap(({ question, answer }) => (answer ? [citedText(question, answer, host, language)] : []));
  const address = URL.createObjectURL(new Blob([`\uFEFF${parts.join("\n\n———\n\n")}\n`], { type: "text/plain;charset=utf-8" }));
  h("a", { href: address, download: `${STRINGS[language].title}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
