// What every part of the widget's view is given: language, service address, and what the reader can do.
import type { Language } from "../../pages/view/words.ts";
import type { Turn } from "../conversation.ts";
import type { ServiceInfo } from "../service.ts";

export type View = {
  language: Language;
  size: "normal" | "large";
  host: string;
  /** What the service says of itself; asked for once, when it is first needed. */
  service(): Promise<ServiceInfo>;
  /** Whether links to the service stay in this window: the page is the service's own. */
  sameSite: boolean;
  /** From the field, where focus stays. */
  ask(question: string): void;
  /** From a button that offers a question; focus goes on to that question's heading. */
  choose(question: string): void;
  stop(): void;
  retry(turn: Turn): void;
  /** Path of a permanent address for the turn's question. Rejects with a ServiceError. */
  link(turn: Turn): Promise<string>;
  rate(turn: Turn, helpful: boolean): void;
  /** Sends an optional comment after "not helpful". */
  comment(turn: Turn, comment: string): void;
  /** Says it to a screen reader, once. */
  announce(text: string): void;
};
