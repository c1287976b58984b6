// Complete questions -> buttons that ask them: starters, options of a clarifying question, follow-ups.
import { optionsApart } from "../../pages/view/options.ts";
import { langOf } from "../../pages/view/text.ts";
import { h } from "../dom.ts";
import type { View } from "./view.ts";

let groups = 0;

/** Of options what tells each from the others is marked. */
export function choices(view: View, title: string, questions: string[], className: "starters" | "options" | "suggestions"): HTMLElement {
  groups += 1;
  const id = `choices-${groups}`;
  const apart = className === "options" ? optionsApart(questions) : [];
  const button = (question: string, at: number): HTMLElement => {
    const [before = question, own, behind] = apart[at] ?? [];
    return h("button", { lang: langOf(question), onclick: () => view.choose(question) }, before, own && h("b", {}, own), behind);
  };
  return h(
    "div",
    { class: `choices ${className}`, role: "group", "aria-labelledby": id },
    h("p", { class: "choices-title", id }, title),
    h("ul", {}, ...questions.map((question, at) => h("li", {}, button(question, at)))),
  );
}
