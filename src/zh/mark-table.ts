// Which marks end a sentence, a segment, a clause, an item. Alone in its file: the chat loads it, and nothing else of the sentences. No I/O. No clock.

/** From the outermost inwards: a semicolon ends a segment of a sentence, a comma or colon a clause, 、 an item of a list. */
export type Stretch = "sentence" | "segment" | "clause" | "item";

/** A mark ends its own stretch and every smaller one. */
export const MARKS: Readonly<Record<Stretch, string>> = { sentence: "。｡！!？?\n", segment: "；;", clause: "，,：:", item: "、､" };
export const ORDER: readonly Stretch[] = ["sentence", "segment", "clause", "item"];
