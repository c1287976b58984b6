// One turn -> its article: question, progress, figure, text, notes, chart, sources, what can be done with it. Updated in place.
import type { Answer } from "../../contract.ts";
import { chartOf } from "../../pages/view/bars.ts";
import { isChinese } from "../../pages/view/text.ts";
import { HTML_LANG, SHARED } from "../../pages/view/words.ts";
import type { Turn } from "../conversation.ts";
import { h } from "../dom.ts";
import { STRINGS } from "../strings.ts";
import { actions, commentForm } from "./actions.ts";
import { chartView } from "./chart.ts";
import { choices } from "./choices.ts";
import { citationCard } from "./citation.ts";
import { figureCard } from "./figure.ts";
import { noteViews } from "./notes.ts";
import { stateNodes } from "./state.ts";
import { TextView } from "./text.ts";
import type { View } from "./view.ts";

const langOf = (text: string): string => HTML_LANG[isChinese(text) ? "zh" : "en"];

const focusedIn = (element: HTMLElement): Element | null => (element.getRootNode() as Document | ShadowRoot).activeElement ?? null;

/**
 * Slots stand in the order they are read, and each is filled when its part is known. What says that the turn is at work stands below
 * the text: when it goes, nothing above it moves.
 */
export class TurnView {
  element: HTMLElement;
  #view: View;
  #slots = { figure: h("div"), text: h("div", { class: "text" }), state: h("div"), more: h("div"), foot: h("div") };
  #text = new TextView(this.#slots.text);
  #figureShown = "";
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
    const answer = turn.answer;
    this.element.dataset.state = turn.state;
    this.element.setAttribute("aria-busy", String(turn.state === "pending"));
    const held = this.#slots.state.contains(focusedIn(this.element));
    this.#state(turn);
    // A button that had focus and is gone leaves it to the question, not to the page's beginning.
    if (held && !this.#slots.state.contains(focusedIn(this.element)))
      this.element.querySelector<HTMLElement>(".question")?.focus({ preventScroll: true });
    const [figure] = answer?.figures ?? turn.figures;
    const citations = answer?.citations ?? turn.citations;
    const cited = [figure, ...(figure?.operands ?? [])].map((each) => each && citations[each.citation - 1]?.url);
    const shown = JSON.stringify([figure, cited]);
    if (shown !== this.#figureShown) this.#slots.figure.replaceChildren(...(figure ? [figureCard(this.#view, figure, citations)] : []));
    this.#figureShown = shown;
    this.#slots.text.lang = langOf(turn.text);
    this.#text.update(this.#view, turn.text, citations);
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
    const { more, foot } = this.#slots;
    if (!answer) {
      more.replaceChildren();
      foot.replaceChildren();
      return;
    }
    const view = this.#view;
    const words = STRINGS[view.language];
    const shared = SHARED[view.language];
    const chart = chartOf(answer);
    more.replaceChildren(
      ...noteViews(view, answer),
      ...(chart ? [chartView(view, chart)] : []),
      ...(answer.options.length > 0 ? [choices(view, words.options, answer.options, "options")] : []),
      ...(answer.citations.length > 0
        ? [
            h(
              "details",
              { class: "sources" },
              h("summary", {}, shared.sources(answer.citations.length)),
              h("ol", {}, ...answer.citations.map((citation) => h("li", {}, citationCard(view, citation)))),
            ),
          ]
        : []),
    );
    foot.replaceChildren(
      actions(view, turn, answer),
      ...(answer.suggestions.length > 0 ? [choices(view, shared.suggestions, answer.suggestions, "suggestions")] : []),
    );
  }

  #rated(turn: Turn): void {
    const { foot } = this.#slots;
    for (const button of foot.querySelectorAll<HTMLElement>(".rate"))
      button.setAttribute("aria-pressed", String(turn.helpful !== undefined && button.dataset.helpful === String(turn.helpful)));
    const row = foot.querySelector(".actions");
    const form = foot.querySelector(".comment");
    if (turn.helpful === false && !form) row?.after(commentForm(this.#view, turn));
    if (turn.helpful !== false) form?.remove();
  }
}
