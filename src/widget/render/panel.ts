// The widget's frame: launcher, header with tools, question box, starters, the turns with the newest first.
// The box stands above the answers and answers grow downwards, so that nothing a reader is looking at ever moves.
import type { Turn } from "../conversation.ts";
import { h } from "../dom.ts";
import type { Options } from "../options.ts";
import { STRINGS } from "../strings.ts";
import { choices } from "./choices.ts";
import { Composer } from "./composer.ts";
import { TurnView } from "./turn.ts";
import type { View } from "./view.ts";

export type PanelActions = { toggleSize(): void; toggleLanguage(): void; toggleOpen(): void; clear(): void };

export class Panel {
  root: HTMLElement;
  composer: Composer;
  log: HTMLElement;
  launcher: HTMLButtonElement | undefined;
  #view: View;
  #panel: HTMLElement;
  #list: HTMLElement;
  #starters: HTMLElement | undefined;
  #turns = new Map<Turn, TurnView>();

  constructor(view: View, options: Options, does: PanelActions) {
    const words = STRINGS[view.language];
    const floating = options.mode === "floating";
    this.#view = view;
    this.composer = new Composer(view, options.placeholder);
    this.#list = h("div", { class: "turns" });
    this.log = h(
      "section",
      { class: "log", "aria-label": words.log, tabindex: -1, hidden: true },
      h(
        "div",
        { class: "log-head" },
        h("h2", {}, words.log),
        h("button", { type: "button", class: "action", onclick: does.clear }, words.clear),
      ),
      this.#list,
    );
    if (options.questions.length > 0) this.#starters = choices(view, words.starters, options.questions, "starters");
    this.#panel = h(
      "section",
      { id: "panel", class: "panel", role: floating ? "dialog" : "region", "aria-label": options.label || words.title },
      (floating || options.tools) && header(view, options, does),
      h("div", { class: "body", tabindex: floating ? 0 : null }, this.composer.element, this.#starters, this.log),
    );
    if (floating)
      this.launcher = h(
        "button",
        { type: "button", class: "launcher", "aria-controls": "panel", "aria-expanded": "false", onclick: does.toggleOpen },
        options.label || words.open,
      );
    this.root = h(
      "div",
      {
        class: "root",
        lang: view.language === "zh" ? "zh-CN" : "en",
        "data-mode": options.mode,
        "data-size": options.size,
        "data-theme": options.theme,
      },
      this.#panel,
      this.launcher,
    );
  }

  set open(open: boolean) {
    if (!this.launcher) return;
    this.#panel.hidden = !open;
    this.launcher.hidden = open;
    this.launcher.setAttribute("aria-expanded", String(open));
  }

  add(turn: Turn): void {
    const view = new TurnView(this.#view, turn);
    this.#turns.set(turn, view);
    this.#list.prepend(view.element);
    this.#settle();
  }

  update(turn: Turn): void {
    this.#turns.get(turn)?.update(turn);
  }

  clear(): void {
    this.#turns.clear();
    this.#list.replaceChildren();
    this.#settle();
  }

  /** Brings a new turn's question into view when it is not: only ever after the reader has asked it. */
  reveal(turn: Turn): void {
    this.#turns.get(turn)?.element.scrollIntoView({ block: "nearest" });
  }

  /** The button that asked may be gone or far below: whoever pressed it goes on from the question's heading. */
  focusNewest(): void {
    this.#list.querySelector<HTMLElement>(".question")?.focus({ preventScroll: true });
  }

  #settle(): void {
    const empty = this.#turns.size === 0;
    this.log.hidden = empty;
    if (this.#starters) this.#starters.hidden = !empty;
  }
}

function header(view: View, options: Options, does: PanelActions): HTMLElement {
  const words = STRINGS[view.language];
  const tool = (text: string, onclick: () => void, lang?: string): HTMLElement =>
    h("button", { type: "button", class: "tool", onclick, lang: lang ?? null }, text);
  return h(
    "header",
    { class: "bar" },
    h("h2", {}, options.label || words.title),
    h(
      "div",
      { class: "tools", role: "group", "aria-label": words.tools },
      options.tools && tool(options.size === "large" ? words.normal : words.large, does.toggleSize),
      options.tools && tool(words.language, does.toggleLanguage, view.language === "zh" ? "en" : "zh-CN"),
      options.mode === "floating" && tool(words.close, does.toggleOpen),
    ),
  );
}
