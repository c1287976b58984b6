// An answer -> what a screen reader is told once it is whole: that there is one, its text, its notes, its options numbered. No I/O. No clock.
import type { Answer } from "../../contract.ts";
import { spoken } from "../../pages/view/text.ts";
import type { STRINGS } from "../strings.ts";

export const saidOf = ({ answer, notes, options }: Answer, words: (typeof STRINGS)["zh"]): string =>
  [
    words.answered,
    spoken(answer),
    ...notes.map((note) => spoken(note.text)),
    ...options.map((option, index) => `${index + 1}. ${option}`),
  ].join("\n");
