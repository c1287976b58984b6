// What an answer asks of a language model, in one piece: it is loaded where a model is configured, and an answer by the rules does without.
export { compose, isWeak, worthWording } from "./compose.ts";
export { interpret, worthInterpreting } from "./interpretation.ts";
export { inPassages } from "./resolved.ts";
export { sourcesOf } from "./sources.ts";
