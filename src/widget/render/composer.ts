// The question box: a label, a field that grows, a button, the microphone where the browser has one. Enter asks; an input method's own Enter does not.
import { h, icon } from "../dom.ts";
import { MAX_QUESTION } from "../limits.ts";
import { canListen, listen } from "../speech.ts";
import { STRINGS } from "../strings.ts";
import type { View } from "./view.ts";

const TELL_BELOW = 50;
const MICROPHONE = "M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm-6-4v1a6 6 0 0 0 12 0v-1M12 18v3";

export class Composer {
  element: HTMLFormElement;
  field: HTMLTextAreaElement;
  #button: HTMLButtonElement;
  #left: HTMLElement;
  #view: View;
  #hint: string;

  constructor(view: View, placeholder: string) {
    const words = STRINGS[view.language];
    this.#view = view;
    this.#hint = placeholder || words.placeholder;
    this.field = h("textarea", {
      id: "question",
      rows: 1,
      maxlength: MAX_QUESTION,
      placeholder: this.#hint,
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
      h("div", { class: "composer-row" }, this.field, canListen() && this.#microphone(), this.#button),
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

  /** A hint of what to ask is for the first question; a short one keeps the box low. */
  set talking(talking: boolean) {
    this.field.placeholder = talking ? STRINGS[this.#view.language].follow : this.#hint;
  }

  set text(text: string) {
    this.field.value = text;
    this.#changed();
  }

  /** What is heard stands in the field to be read, and is asked only by the reader. */
  #microphone(): HTMLElement {
    const words = STRINGS[this.#view.language];
    const button = h(
      "button",
      { class: "speak", "aria-label": words.speakIn, title: words.speakIn, "aria-pressed": "false" },
      icon(MICROPHONE),
    );
    let stop: (() => void) | undefined;
    button.addEventListener("click", () => {
      if (stop) {
        stop();
        return;
      }
      const before = this.field.value;
      button.setAttribute("aria-pressed", "true");
      this.#view.announce(words.listening);
      stop = listen(this.#view.language === "zh" ? "zh-CN" : "en", {
        heard: (text) => {
          this.text = (before + text).slice(0, MAX_QUESTION);
        },
        ended: () => {
          stop = undefined;
          button.setAttribute("aria-pressed", "false");
          this.field.focus();
        },
      });
    });
    return button;
  }

  #send(): void {
    if (this.#button.getAttribute("aria-disabled") === "true") return;
    const question = this.field.value.trim();
    if (question === "") {
      this.field.focus();
      return;
    }
    this.text = "";
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
