// The refiners that make a question's meaning out of its tokens, in the order they run. What words and names there are is read before them, by
// parsers/lex.ts. No I/O. No clock.
import type { Refiner } from "./draft.ts";
import { condition } from "./refiners/condition.ts";
import { defaults, openings } from "./refiners/defaults.ts";
import { figures } from "./refiners/figures.ts";
import { history } from "./refiners/history.ts";
import { issuers } from "./refiners/issuers.ts";
import { definition, period, scope, section, unrelated } from "./refiners/meaning.ts";
import { operation } from "./refiners/operation.ts";
import { topic } from "./refiners/topic.ts";
import { years } from "./refiners/years.ts";

/** What the question itself says. */
export const READING: readonly Refiner[] = [scope, topic, figures, condition, issuers, years, definition, section, period];
/** What it leaves to the conversation, to custom, or to the reader's choice. */
export const COMPLETING: readonly Refiner[] = [unrelated, history, operation, defaults, openings];
