// Types of <report-chat> for pages written in TypeScript; copy this file beside them.

/** What the element's `answer` event carries: the Answer of POST /api/ask, see /openapi.json. */
export type ReportChatAnswer = { id: string; status: "answered" | "clarify" | "not_found" | "out_of_scope"; answer: string };

export interface ReportChatElement extends HTMLElement {
  host: string | null;
  report: string | null;
  region: string | null;
  year: string | null;
  mode: "inline" | "floating" | null;
  theme: "host" | "auto" | "light" | "dark" | "contrast" | null;
  size: "normal" | "large" | null;
  tools: "full" | "none" | null;
  placeholder: string | null;
  label: string | null;
  welcome: string | null;
  /** A list when set; the attribute's JSON when read. */
  questions: string[] | string | null;
  /** False when nothing was asked: an answer is still being made. */
  ask(question: string): boolean;
  open(): void;
  close(): void;
  clear(): void;
  addEventListener(type: "ask", listener: (event: CustomEvent<{ question: string }>) => void): void;
  addEventListener(type: "answer", listener: (event: CustomEvent<ReportChatAnswer>) => void): void;
  addEventListener(type: "error", listener: (event: CustomEvent<{ kind: string; detail?: string }>) => void): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "report-chat": ReportChatElement;
  }
}
