// What headings, items and ordinals are numbered with. Alone in its file: the chat loads it, and nothing else of the numerals. No I/O. No clock.

/** 1 to 10, in order; for character classes. */
export const ORDINALS = "一二三四五六七八九十";
