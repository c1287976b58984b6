// Limits of the contract that the widget keeps by itself; the contract's own module brings a whole schema library with it.

/** Ask.question: 1–500 characters. */
export const MAX_QUESTION = 500;
