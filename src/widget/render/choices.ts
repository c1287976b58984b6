// Complete questions -> buttons that ask them: starters, options of a clarifying question, follow-ups.
import { optionsApart } from "../../pages/view/options.ts";
import { langOf } from "../../pages/view/text.ts";
import { h } from "../dom.ts";
import type { View } from "./view.ts";

let groups = 0;

/** Worth leaving out when every question begins with it. */
const SHORTEST_COMMON = 4;

/** What follow-ups begin with, up to a whole name or year; "" when it is not worth saying once. */
function commonStart(questions: string[], before: string): string {
  const start = /^.*(?:年|的|[县区市镇乡省厅局委办室州旗])/.exec(before)?.[0] ?? "";
  return questions.length > 1 && start.length >= SHORTEST_COMMON && questions.every((question) => question.length > start.length + 1)
    ? start
    : "";
}

/** Of options what tells each from the others is marked; follow-ups go in one line, and whose they are is said once, before them. */
export function choices(view: View, title: string, questions: string[], className: "starters" | "options" | "suggestions"): HTMLElement {
  groups += 1;
  const id = `choices-${groups}`;
  const apart = optionsApart(questions);
  const start = className === "suggestions" ? commonStart(questions, apart[0]?.[0] ?? "") : "";
  const button = (question: string, at: number): HTMLElement => {
    const [before, own, behind] = apart[at] ?? [];
    const shown = className === "options" ? [before, own && h("b", {}, own), behind] : [question.slice(start.length)];
    return h(
      "button",
      { type: "button", lang: langOf(question), "aria-label": start ? question : null, onclick: () => view.choose(question) },
      ...shown,
    );
  };
  return h(
    "div",
    { class: `choices ${className}`, role: "group", "aria-labelledby": id },
    h("p", { class: "choices-title", id }, title, start && h("span", { lang: langOf(start) }, ` ${start}`)),
    h("ul", {}, ...questions.map((question, at) => h("li", {}, button(question, at)))),
  );
}
