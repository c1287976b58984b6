// A model -> the same model with what it is asked and what it writes counted, each failure told, and a ceiling on a day. No I/O; the clock is an argument.
import type { Material, Model, ModelFailure } from "../answer/model/port.ts";
import { err, ok } from "../result.ts";

/** Characters in and out: in Chinese one is about a token, which no endpoint of this protocol is sure to tell of a stream. */
export type Spent = { tokens: number; failure?: ModelFailure["tag"] };

export type Meter = {
  /** The model for one question; `spent` is called once for each call it makes. */
  forQuestion(spent: (spent: Spent) => void): Model;
  /** Of the day that is now. */
  today(): number;
};

/** `perDay` null: no ceiling; 0: the model is never asked. `day` names the day that is now. Beyond the ceiling the rules answer alone. */
export function metered(model: Model, perDay: () => number | null, day: () => string): Meter {
  let current = "";
  let total = 0;
  const add = (tokens: number): void => {
    if (day() !== current) [current, total] = [day(), 0];
    total += tokens;
  };
  const isSpent = (): boolean => {
    add(0);
    const most = perDay();
    return most !== null && total >= most;
  };
  return {
    today() {
      add(0);
      return total;
    },
    forQuestion: (spent) => ({
      ...(model.judge
        ? {
            async judge(material: Material, signal?: AbortSignal) {
              if (isSpent()) return err({ tag: "resting" as const });
              const tokens = material.reduce((sum, { text }) => sum + text.length, 0);
              const judged = await model.judge?.(material, signal);
              add(tokens);
              spent({ tokens, ...(judged && !judged.ok ? { failure: judged.error.tag } : {}) });
              return judged ?? ok([]);
            },
          }
        : {}),
      async *write(material, signal) {
        if (isSpent()) return err({ tag: "resting" });
        let tokens = material.reduce((sum, { text }) => sum + text.length, 0);
        const writing = model.write(material, signal);
        let next = await writing.next();
        for (; !next.done; next = await writing.next()) {
          tokens += next.value.length;
          yield next.value;
        }
        add(tokens);
        spent({ tokens, ...(next.value.ok ? {} : { failure: next.value.error.tag }) });
        return next.value;
      },
      async read(material, schema, signal) {
        if (isSpent()) return err({ tag: "resting" });
        const tokens = material.reduce((sum, { text }) => sum + text.length, 0);
        const read = await model.read(material, schema, signal);
        add(tokens);
        spent({ tokens, ...(read.ok ? {} : { failure: read.error.tag }) });
        return read.ok ? ok(read.value) : read;
      },
    }),
  };
}
