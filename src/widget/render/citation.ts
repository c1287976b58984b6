// A citation -> its card: the quote, who, when, where, and the links to the place.
import type { Citation } from "../../contract.ts";
import { ownPath, webAddress } from "../../pages/view/links.ts";
import { placeWord, SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { STRINGS } from "../strings.ts";
import type { View } from "./view.ts";

/** A link into the service: in this window on its own pages, in a new one elsewhere, and then it says so. */
export function placeLink(view: View, url: string, text: string, className = ""): HTMLAnchorElement {
  const words = STRINGS[view.language];
  const link = h("a", { href: view.host + ownPath(url), class: className || null }, text);
  if (!view.sameSite) {
    link.target = "_blank";
    link.rel = "noopener";
    link.setAttribute("aria-label", `${text}${words.newWindow}`);
  }
  return link;
}

export function citationCard(view: View, citation: Citation): HTMLElement {
  const shared = SHARED[view.language];
  const published = webAddress(citation.source);
  return h(
    "div",
    { class: "cite" },
    h("blockquote", { lang: "zh-CN" }, citation.quote),
    h("p", { class: "cite-place", lang: "zh-CN" }, `${citation.issuer} · ${citation.year}年`, h("br"), citation.section),
    h(
      "p",
      { class: "cite-links" },
      placeLink(view, citation.url, placeWord(citation.url, shared)),
      published ? h("a", { href: published, target: "_blank", rel: "noopener" }, shared.published) : null,
    ),
  );
}
