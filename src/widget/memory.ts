// What a conversation remembers for the session: its answered turns, in the tab's sessionStorage.
import type { Answer, Ask, Scope } from "../contract.ts";
import type { Piece } from "../report/piece.ts";
import { transcriptOf } from "./options.ts";

export type Remembered = { question: string; answer: Answer; helpful?: boolean; piece?: Piece; ask?: Ask };
/** `load` gives [] and `save` does nothing where the browser forbids storage. */
export type Memory = { load(): Remembered[]; save(turns: Remembered[]): void };

const MOST_TURNS = 30;

/** The same element of a page that is drawn anew remembers what it did; two on one page remember apart. */
export function memoryOf(element: Element, host: string, scope: Scope): Memory {
  const at = Math.max([...document.querySelectorAll(element.localName)].indexOf(element), 0);
  return sessionMemory(() => sessionStorage, `report-chat:${host}:${JSON.stringify(scope)}:${element.id || at}`);
}

/** `storage` is asked for each time, because reading the property itself can throw. */
export function sessionMemory(storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">, key: string): Memory {
  return {
    load() {
      try {
        return transcriptOf(JSON.parse(storage().getItem(key) ?? "[]"));
      } catch {
        return [];
      }
    },
    save(turns) {
      try {
        if (turns.length === 0) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(turns.slice(-MOST_TURNS)));
      } catch {
        // Storage is full or forbidden: the conversation lasts as long as the page.
      }
    },
  };
}
