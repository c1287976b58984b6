// A text -> its words, as the runtime's own dictionary divides it. No I/O. No clock.
import { once } from "../once.ts";

/** Made with the first text that is divided: it takes as long as a figure takes to be found, and most questions never ask. */
const segmenter = once(() => new Intl.Segmenter("zh", { granularity: "word" }));

export const segmentsOf = (text: string): Intl.Segments => segmenter().segment(text);
