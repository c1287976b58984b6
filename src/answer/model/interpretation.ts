// A question the rules could not resolve -> the same meaning with one part chosen by a model: a figure of the form, an issuer, a topic's other words.
import * as z from "zod";
import type { Ask, Status } from "../../contract.ts";
import { phraseOf } from "../../form/answer-phrases.ts";
import { phraseOf as asked } from "../../form/question-phrases.ts";
import { CURRENT, cellsOf, type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { Agency, Directory } from "../../names/directory.ts";
import type { Understanding } from "../../question/understanding.ts";
import { fold } from "../prose/closeness.ts";
import type { Material, Model } from "./port.ts";

/** What a model may say of a question. Everything in it is held against the corpus and the form before it counts. */
const Choice = z.object({
  agency: z.string().max(60).nullish(),
  figures: z.array(z.string().max(60)).max(5).nullish(),
  topic: z.string().max(40).nullish(),
});
type Choice = z.infer<typeof Choice>;

/** `taken`: what the question was taken to mean, for the reader; absent when the reader is asked. */
type Interpretation = { meaning: Understanding; taken?: string };
type Interpreting = { ask: Ask; directory: Directory; model: Model; signal?: AbortSignal };

const MOST_OPTIONS = 3;
const MOST_AGENCIES = 200;

/** Open questions that a choice of words could resolve. A real choice between figures stays the reader's, and so does a number nobody states. */
export const worthInterpreting = (meaning: Understanding, status: Status): boolean =>
  !meaning.outOfScope &&
  meaning.quantities.value.length === 0 &&
  meaning.topic !== "" &&
  (status === "not_found"
    ? meaning.who.value.some((who) => who.kind !== "outside")
    : status === "clarify" && meaning.open.every(({ slot }) => slot === "issuer"));

/** Null when the model fails or has nothing that holds: the rules' reading stands. */
export async function interpret(meaning: Understanding, { ask, directory, model, signal }: Interpreting): Promise<Interpretation | null> {
  const choice = await model.read(material(ask, directory), Choice, signal);
  if (!choice.ok) return null;
  const resolved = withIssuer(meaning, choice.value, ask, directory);
  if (resolved.open.length > 0) return null;
  return byFigures(resolved, choice.value) ?? byTopic(resolved, choice.value) ?? (resolved === meaning ? null : { meaning: resolved });
}

/** An agency of the corpus by its full name, and only one that was spoken of: part of a name of its own stands in the conversation. */
function withIssuer(meaning: Understanding, choice: Choice, ask: Ask, directory: Directory): Understanding {
  if (!meaning.open.some(({ slot }) => slot === "issuer")) return meaning;
  const agency = directory.agencies.find(({ name }) => name === choice.agency);
  if (!agency || !isNamed(agency, ask)) return meaning;
  const who = { value: [{ kind: "agency" as const, id: agency.id, name: agency.name }], origin: "said" as const };
  return { ...meaning, who, open: [] };
}

function isNamed(agency: Agency, { question, history = [] }: Ask): boolean {
  const spoken = [question, ...history.filter(({ role }) => role === "user").map(({ content }) => content)].join("\n");
  return agency.names.some((name) => spoken.includes(name.slice(0, 2)));
}

/** A figure that shares a word with the question is taken, and the reader told; any other is only offered. */
function byFigures(meaning: Understanding, choice: Choice): Interpretation | null {
  const keys = [...new Set(choice.figures ?? [])].filter(isFigureKey).slice(0, MOST_OPTIONS);
  const [first] = keys;
  const name = first && phraseOf(first)?.zh;
  if (!first || !name) return null;
  if (keys.length === 1 && shares(name, meaning.topic)) {
    const operation = meaning.operation.value === "about" ? { value: "lookup" as const, origin: "assumed" as const } : meaning.operation;
    return { meaning: { ...meaning, quantities: { value: [{ kind: "figure", key: first }], origin: "assumed" }, operation }, taken: name };
  }
  const whose = meaning.who.value.map((who) => (who.kind === "all" ? "" : who.name)).join("和");
  const year = meaning.when.value.kind === "list" ? `${meaning.when.value.years.join("、")}年` : "";
  return { meaning: { ...meaning, open: [{ slot: "figure", options: keys.map((key) => `${whose}${year}${asked(key)}`) }] } };
}

/** Other words for a topic of prose, which only lead to passages quoted as they stand. Never for a number. */
function byTopic(meaning: Understanding, { topic }: Choice): Interpretation | null {
  const words = topic?.trim();
  if (!words || meaning.numeric || words === meaning.topic) return null;
  return { meaning: { ...meaning, topic: words }, taken: `“${words}”` };
}

/** Pairs of neighbouring characters of the folded text. */
function bigrams(text: string): Set<string> {
  const folded = fold(text.replace(/[的了和与及为是有]/g, ""));
  return new Set([...folded].slice(1).map((_, at) => folded.slice(at, at + 2)));
}

const shares = (name: string, topic: string): boolean => {
  const held = bigrams(name);
  return [...bigrams(topic)].some((pair) => held.has(pair));
};

/** The figures of the form that questions are about: every row's total, applicants of new requests, and what is derived. */
const KEYS: readonly FigureKey[] = [
  ...cellsOf(CURRENT)
    .map(({ key }) => key)
    .filter((key) => !key.includes("@") || key.endsWith("@total") || key.startsWith("received@")),
  ...([
    "refused@total",
    "unavailable@total",
    "not_processed@total",
    "other_handling@total",
    "received@organisation",
    "litigation.total",
  ] as const),
];

const material = (ask: Ask, directory: Directory): Material => [
  { name: "问题", text: ask.question },
  {
    name: "对话",
    text:
      (ask.history ?? [])
        .filter(({ role }) => role === "user")
        .slice(-3)
        .map(({ content }) => content.slice(0, 500))
        .join("\n") || "（无）",
  },
  {
    name: "单位",
    text: directory.agencies
      .slice(0, MOST_AGENCIES)
      .map(({ name }) => name)
      .join("\n"),
  },
  { name: "指标", text: KEYS.map((key) => `${key} ${phraseOf(key)?.zh ?? key}`).join("\n") },
];
