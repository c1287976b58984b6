// Questions offered to choose from -> each in three pieces: what all begin with, what tells it from the others, what all end with. No I/O. No clock.

/** A cut never goes through a word, a number or a place's name (利通|区). */
const INSIDE = /^[a-z\d.]{2}/i;
const ENDS_A_NAME = /[省市区县旗乡镇]/;

type Option = [before: string, own: string, behind: string];

/** Of one question nothing tells it apart. */
export function optionsApart(questions: readonly string[]): Option[] {
  const [first = ""] = questions;
  if (questions.length < 2) return questions.map((question) => [question, "", ""]);
  const same = (at: number): boolean => questions.every((question) => question.at(at) === first.at(at));
  const shortest = Math.min(...questions.map(({ length }) => length));
  let [start, end] = [0, 0];
  while (start < shortest && same(start)) start++;
  while (end < shortest - start && same(-1 - end)) end++;
  const parted = (at: number): boolean => questions.some((question) => INSIDE.test(question.slice(at)));
  while (start > 0 && parted(start - 1)) start--;
  while (end > 0 && (ENDS_A_NAME.test(first.at(-end) ?? "") || parted(-end - 1))) end--;
  return questions.map((question) => [
    question.slice(0, start),
    question.slice(start, question.length - end),
    question.slice(question.length - end),
  ]);
}
