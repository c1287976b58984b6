// Complete questions -> buttons that ask them: starters, options of a clarifying question, follow-ups.
import { isChinese } from "../../pages/view/text.ts";
import { HTML_LANG } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import type { View } from "./view.ts";

let groups = 0;

export function choices(view: View, title: string, questions: string[], className: string): HTMLElement {
  groups += 1;
  const id = `choices-${groups}`;
  return h(
    "div",
    { class: `choices ${className}` },
    h("p", { class: "choices-title", id }, title),
    h(
      "ul",
      { "aria-labelledby": id },
      ...questions.map((question) =>
        h(
          "li",
          {},
          h(
            "button",
            { type: "button", lang: HTML_LANG[isChinese(question) ? "zh" : "en"], onclick: () => view.choose(question) },
            question,
          ),
        ),
      ),
    ),
  );
}
