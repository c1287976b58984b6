// A module of a package -> the same without the declarations that nothing here comes to, and without what only they name. Where a bundler keeps a
// schema because making it might do something, it is said here that it does nothing else. No I/O. No clock.
import { type AnyNode, type AssignmentProperty, type ExpressionStatement, type Program, type Property, parse } from "acorn";
import { type Edit, edited, isNode, SYNTAX, without } from "./edits.ts";
import { CUTS, type Cut } from "./left-out-declarations.ts";

function walk(value: unknown, visit: (node: AnyNode) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  if (!isNode(value)) return;
  visit(value);
  for (const part of Object.values(value)) if (typeof part === "object") walk(part, visit);
}

const nameIn = ({ type, ...node }: AnyNode): string | null => {
  const { id } = node as { id?: AnyNode | null };
  return id?.type === "Identifier" ? id.name : null;
};

function emptiedIn(text: string, program: Program, { emptied = [], entries }: Cut): Edit[] {
  const edits: Edit[] = [];
  walk(program, (node) => {
    const name = nameIn(node);
    const isNamed = name !== null && emptied.includes(name);
    if (isNamed && node.type === "VariableDeclarator" && node.init) edits.push({ ...at(node.init), text: "[]" });
    if (isNamed && node.type === "FunctionDeclaration") edits.push({ ...at(node), text: `function ${name}() {}` });
    if (isNamed && node.type === "ClassDeclaration") edits.push({ ...at(node), text: `class ${name} {}` });
    if (node.type === "ExpressionStatement" && emptied.includes(assignedBy(node))) edits.push({ ...at(node), text: "" });
    if (node.type === "ForOfStatement" && emptied.some((each) => text.slice(node.right.start, node.right.end).includes(each)))
      edits.push({ ...at(node), text: "" });
    if (node.type === "Property" && node.value.type !== "Literal" && entries?.has(keyOf(node))) edits.push(without(text, node));
  });
  return edits;
}
/** `P.name = function …`: the name; "" for anything else. */
const assignedBy = ({ expression: { type, ...assigned } }: ExpressionStatement): string => {
  const { left, right } = assigned as { left?: AnyNode; right?: AnyNode };
  const isMethod = type === "AssignmentExpression" && left?.type === "MemberExpression" && right?.type === "FunctionExpression";
  return isMethod && left.property.type === "Identifier" ? left.property.name : "";
};
const keyOf = ({ key }: Property | AssignmentProperty): string =>
  key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
const at = ({ start, end }: AnyNode): { start: number; end: number } => ({ start, end });

/** Schemas of these functions that are named once, where they are declared, and those given back that nobody takes. */
function unnamedIn(text: string, { body }: Program, schemasOf: NonNullable<Cut["schemasOf"]>): Edit[] {
  return body.flatMap((made) => {
    const taken = made.type === "FunctionDeclaration" ? schemasOf[made.id.name] : undefined;
    if (made.type !== "FunctionDeclaration" || !taken) return [];
    const named = new Map<string, number>();
    walk(made, (node) => {
      if (node.type === "Identifier") named.set(node.name, (named.get(node.name) ?? 0) + 1);
    });
    return made.body.body.flatMap((node): Edit[] => {
      const name = node.type === "VariableDeclaration" ? nameIn(node.declarations[0] as AnyNode) : nameIn(node);
      if (name !== null) return named.get(name) === 1 ? [{ ...at(node), text: "" }] : [];
      const given = node.type === "ReturnStatement" && node.argument?.type === "ObjectExpression" ? node.argument.properties : [];
      return given.flatMap((each) =>
        each.type === "Property" && each.key.type === "Identifier" && !taken.includes(each.key.name) ? [without(text, each)] : [],
      );
    });
  });
}

/** Making it does nothing that is seen elsewhere. */
const harmless = (text: string, { body }: Program): Edit[] =>
  body.flatMap((node) => {
    const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    const declared = declaration?.type === "VariableDeclaration" && declaration.kind === "const" ? declaration.declarations : [];
    return declared.flatMap(({ init }) =>
      init && !/Function|Literal|Identifier/.test(init.type)
        ? [{ ...at(init), text: `/* @__PURE__ */ (() => (${text.slice(init.start, init.end)}))()` }]
        : [],
    );
  });

/** `place`: a file's address below node_modules. */
export function withoutDeclarations(place: string, text: string): string {
  const cut = CUTS.find(({ file }) => file.test(place));
  return cut ? cutBy(cut, text, place) : text;
}

/** By one entry of the table. Throws where the text does not say what another is said for. */
export function cutBy(cut: Cut, text: string, place: string): string {
  let left = text;
  for (const [from, to] of cut.said ?? []) {
    if (!left.includes(from)) throw new Error(`${place} does not say ${from}`);
    left = left.replaceAll(from, to);
  }
  left = edited(left, emptiedIn(left, parse(left, SYNTAX), cut));
  for (let before = ""; cut.schemasOf && before !== left; ) {
    before = left;
    left = edited(left, unnamedIn(left, parse(left, SYNTAX), cut.schemasOf));
  }
  return cut.isDeclared ? edited(left, harmless(left, parse(left, SYNTAX))) : left;
}
