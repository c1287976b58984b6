// The pages' own script: marks the cited place, carries it over a change of settings, copies examples. Every page works without it.

import { offerPng } from "./png.ts";
import { offerTrying } from "./try.ts";

/** `:target` does this by itself when the page is loaded; after a change of address by script, or with an odd fragment, it does not. */
function markPlace(): void {
  for (const old of document.querySelectorAll(".cited")) old.classList.remove("cited");
  const id = fragment();
  const place = id === "" ? null : document.getElementById(id);
  if (!place) return;
  place.classList.add("cited");
  // On a narrow screen one column is shown: that of the cell.
  const column = place.dataset.column;
  const choice = column && place.closest(".table-block")?.querySelector<HTMLInputElement>(`.columns [value="${column}"]`);
  if (choice) choice.checked = true;
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
  const link = (event.target as Element).closest<HTMLAnchorElement>(".settings a, .quick");
  if (link) link.hash = location.hash;
}

/** From this width on a floating button stands beside the page's text, not over it. */
const BESIDE_PX = 1320;

/** How long "copied" stands before the button says again what it does. */
const COPIED_MS = 2500;

function offerCopying(button: HTMLButtonElement): void {
  const example = button.parentElement?.querySelector("code")?.textContent ?? "";
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(example);
    const text = button.textContent;
    button.textContent = button.dataset.copied ?? "";
    setTimeout(() => {
      button.textContent = text;
    }, COPIED_MS);
  });
}

/** A table that is not wider than its frame needs no hint to scroll, and no stop for the keyboard; measured when it comes into sight, for nothing else is laid out. */
function fitTables(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = target.scrollWidth > target.clientWidth + 1;
      target.classList.toggle("wide", wide);
      (target as HTMLElement).tabIndex = wide ? 0 : -1;
    }
  });
  for (const frame of document.querySelectorAll(".table-frame")) watch.observe(frame);
}

/** Which section of a report is being read, told in its contents. */
function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents a")];
  if (links.length === 0 || typeof IntersectionObserver === "undefined") return;
  const watch = new IntersectionObserver(
    (entries) => {
      const entered = entries.find((entry) => entry.isIntersecting)?.target.id;
      if (!entered) return;
      for (const link of links) {
        const current = link.hash === `#${entered}`;
        if (current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
        // Sideways only: the page itself must not move.
        if (current) link.closest(".contents")?.scrollTo({ left: link.offsetLeft - 60 });
      }
    },
    { rootMargin: "-80px 0px -70% 0px" },
  );
  for (const section of document.querySelectorAll(".section")) watch.observe(section);
}

/** A menu closes with Esc, and when something else is pressed. */
function closeMenu(event: Event): void {
  const menu = document.querySelector<HTMLDetailsElement>(".menu[open]");
  if (!menu) return;
  const escaped = event instanceof KeyboardEvent && event.key === "Escape";
  if (escaped) menu.querySelector("summary")?.focus();
  if (escaped || (event.type === "click" && !menu.contains(event.target as Node))) menu.open = false;
}

/** How far a floating button stands from what is below and above it, both together. */
const AROUND_BUTTON_PX = 32;

/**
 * A chat's button must cover no figure that is being read: going down a page that it stands over, it goes; it is back on the way up, but over a table, and for
 * the keyboard.
 */
function clearView(): void {
  const chat = document.querySelector('report-chat[mode="floating"]');
  const launcher = (): HTMLElement | null | undefined => chat?.shadowRoot?.querySelector<HTMLElement>(".launcher");
  let [last, height] = [scrollY, document.documentElement.scrollHeight];
  const move = (away: boolean): void => launcher()?.style.setProperty("translate", away ? "0 200%" : "none");
  const isOverFigures = (): boolean => {
    const top = innerHeight - (launcher()?.offsetHeight ?? 0) - AROUND_BUTTON_PX;
    return [...document.querySelectorAll(".table-frame")].some((frame) => {
      const box = frame.getBoundingClientRect();
      return box.top < innerHeight && box.bottom > top;
    });
  };
  if (!chat) return;
  addEventListener("scroll", () => {
    // A part laid out as it comes near makes the page higher and moves what is seen with it: nobody scrolled.
    const { scrollHeight } = document.documentElement;
    if (scrollY !== last && scrollHeight === height) move(innerWidth < BESIDE_PX && (scrollY > last || isOverFigures()));
    [last, height] = [scrollY, scrollHeight];
  });
  chat.addEventListener("focusin", () => move(false));
}

/** A frame tells the page around it how high it would like to be. */
function postHeight(): void {
  if (!document.documentElement.classList.contains("embedded") || parent === window) return;
  const tell = (): void => parent.postMessage({ type: "report-chat:height", height: document.body.scrollHeight }, "*");
  new ResizeObserver(tell).observe(document.body);
}

/** The choices of /use take effect as they are made. */
function followChoices(): void {
  const form = document.querySelector<HTMLFormElement>("form.configurator");
  form?.addEventListener("change", () => form.requestSubmit());
}

clearView();
postHeight();
followChoices();
followContents();
document.addEventListener("click", closeMenu);
document.addEventListener("keydown", closeMenu);
document.addEventListener("click", keepPlace);
offerTrying();
if (navigator.clipboard) for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) offerCopying(button);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a.png")) offerPng(link);
fitTables();
markPlace();
addEventListener("hashchange", markPlace);
