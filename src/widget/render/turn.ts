// One turn -> its article: question, state, sentence, evidence, one quiet line, what can be done with it. Updated in place.
import type { Answer } from "../../contract.ts";
import { ownPath, webAddress } from "../../pages/view/links.ts";
import { shapeOf } from "../../pages/view/shape.ts";
import { langOf } from "../../pages/view/text.ts";
import { headOf, SHARED } from "../../pages/view/words.ts";
import type { Turn } from "../conversation.ts";
import { h, present } from "../dom.ts";
import { foot } from "./actions.ts";
import { choices } from "./choices.ts";
import { evidence } from "./evidence.ts";
import { handover } from "./handover.ts";
import { stateNodes } from "./state.ts";
import { TextView } from "./text.ts";
import type { View } from "./view.ts";

const allRows = (view: View, data: string): HTMLElement =>
  h(
    "a",
    { href: webAddress(data) ?? view.host + ownPath(data), target: "_blank", rel: "noopener", lang: view.language },
    SHARED[view.language].allRows,
  );

const focusedIn = (element: HTMLElement): Element | null => (element.getRootNode() as Document | ShadowRoot).activeElement ?? null;

/** A list of figures is often a table in the end: it is not written out first, only to go again. */
const withoutList = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("- "))
    .join("\n");

/** What has come so far, as an answer that its view can be made of. */
const soFar = (turn: Turn): Answer =>
  turn.answer ?? {
    id: "",
    status: "answered",
    answer: turn.figures.length > 0 ? withoutList(turn.text) : turn.text,
    figures: turn.figures,
    citations: turn.citations,
    notes: [],
    options: [],
    suggestions: [],
    composer: "rules",
  };

/**
 * Slots stand in the order they are read, and each is filled when its part is known. While the turn is at work, what says so stands
 * below the text: when it goes, nothing above it moves.
 */
export class TurnView {
  element: HTMLElement;
  #view: View;
  #slots = { head: h("div"), text: h("div", { class: "text" }), more: h("div", { class: "more" }), foot: h("div"), state: h("div") };
  #text = new TextView(this.#slots.text);
  #finished: Answer | undefined;

  constructor(view: View, turn: Turn) {
    this.#view = view;
    const id = `question-${turn.id}`;
    this.element = h(
      "article",
      { class: "turn", "aria-labelledby": id },
      h("h3", { id, class: "question", lang: langOf(turn.question), tabindex: -1 }, turn.question),
      h("div", { class: "answer" }, ...Object.values(this.#slots)),
    );
    this.update(turn);
  }

  update(turn: Turn): void {
    const { answer } = turn;
    this.element.dataset.state = turn.state;
    this.element.setAttribute("aria-busy", String(turn.state === "pending"));
    const held = this.#slots.state.contains(focusedIn(this.element));
    this.#state(turn);
    // A button that had focus and is gone leaves it to the question, not to the page's beginning.
    if (held && !this.#slots.state.contains(focusedIn(this.element)))
      this.element.querySelector<HTMLElement>(".question")?.focus({ preventScroll: true });
    const shape = shapeOf(soFar(turn));
    const { text } = this.#slots;
    text.lang = langOf(turn.text);
    this.#text.update(this.#view, shape.text, soFar(turn).citations, shape.number);
    if (answer !== this.#finished) this.#finish(turn, answer);
    this.#finished = answer;
    this.#rated(turn);
  }

  #state(turn: Turn): void {
    const { state } = this.#slots;
    const key = `${turn.state}${turn.stage}${turn.trouble?.kind}`;
    if (state.dataset.key === key) return;
    state.dataset.key = key;
    state.replaceChildren(...stateNodes(this.#view, turn));
  }

  #finish(turn: Turn, answer: Answer | undefined): void {
    const slots = this.#slots;
    if (!answer) {
      for (const slot of [slots.head, slots.more, slots.foot]) slot.replaceChildren();
      return;
    }
    const view = this.#view;
    const shape = shapeOf(answer, turn.ask?.scope);
    const head = headOf(answer.status, answer.reason, SHARED[view.language]);
    if (head) slots.head.replaceChildren(h("p", { class: "status", "data-status": answer.status }, head));
    const shown = evidence(view, shape, answer.citations, turn.piece ?? null);
    slots.more.replaceChildren(
      ...[
        shown,
        (shape.quiet || shape.set) &&
          h("p", { class: "quiet", lang: langOf(shape.quiet) }, shape.quiet, shape.set && allRows(view, shape.set.data)),
        answer.options.length > 0 && choices(view, SHARED[view.language].status.clarify, answer.options, "options"),
        handover(view, answer),
      ].filter(present),
    );
    slots.foot.replaceChildren(
      // Of a question asked back there is nothing to copy, share or rate: what can be done is to choose.
      ...(answer.status === "clarify" ? [] : foot(view, turn, answer)),
      ...(answer.suggestions.length > 0 ? [choices(view, SHARED[view.language].suggestions, answer.suggestions, "suggestions")] : []),
    );
  }

  #rated(turn: Turn): void {
    for (const button of this.#slots.foot.querySelectorAll<HTMLElement>(".rate"))
      button.setAttribute("aria-pressed", String(turn.helpful !== undefined && button.dataset.helpful === String(turn.helpful)));
    const form = this.#slots.foot.querySelector<HTMLElement>(".comment");
    if (form) form.hidden = turn.helpful !== false;
  }
}
