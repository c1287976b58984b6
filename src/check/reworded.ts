// A claim and a change of words -> the same claim with all that is read of it changed: its clause, its sentence, what stands before its number and its questions. No I/O. No clock.
import type { Asked } from "./segment.ts";

/** What is shown of it stays as typed. */
export function reworded<A extends Asked>(asked: A, put: (text: string) => string): A {
  const { text, segment, question } = asked.said;
  const said = { ...asked.said, text: put(text), segment: put(segment), ...(question === undefined ? {} : { question: put(question) }) };
  if (asked.kind === "words") return { ...asked, said };
  const clause = { ...asked.clause, before: put(asked.clause.before) };
  return { ...asked, clause, questions: asked.questions.map(put), said: { ...said, clause } };
}

/** A number, said of nothing but what is put before it. */
export function saidOf(asked: Asked & { kind: "number" }, before: string): Asked {
  const [question, text] = [`${before}多少${asked.statement.unit}`, `${before}${asked.statement.text}`];
  const clause = { before, after: "" };
  return { ...asked, clause, questions: [question], said: { ...asked.said, text, segment: text, clause, question } };
}
