// Elements made by name, attributes and children: text is always text, never markup.

type Child = Node | string | null | undefined | false;
type Handlers = { [Name in keyof HTMLElementEventMap as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void };
/** A button sends no form unless it says so. Values true and false switch an attribute; null leaves it out. `on…` listens. */
type Attributes = Handlers & Record<string, unknown>;

/** What is there: not null, not undefined, not switched off. */
export const present = <T>(value: T): value is Exclude<T, null | undefined | false> =>
  value !== null && value !== undefined && value !== false;

const SVG = "http://www.w3.org/2000/svg";

function filled<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (present(value)) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter(present));
  return element;
}

export const h = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] =>
  filled(document.createElement(name), name === "button" ? { type: "button", ...attributes } : attributes, children);

export const svg = (name: string, attributes: Attributes = {}, ...children: Child[]): SVGElement =>
  filled(document.createElementNS(SVG, name) as SVGElement, attributes, children);

/** A picture of one stroke on a button that has a name. */
export const icon = (d: string): SVGElement =>
  svg("svg", { viewBox: "0 0 24 24", width: "1.3em", height: "1.3em", "aria-hidden": "true" }, svg("path", { d }));
