// A table written as text, one group a line -> its groups of words. No I/O. No clock.

export const lines = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 1);
