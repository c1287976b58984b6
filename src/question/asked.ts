// What was found out of a question, part by part -> what kind of question it is, with what only that kind has. No I/O. No clock.
import { type FigureOperation, has, kindOf, type Operation } from "./operations.ts";
import type { Common, QuestionKind, Search, Understanding, WithOrigin, WrittenId } from "./understanding.ts";

/** The parts of a question before its kind is known. */
export type QuestionParts = Common & {
  outOfScope?: string;
  written?: WrittenId;
  search?: Search;
  term?: string;
  otherTerms?: readonly string[];
};

/** Errors: none. What lacks a part that its kind needs (a term that no glossary has) asks for passages. */
export function understandingOf(parts: QuestionParts): Understanding {
  const common = commonOf(parts);
  return { ...common, ...askedOf(common, parts) };
}

/** Most questions have nothing that only one kind has, and are not copied for it. */
function commonOf(parts: QuestionParts): Common {
  if (!("outOfScope" in parts || "written" in parts || "search" in parts || "term" in parts || "otherTerms" in parts)) return parts;
  const { outOfScope: _, written: __, search: ___, term: ____, otherTerms: _____, ...common } = parts;
  return common;
}

type Own = Pick<QuestionParts, "outOfScope" | "written" | "search" | "term" | "otherTerms">;

function askedOf(common: Common, { outOfScope, written, search, term, otherTerms }: Own): QuestionKind {
  if (outOfScope) return { kind: "outside", why: outOfScope };
  const { value } = common.operation;
  const as = <O extends Operation>(operation: O): WithOrigin<O> => ({ ...common.operation, value: operation });
  const kind = kindOf(value);
  switch (kind) {
    case "figure":
      return ofFigureOrProse(common, { ...common.operation, value: value as FigureOperation });
    case "overview":
      return { kind, operation: as("overview") };
    case "contradictions":
      return { kind, operation: as("contradictions") };
    case "unpublished":
      return { kind, operation: as("unpublished") };
    case "reports":
      return { kind, operation: as("reports") };
    case "term":
      return term
        ? { kind, operation: as("define"), terms: [term, ...(otherTerms ?? [])] }
        : { kind: "passage", operation: common.operation };
    case "help":
      return written ? { kind, operation: as("written"), written } : { kind: "passage", operation: common.operation };
    case "search":
      return search ? { kind, operation: as("search"), search } : { kind: "passage", operation: common.operation };
  }
}

/** One that names no figure of the form is answered from prose: numbers it states, or passages. */
function ofFigureOrProse(common: Common, operation: WithOrigin<FigureOperation>): QuestionKind {
  const { quantities, topics, numeric, prose } = common;
  if (quantities.value.length > 0) return { kind: "figure", operation };
  if (has(operation.value, "reckoned") && (topics || ofSeveral(common))) return { kind: "figure", operation };
  if (numeric && topics) return { kind: "stated_sides", operation, topics };
  const { contact } = prose;
  if (contact) return { kind: "contact", operation, prose: { ...prose, contact } };
  if (numeric) return { kind: "stated", operation };
  return { kind: operation.value === "summary" ? "section" : "passage", operation };
}

/** QuestionKind of more than one report. */
const ofSeveral = ({ who, when }: Pick<Common, "who" | "when">): boolean =>
  who.value.length > 1 ||
  who.value.some((each) => each.kind === "region" || each.kind === "all") ||
  (when.value.kind === "list" && when.value.years.length > 1);

/** The same question with some parts otherwise: of another kind, where they make it so. */
export const withParts = (meaning: Understanding, parts: Partial<QuestionParts>): Understanding =>
  // The kind is found anew, so that of most nothing has to be taken out first.
  understandingOf(meaning.kind === "outside" || meaning.kind === "term" ? { ...partsOf(meaning), ...parts } : { ...meaning, ...parts });

/** The parts again, to be changed and put together anew. */
export function partsOf(meaning: Understanding): QuestionParts {
  switch (meaning.kind) {
    case "outside": {
      const { kind: _, why, ...common } = meaning;
      return { ...common, outOfScope: why };
    }
    case "term": {
      const { kind: _, terms, ...common } = meaning;
      const [term, ...otherTerms] = terms;
      return { ...common, term, ...(otherTerms.length > 0 ? { otherTerms } : {}) };
    }
    default: {
      const { kind: _, ...parts } = meaning;
      return parts;
    }
  }
}
