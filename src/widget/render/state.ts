// What a turn says of itself while it is not finished: at work, stopped, failed; each with the one thing a reader can do.
import type { Turn } from "../conversation.ts";
import { h } from "../dom.ts";
import { STRINGS } from "../strings.ts";
import type { View } from "./view.ts";

const progress = (view: View, turn: Turn): HTMLElement =>
  h(
    "div",
    { class: "progress" },
    h("span", { class: "pulse", "aria-hidden": "true" }),
    h("span", {}, `${STRINGS[view.language].stages[turn.stage] ?? ""}…`),
    h("button", { class: "action", onclick: () => view.stop() }, STRINGS[view.language].stop),
  );

const retryButton = (view: View, turn: Turn): HTMLElement =>
  h("button", { class: "action strong", onclick: () => view.retry(turn) }, STRINGS[view.language].retry);

const stoppedView = (view: View, turn: Turn): HTMLElement =>
  h("div", { class: "progress" }, h("span", {}, STRINGS[view.language].stopped), retryButton(view, turn));

/** What the service says of a refusal, or of being away, is shown as it says it; inner failures have words of their own. */
function troubleView(view: View, turn: Turn): HTMLElement {
  const words = STRINGS[view.language];
  const { kind = "broken", detail } = turn.trouble ?? {};
  const said = kind !== "broken" && kind !== "offline" && detail ? detail : words.troubles[kind];
  return h("div", { class: "trouble" }, h("p", {}, said), retryButton(view, turn));
}

/** Nothing once the question is answered. */
export function stateNodes(view: View, turn: Turn): HTMLElement[] {
  if (turn.state === "done") return [];
  return [{ pending: progress, stopped: stoppedView, failed: troubleView }[turn.state](view, turn)];
}
