// The widget's frame: launcher, header with tools, the turns with the newest last, the question box at the end, starters.
// A conversation goes down the page. The box stays at the bottom of what is seen, so that nothing a reader is looking at ever moves.
import type { Turn } from "../conversation.ts";
import { h } from "../dom.ts";
import type { Options } from "../options.ts";
import { STRINGS } from "../strings.ts";
import { choices } from "./choices.ts";
import { Composer } from "./composer.ts";
import { TurnView } from "./turn.ts";
import type { View } from "./view.ts";

type PanelActions = {
  toggleSize(): void;
  toggleLanguage(): void;
  toggleOpen(): void;
  toggleWide(): void;
  clear(): void;
  restore(): void;
  save(): void;
};

/** Where a conversation fills the screen: the question just asked goes to its top. */
const NARROW = "(max-width: 640px)";
/** Where the panel covers the page, and what is behind it must not be reached. */
const COVERING = "(max-width: 480px)";

export class Panel {
  root: HTMLElement;
  composer: Composer;
  log: HTMLElement;
  launcher: HTMLButtonElement | undefined;
  /** The dialog of a floating chat, else the section it stands in. */
  panel: HTMLElement;
  #view: View;
  #list: HTMLElement;
  #tools: HTMLElement;
  #starters = h("div", { class: "starting" });
  #does: PanelActions;
  #floating: boolean;
  #turns = new Map<Turn, TurnView>();

  /** `questions` null: they are still being asked for, and have their place kept. */
  constructor(view: View, options: Options, does: PanelActions) {
    const words = STRINGS[view.language];
    const floating = options.mode === "floating";
    this.#view = view;
    this.#does = does;
    this.#floating = floating;
    this.composer = new Composer(view, options.placeholder);
    this.#list = h("div", { class: "turns" });
    this.#tools = h("div", { class: "log-tools", role: "group", "aria-label": words.log });
    this.log = h(
      "section",
      { class: "log", "aria-label": words.log, tabindex: -1, hidden: true },
      h("h2", { class: "unseen" }, words.log),
      this.#list,
      this.#tools,
    );
    const label = options.label || words.title;
    const body = h("div", { class: "body", tabindex: floating ? 0 : null }, this.log, floating && this.#starters);
    const parts = [(floating || options.tools) && header(view, options, does), body, this.composer.element, !floating && this.#starters];
    this.panel = floating
      ? h("dialog", { id: "panel", class: "panel", role: "dialog", "aria-label": label, tabindex: -1 }, ...parts)
      : h("section", { id: "panel", class: "panel", role: "region", "aria-label": label }, ...parts);
    if (floating) {
      this.launcher = h(
        "button",
        { class: "launcher", "aria-controls": "panel", "aria-expanded": "false", onclick: does.toggleOpen },
        options.label || words.open,
      );
      // Esc of a covering dialog; the element's own key handler has the others.
      this.panel.addEventListener("cancel", (event) => {
        event.preventDefault();
        does.toggleOpen();
      });
    }
    this.root = h(
      "div",
      {
        class: "root",
        lang: view.language === "zh" ? "zh-CN" : "en",
        "data-mode": options.mode,
        "data-size": options.size,
        "data-theme": options.theme,
        // The page's top layer: no transform, filter or overflow of the host moves or cuts it.
        popover: floating ? "manual" : null,
      },
      this.panel,
      this.launcher,
    );
    this.start(options.questions, options.welcome);
    this.#restTools();
  }

  /** Brings a floating chat into the page's top layer, where the browser has one; elsewhere it is fixed to the window. */
  raise(): void {
    if (!this.#floating || !this.root.isConnected) return;
    if ("showPopover" in this.root && !this.root.matches(":popover-open")) this.root.showPopover();
    // A portal that turns grey, on a day of mourning, has a chat that does; what else its filters do stays below.
    const filters = [document.documentElement, document.body].map((each) => getComputedStyle(each).filter);
    this.root.style.setProperty("--grey", filters.some((each) => /gray/.test(each)) ? "grayscale(1)" : "none");
  }

  /** What one can begin with. */
  start(questions: string[] | null, welcome: string): void {
    const words = STRINGS[this.#view.language];
    this.#starters.toggleAttribute("data-waiting", questions === null);
    this.#starters.replaceChildren(
      ...(welcome && this.#floating ? [h("p", { class: "welcome" }, welcome)] : []),
      ...(questions && questions.length > 0 ? [choices(this.#view, words.starters, questions, "starters")] : []),
    );
  }

  set open(open: boolean) {
    if (!this.launcher) return;
    const dialog = this.panel as HTMLDialogElement;
    if (open && !dialog.open) {
      this.raise();
      if (matchMedia(COVERING).matches) dialog.showModal();
      else dialog.show();
    }
    if (!open) dialog.close();
    this.launcher.hidden = open;
    this.launcher.setAttribute("aria-expanded", String(open));
  }

  set wide(wide: boolean) {
    this.root.toggleAttribute("data-wide", wide);
    const words = STRINGS[this.#view.language];
    const button = this.root.querySelector(".to-wide");
    if (button) button.textContent = wide ? words.shrink : words.expand;
  }

  /** Where the question is typed, or the panel itself where a field would bring up a keyboard over half of the screen. */
  focus(): void {
    if (matchMedia("(pointer: coarse)").matches) this.panel.focus();
    else this.composer.field.focus();
  }

  add(turn: Turn): void {
    const view = new TurnView(this.#view, turn);
    this.#turns.set(turn, view);
    this.#list.append(view.element);
    this.#arrange();
  }

  update(turn: Turn): void {
    this.#turns.get(turn)?.update(turn);
  }

  /** `undoable`: what went can be brought back. */
  clear(undoable: boolean): void {
    this.#turns.clear();
    this.#list.replaceChildren();
    this.#arrange();
    if (!undoable) return;
    const words = STRINGS[this.#view.language];
    this.log.hidden = false;
    this.#tools.replaceChildren(
      h("span", {}, words.cleared),
      tool(words.undo, () => this.#does.restore()),
    );
  }

  /** Brings a question that was just asked to the top of what is seen: only ever after the reader has asked it. */
  reveal(turn: Turn): void {
    const element = this.#turns.get(turn)?.element;
    const top = this.#floating || matchMedia(NARROW).matches;
    element?.scrollIntoView({ block: top ? "start" : "nearest" });
  }

  /** The button that asked may be gone or far below: whoever pressed it goes on from the question's heading. */
  focusOn(turn: Turn): void {
    this.#turns.get(turn)?.element.querySelector<HTMLElement>(".question")?.focus({ preventScroll: true });
  }

  #arrange(): void {
    const empty = this.#turns.size === 0;
    this.log.hidden = empty;
    this.#starters.hidden = !empty;
    this.root.toggleAttribute("data-talking", !empty);
    this.composer.talking = !empty;
    if (!empty) this.#restTools();
  }

  #restTools(): void {
    const words = STRINGS[this.#view.language];
    this.#tools.replaceChildren(
      tool(words.save, () => this.#does.save()),
      ...(this.#view.sameSite && !this.#floating ? [tool(words.print, () => print())] : []),
      tool(words.clear, () => this.#askToClear()),
    );
  }

  #askToClear(): void {
    const words = STRINGS[this.#view.language];
    const no = tool(words.keep, () => {
      this.#restTools();
      this.#tools.querySelector<HTMLElement>("button:last-child")?.focus();
    });
    this.#tools.replaceChildren(
      h("span", {}, words.sureToClear),
      tool(words.clear, () => this.#does.clear()),
      no,
    );
    no.focus();
    this.#view.announce(words.sureToClear);
  }
}

const tool = (text: string, onclick: () => void): HTMLElement => h("button", { class: "action", onclick }, text);

function header(view: View, options: Options, does: PanelActions): HTMLElement {
  const words = STRINGS[view.language];
  const floating = options.mode === "floating";
  const button = (text: string, onclick: () => void, more: Record<string, string> = {}): HTMLElement =>
    h("button", { class: "action tool", onclick, ...more }, text);
  return h(
    "header",
    { class: "bar" },
    h("h2", {}, options.label || words.title),
    h(
      "div",
      { class: "tools", role: "group", "aria-label": words.tools },
      options.tools && button(options.size === "large" ? words.normal : words.large, does.toggleSize),
      options.tools && button(words.language, does.toggleLanguage, { lang: view.language === "zh" ? "en" : "zh-CN" }),
      floating && button(words.expand, does.toggleWide, { class: "action tool to-wide" }),
      floating && button(words.close, does.toggleOpen),
    ),
  );
}
