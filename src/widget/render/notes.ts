// Notes of an answer -> boxes that are seen: a contradiction first and plainest, assumptions and corrections quieter.
import type { Answer } from "../../contract.ts";
import { isChinese } from "../../pages/view/text.ts";
import { HTML_LANG, SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { mark } from "./text.ts";
import type { View } from "./view.ts";

export function noteViews(view: View, { notes, citations }: Answer): HTMLElement[] {
  const ordered = [...notes.filter((note) => note.kind === "inconsistency"), ...notes.filter((note) => note.kind !== "inconsistency")];
  return ordered.map((note) => {
    const line = h("p", {}, h("strong", {}, SHARED[view.language].note[note.kind] ?? ""), " ");
    line.append(h("span", { lang: HTML_LANG[isChinese(note.text) ? "zh" : "en"] }, note.text.replace(/\[\d+\]/g, "")));
    for (const n of note.citations) {
      const citation = citations[n - 1];
      if (citation) line.append(mark(view, n, citation, () => line));
    }
    return h("div", { class: "note", "data-kind": note.kind }, line);
  });
}
