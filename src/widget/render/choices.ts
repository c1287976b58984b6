// Complete questions -> buttons that ask them: starters, options of a clarifying question, follow-ups.
import { langOf } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import type { View } from "./view.ts";

let groups = 0;

/** `shown` is what stands on the button when it is not the whole question. */
const button = (view: View, question: string, shown = question): HTMLElement =>
  h(
    "li",
    {},
    h(
      "button",
      { type: "button", lang: langOf(question), "aria-label": shown === question ? null : question, onclick: () => view.choose(question) },
      shown,
    ),
  );

export function choices(view: View, title: string, questions: string[], className: string): HTMLElement {
  groups += 1;
  const id = `choices-${groups}`;
  return h(
    "div",
    { class: `choices ${className}`, role: "group", "aria-labelledby": id },
    h("p", { class: "choices-title", id }, title),
    h("ul", {}, ...questions.map((question) => button(view, question))),
  );
}

/** Worth leaving out when every question begins with it. */
const SHORTEST_COMMON = 4;

/** What all questions begin with, up to a whole name or year; "" when it is not worth saying once. */
function commonStart(questions: string[]): string {
  const [first = ""] = questions;
  let length = 0;
  while (length < first.length && questions.every((question) => question[length] === first[length])) length += 1;
  const start = /^.*(?:年|的|[县区市镇乡省厅局委办室州旗])/.exec(first.slice(0, length))?.[0] ?? "";
  return questions.length > 1 && start.length >= SHORTEST_COMMON && questions.every((question) => question.length > start.length + 1)
    ? start
    : "";
}

/** Follow-ups in one line: whose they are is said once, before them. */
export function suggestions(view: View, questions: string[]): HTMLElement {
  groups += 1;
  const id = `choices-${groups}`;
  const start = commonStart(questions);
  return h(
    "div",
    { class: "choices suggestions", role: "group", "aria-labelledby": id },
    h("p", { class: "choices-title", id }, SHARED[view.language].suggestions, start && h("span", { lang: langOf(start) }, ` ${start}`)),
    h("ul", {}, ...questions.map((question) => button(view, question, question.slice(start.length)))),
  );
}
