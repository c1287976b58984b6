// The question box: a label, a field that grows, a button. Enter asks; an input method's own Enter does not.
import { h } from "../dom.ts";
import { MAX_QUESTION } from "../limits.ts";
import { STRINGS } from "../strings.ts";
import type { View } from "./view.ts";

const TELL_BELOW = 50;

export class Composer {
  element: HTMLFormElement;
  field: HTMLTextAreaElement;
  #button: HTMLButtonElement;
  #left: HTMLElement;
  #view: View;

  constructor(view: View, placeholder: string) {
    const words = STRINGS[view.language];
    this.#view = view;
    this.field = h("textarea", {
      id: "question",
      rows: 1,
      maxlength: MAX_QUESTION,
      placeholder: placeholder || words.placeholder,
      enterkeyhint: "send",
      autocomplete: "off",
      "aria-describedby": "hint left",
    });
    this.#button = h("button", { type: "submit", class: "send" }, words.send);
    this.#left = h("p", { id: "left", class: "left", hidden: true });
    this.element = h(
      "form",
      { class: "composer" },
      h("label", { for: "question" }, words.label),
      h("div", { class: "composer-row" }, this.field, this.#button),
      h("p", { id: "hint", class: "unseen" }, words.hint),
      this.#left,
    );
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.field.addEventListener("keydown", (event) => {
      // 229: Safari reports the Enter that ends a composition after the composition has ended.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.#send();
    });
    this.field.addEventListener("input", () => this.#changed());
  }

  /** While an answer is being made, the button stays where it is and keeps focus, but asks nothing. */
  set busy(busy: boolean) {
    this.#button.setAttribute("aria-disabled", String(busy));
  }

  #send(): void {
    if (this.#button.getAttribute("aria-disabled") === "true") return;
    const question = this.field.value.trim();
    if (question === "") {
      this.field.focus();
      return;
    }
    this.field.value = "";
    this.#changed();
    this.#view.ask(question);
  }

  #changed(): void {
    const left = MAX_QUESTION - this.field.value.length;
    this.#left.hidden = left > TELL_BELOW;
    this.#left.textContent = left > TELL_BELOW ? "" : STRINGS[this.#view.language].left(left);
    // Browsers that size fields by content need none of this.
    if (CSS.supports("field-sizing", "content")) return;
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }
}
