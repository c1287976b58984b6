// A button that opens what is folded below it, and goes.
import { h } from "../dom.ts";

export function unfolding(text: string, open: () => void): HTMLElement {
  const button: HTMLElement = h(
    "button",
    {
      class: "unfold",
      "aria-expanded": "false",
      onclick: () => {
        button.remove();
        open();
      },
    },
    text,
  );
  return button;
}

/** Rows that are hidden are shown, and the first place in them has focus. */
export function showRows(rows: HTMLElement): void {
  rows.hidden = false;
  rows.querySelector("a")?.focus();
}
