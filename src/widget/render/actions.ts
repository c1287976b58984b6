// What a reader can do with an answer: copy it with its sources, have it read, keep its address, say whether it helped.
import type { Answer } from "../../contract.ts";
import { citedText } from "../../pages/view/copy.ts";
import { spoken } from "../../pages/view/text.ts";
import { copyText } from "../clipboard.ts";
import type { Turn } from "../conversation.ts";
import { h } from "../dom.ts";
import { canSpeak, hush, speak } from "../speech.ts";
import { STRINGS } from "../strings.ts";
import { placeLink } from "./citation.ts";
import type { View } from "./view.ts";

export function actions(view: View, turn: Turn, answer: Answer): HTMLElement {
  const words = STRINGS[view.language];
  return h(
    "div",
    { class: "actions", role: "group", "aria-label": words.actions },
    copyButton(view, turn, answer),
    canSpeak() && readButton(view, answer),
    placeLink(view, `/answers/${encodeURIComponent(answer.id)}`, words.link, "action"),
    h("span", { class: "rates" }, rateButton(view, turn, true), rateButton(view, turn, false)),
  );
}

function copyButton(view: View, turn: Turn, answer: Answer): HTMLElement {
  const words = STRINGS[view.language];
  const button = h("button", { type: "button", class: "action" }, words.copy);
  button.addEventListener("click", async () => {
    const done = await copyText(citedText(turn.question, answer, view.host, view.language), button.getRootNode() as ShadowRoot);
    if (done) button.textContent = words.copied;
    view.announce(done ? words.copied : words.copyFailed);
    if (!done && !button.nextElementSibling?.matches(".told")) button.after(h("span", { class: "told" }, words.copyFailed));
  });
  return button;
}

function readButton(view: View, answer: Answer): HTMLElement {
  const words = STRINGS[view.language];
  const button = h("button", { type: "button", class: "action", "aria-pressed": "false" }, words.read);
  const set = (reading: boolean): void => {
    button.setAttribute("aria-pressed", String(reading));
    button.textContent = reading ? words.stopReading : words.read;
  };
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") {
      hush();
      set(false);
      return;
    }
    set(true);
    speak([spoken(answer.answer), ...answer.notes.map((note) => spoken(note.text))].join("\n"), () => set(false));
  });
  return button;
}

function rateButton(view: View, turn: Turn, helpful: boolean): HTMLElement {
  const words = STRINGS[view.language];
  const button = h("button", { type: "button", class: "action rate", "data-helpful": String(helpful), "aria-pressed": "false" });
  button.textContent = helpful ? words.helpful : words.unhelpful;
  button.addEventListener("click", () => view.rate(turn, helpful));
  return button;
}

/** Shown after "not helpful": a comment that can be left out. */
export function commentForm(view: View, turn: Turn): HTMLElement {
  const words = STRINGS[view.language];
  const id = `comment-${turn.id}`;
  const field = h("input", { id, type: "text", maxlength: 2000, autocomplete: "off" });
  const form = h(
    "form",
    { class: "comment" },
    h("label", { for: id }, words.comment),
    h("div", { class: "comment-row" }, field, h("button", { type: "submit", class: "action" }, words.sendComment)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim() === "") return;
    view.comment(turn, field.value.trim());
    form.replaceChildren(h("p", { class: "told" }, words.thanks));
  });
  return form;
}
