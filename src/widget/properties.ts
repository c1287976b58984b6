// Attributes of <report-chat> as properties of the element, for pages and frameworks that set those instead.
import { ATTRIBUTES } from "./options.ts";

/** Attributes that are also properties of the element: `lang` every element has, `transcript` is for the page's server alone. */
const PROPERTIES = ATTRIBUTES.filter((name) => name !== "lang" && name !== "transcript");

/** A framework may have set properties before the class was known to the page: they are set again, through it. */
export function upgradeProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of PROPERTIES) {
    if (!Object.hasOwn(own, name)) continue;
    const given = own[name];
    delete own[name];
    own[name] = given;
  }
}

export function defineProperties(prototype: HTMLElement): void {
  for (const name of PROPERTIES)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, Array.isArray(value) ? JSON.stringify(value) : String(value));
      },
    });
}
