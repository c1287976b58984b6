// Methods of packages whose names the whole program writes nowhere else -> left out: a bundler drops functions that nothing calls, but keeps every
// method of a class. A name that stands anywhere as a property, a key or a text keeps all methods so called.
import { readFile } from "node:fs/promises";
import { type AnyNode, parse } from "acorn";
import type { Plugin } from "esbuild";
import { withoutDeclarations } from "./declarations.ts";
import { type Edit, edited, isNode, SYNTAX, without } from "./edits.ts";
import { METHODS_OF_OBJECTS, notCalledIn } from "./not-called.ts";

/** What the language and the platform call by names that no text has: left out only where it is said that nothing calls it. */
const CALLED_FROM_OUTSIDE: ReadonlySet<string> = new Set(
  (
    "constructor toString toJSON valueOf then catch finally next return throw start pull cancel write close abort transform flush " +
    "has get set delete deleteProperty ownKeys apply construct handleEvent dispose"
  ).split(" "),
);
const NONE = /(?!)/;

/** What a key is called, "#" before a private one; null for one that is computed. */
function nameOf(key: AnyNode, computed: boolean): string | null {
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (computed) return null;
  return key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
}

/** The name of a method that may be left out; null for what is none. */
function methodOf(node: AnyNode, notCalled: RegExp = NONE): string | null {
  if (node.type !== "MethodDefinition" || node.kind === "constructor") return null;
  const name = nameOf(node.key, node.computed);
  return name === null || (CALLED_FROM_OUTSIDE.has(name) && !notCalled.test(name)) ? null : name;
}

/** Of a library that writes its methods as those of one object: they are asked for after a dot, or taken apart, and by no text. */
function methodOfObject(node: AnyNode): string | null {
  if (node.type !== "Property" || node.value.type !== "FunctionExpression") return null;
  const name = nameOf(node.key, node.computed);
  return name === null || CALLED_FROM_OUTSIDE.has(name) ? null : ASKED_FOR + name;
}
/** Before a name that is asked for of something, among the names used. */
const ASKED_FOR = ".";

/** A name that is used where this node stands; null for none. */
function usedAt(node: AnyNode): string | null {
  switch (node.type) {
    case "MemberExpression":
      return nameOf(node.property as AnyNode, node.computed);
    case "Property":
    case "PropertyDefinition":
      return nameOf(node.key as AnyNode, node.computed);
    case "BinaryExpression":
      return node.left.type === "PrivateIdentifier" ? `#${node.left.name}` : null;
    case "Literal":
      return typeof node.value === "string" ? node.value : null;
    default:
      return null;
  }
}

/** Every name that a program uses: what stands in a method counts once the method's own name is used. */
export function namesUsed(texts: readonly string[]): Set<string> {
  const used = new Set<string>();
  const waiting = new Map<string, AnyNode[]>();
  const open: unknown[] = texts.map((text) => parse(text, SYNTAX));
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    open.push(...(waiting.get(name) ?? []));
    waiting.delete(name);
  };
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (Array.isArray(each)) open.push(...each.filter((part) => part !== null));
    if (!isNode(each)) continue;
    const method = methodOf(each);
    if (method !== null && each.type === "MethodDefinition" && !used.has(method)) {
      waiting.set(method, [...(waiting.get(method) ?? []), each.value as AnyNode]);
      continue;
    }
    const name = method === null ? usedAt(each) : null;
    if (name !== null) use(name);
    if (each.type === "MemberExpression")
      used.add(ASKED_FOR + nameOf(each.property as AnyNode, each.computed && each.property.type !== "Literal"));
    if (each.type === "ObjectPattern")
      for (const part of each.properties) if (part.type === "Property") used.add(ASKED_FOR + nameOf(part.key, part.computed));
    open.push(
      ...(method === null ? Object.values(each) : [(each as { value?: unknown }).value]).filter(
        (part) => typeof part === "object" && part !== null,
      ),
    );
  }
  return used;
}

/**
 * A module's text without the methods whose names are not used, and without those that are `notCalled`; `ofObjects`: an object's are methods, too.
 * What is no module stays as it is.
 */
export function withoutMethods(text: string, used: ReadonlySet<string>, notCalled: RegExp = NONE, ofObjects = false): string {
  const cuts: Edit[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value)) return;
    const method = methodOf(value, notCalled) ?? (ofObjects ? methodOfObject(value) : null);
    if (method !== null && (!used.has(method) || notCalled.test(method)))
      cuts.push(value.type === "Property" ? without(text, value) : { start: value.start, end: value.end, text: "" });
    else for (const part of Object.values(value)) if (typeof part === "object") visit(part);
  };
  try {
    visit(parse(text, SYNTAX));
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
  return edited(text, cuts);
}

/** `used`: null while nothing is known. */
export const withoutUnusedMethods = (used: () => ReadonlySet<string> | null): Plugin => ({
  name: "without-unused-methods",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node_modules[/\\].*\.m?js$/ }, async ({ path }) => {
      const place = path.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? "";
      const names = used();
      const text = withoutDeclarations(place, await readFile(path, "utf8"));
      const notCalled = notCalledIn(place);
      return { contents: names ? withoutMethods(text, names, notCalled, METHODS_OF_OBJECTS.test(place)) : text, loader: "js" };
    });
  },
});
