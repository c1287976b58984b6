// Turns parted by ">>" over the small corpus -> the answer to the last.
import { answer } from "../../src/answer/answer.ts";
import { NO_OPERATOR } from "../../src/answer/wording/operator.ts";
import { language, store } from "./small.ts";

export const ask = (turns: string) => {
  const said = turns.split(">>");
  const history = said.slice(0, -1).flatMap((content) => [
    { role: "user" as const, content },
    { role: "assistant" as const, content: "…" },
  ]);
  return answer(
    { question: said.at(-1) ?? "", history },
    { store, language: async () => language, operator: NO_OPERATOR, origin: "https://host", today: "2026-03-01", newId: () => "a" },
  );
};
