// The refiners of a question, in the order they run: grammar.ts says of each what it reads and writes. No I/O. No clock.
import type { Refiner } from "./draft.ts";
import { condition } from "./refiners/condition.ts";
import { defaults, openings } from "./refiners/defaults.ts";
import { definition } from "./refiners/definition.ts";
import { figures } from "./refiners/figures.ts";
import { history } from "./refiners/history.ts";
import { issuers } from "./refiners/issuers.ts";
import { operation } from "./refiners/operation.ts";
import { scope, unrelated } from "./refiners/scope.ts";
import { searches } from "./refiners/searches.ts";
import { section } from "./refiners/section.ts";
import { topic } from "./refiners/topic.ts";
import { written } from "./refiners/written.ts";
import { years } from "./refiners/years.ts";

/** First what the question itself says, then, from `unrelated` on, what it leaves to conversation, custom, or the reader. */
export const REFINERS = [
  scope,
  written,
  searches,
  topic,
  figures,
  condition,
  issuers,
  years,
  definition,
  section,
  unrelated,
  history,
  operation,
  defaults,
  openings,
] as const satisfies readonly Refiner[];
