// What a reader can do with an answer, in one row: see its sources, copy, share, have it read, say whether it helped.
import type { Answer } from "../../contract.ts";
import { citationText, citedText } from "../../pages/view/copy.ts";
import { spoken } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import { copyText } from "../clipboard.ts";
import type { Turn } from "../conversation.ts";
import { h, icon } from "../dom.ts";
import { ServiceError } from "../service.ts";
import { canSpeak, hush, speak } from "../speech.ts";
import { STRINGS } from "../strings.ts";
import { citationCard, placeLink } from "./citation.ts";
import type { View } from "./view.ts";

/** How long "copied" stands before the button says again what it does. */
const COPIED_MS = 2500;

/** The row, and what its buttons open below it. */
export function foot(view: View, turn: Turn, answer: Answer): HTMLElement[] {
  const words = STRINGS[view.language];
  const shared = SHARED[view.language];
  const sources = h(
    "div",
    { class: "sources", hidden: true },
    h("ol", {}, ...answer.citations.map((citation) => h("li", {}, citationCard(view, citation)))),
  );
  const share = sharing(view, turn, answer);
  const row = h(
    "div",
    { class: "actions", role: "group", "aria-label": words.actions },
    answer.citations.length > 0 && opener(shared.sources(answer.citations.length), sources, "to-sources"),
    copyButton(view, words.copy, words.copyName, () => citedText(turn.question, answer, view.host, view.language)),
    canSpeak() && readButton(view, answer),
    opener(words.share, share.box, "to-share", share.make),
    h("span", { class: "rates" }, rateButton(view, turn, true), rateButton(view, turn, false)),
  );
  return [row, sources, share.box, commentForm(view, turn)];
}

let opened = 0;

/** A button that opens and closes what stands below the row; `first` is called when it is opened for the first time. */
function opener(text: string, what: HTMLElement, className: string, first?: () => void): HTMLElement {
  opened += 1;
  what.id = `opened-${opened}`;
  const button = h("button", { class: `action ${className}`, "aria-expanded": "false", "aria-controls": what.id }, text);
  let before = first;
  button.addEventListener("click", () => {
    before?.();
    before = undefined;
    what.hidden = !what.hidden;
    button.setAttribute("aria-expanded", String(!what.hidden));
  });
  return button;
}

/** A permanent address is made when the reader first wants to share; a service that keeps nothing says so, and the citation is still there. */
function sharing(view: View, turn: Turn, answer: Answer): { box: HTMLElement; make: () => void } {
  const words = STRINGS[view.language];
  const citation =
    answer.citations.length > 0 &&
    copyButton(view, words.copyCitation, null, () => citationText(answer, view.host, new Date().toLocaleDateString("sv")));
  const links = h("span", { class: "told" }, words.linking);
  const box = h("div", { class: "share", role: "group", "aria-label": words.share, hidden: true }, links, citation);
  const make = (): void => {
    view.link(turn).then(
      (path) =>
        links.replaceWith(
          ...[
            copyButton(view, words.copyLink, null, () => view.host + path),
            placeLink(view, path, words.link, "action"),
            placeLink(view, `${path}/card.svg`, words.picture, "action"),
            ...(answer.figures.length > 0 ? [placeLink(view, `${path}/figures.csv`, words.csv, "action")] : []),
          ],
        ),
      (error: unknown) => {
        links.textContent = (error instanceof ServiceError && error.trouble.detail) || words.linkFailed;
      },
    );
  };
  return { box, make };
}

/** `name` is what a screen reader is told when it is more than what stands on the button. */
function copyButton(view: View, text: string, name: string | null, what: () => string): HTMLElement {
  const words = STRINGS[view.language];
  const button = h("button", { class: "action", "aria-label": name }, text);
  const says = (now: string): void => {
    button.textContent = now;
    if (name) button.setAttribute("aria-label", now === text ? name : now);
  };
  button.addEventListener("click", async () => {
    const done = await copyText(what(), button.getRootNode() as ShadowRoot);
    view.announce(done ? words.copied : words.copyFailed);
    if (done) {
      says(words.copied);
      setTimeout(() => says(text), COPIED_MS);
    } else if (!button.nextElementSibling?.matches(".told")) button.after(h("span", { class: "told" }, words.copyFailed));
  });
  return button;
}

function readButton(view: View, answer: Answer): HTMLElement {
  const words = STRINGS[view.language];
  const button = h("button", { class: "action", "aria-pressed": "false" }, words.read);
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

const THUMB = "M7 21H3V11h4zm2 0h9q2 0 3-9 0-2-2-2h-5q2-6-1-7l-4 8z";

function rateButton(view: View, turn: Turn, helpful: boolean): HTMLElement {
  const words = STRINGS[view.language];
  const title = helpful ? words.helpful : words.unhelpful;
  return h(
    "button",
    {
      class: "action rate",
      "data-helpful": String(helpful),
      "aria-pressed": "false",
      "aria-label": title,
      title,
      onclick: () => view.rate(turn, helpful),
    },
    icon(THUMB),
  );
}

/** Shown after "not helpful": a comment that can be left out. */
function commentForm(view: View, turn: Turn): HTMLElement {
  const words = STRINGS[view.language];
  const id = `comment-${turn.id}`;
  const field = h("input", { id, type: "text", maxlength: 2000, autocomplete: "off" });
  const form = h(
    "form",
    { class: "comment", hidden: true },
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
