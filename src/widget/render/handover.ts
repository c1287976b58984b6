// An answer that is none -> who can be asked instead, as the operator says: by telephone, by an application, in their own words.
import type { Answer } from "../../contract.ts";
import { webAddress } from "../../pages/view/links.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { STRINGS } from "../strings.ts";
import type { View } from "./view.ts";

/** Null when there is an answer; empty when the operator has named nobody. */
export function handover(view: View, answer: Answer): HTMLElement | null {
  if (answer.status === "answered" || answer.status === "clarify") return null;
  const words = STRINGS[view.language];
  const line = h("p", { class: "handover", hidden: true });
  void view.service().then(({ contact, hotline, requestUrl }) => {
    const ways = [
      hotline && h("a", { href: `tel:${hotline.replace(/[^\d+]/g, "")}` }, hotline),
      contact && h("span", {}, contact),
      webAddress(requestUrl) && h("a", { href: webAddress(requestUrl), target: "_blank", rel: "noopener" }, words.request),
    ].filter((way): way is HTMLElement => Boolean(way));
    line.replaceChildren(words.handover + SHARED[view.language].colon, ...ways.flatMap((way, index) => (index > 0 ? [" · ", way] : [way])));
    line.hidden = ways.length === 0;
  });
  return line;
}
