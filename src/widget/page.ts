// The pages' own script: marks the cited place, carries it over a change of settings, copies examples. Every page works without it.

import { offerTrying } from "./try.ts";

/** `:target` does this by itself when the page is loaded; after a change of address by script, or with an odd fragment, it does not. */
function markPlace(): void {
  for (const old of document.querySelectorAll(".cited")) old.classList.remove("cited");
  const id = fragment();
  const place = id === "" ? null : document.getElementById(id);
  if (!place) return;
  place.classList.add("cited");
  place.scrollIntoView({ block: "center", inline: "center" });
}

const fragment = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
};

/** A link of the settings leads back to the place one was reading. */
function keepPlace(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".settings a");
  if (link) link.hash = location.hash;
}

function offerCopying(button: HTMLButtonElement): void {
  const example = button.parentElement?.querySelector("code")?.textContent ?? "";
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(example);
    button.textContent = button.dataset.copied ?? "";
  });
}

/** A table that is not wider than its frame needs no hint to scroll, and no stop for the keyboard. */
function fitTables(): void {
  for (const frame of document.querySelectorAll<HTMLElement>(".table-frame")) {
    const wide = frame.scrollWidth > frame.clientWidth + 1;
    frame.classList.toggle("wide", wide);
    frame.tabIndex = wide ? 0 : -1;
  }
}

document.addEventListener("click", keepPlace);
offerTrying();
if (navigator.clipboard) for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) offerCopying(button);
fitTables();
addEventListener("resize", fitTables);
markPlace();
addEventListener("hashchange", markPlace);
