// Types of <report-chat>: what a page written in TypeScript may set, call and hear.

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

/** What the React and Vue components take. */
export type ReportChatProps = {
  /** The service: "https://host", or with a path. Needed: a bundled script does not know where it came from. */
  host: string;
  report?: string;
  region?: string;
  year?: string | number;
  mode?: "inline" | "floating";
  theme?: "host" | "auto" | "light" | "dark" | "contrast";
  size?: "normal" | "large";
  lang?: "zh-CN" | "en";
  tools?: "full" | "none";
  placeholder?: string;
  label?: string;
  welcome?: string;
  questions?: string[];
  onAsk?: (detail: { question: string }) => void;
  onAnswer?: (answer: ReportChatAnswer) => void;
  onError?: (detail: { kind: string; detail?: string }) => void;
};

/** Resolves once <report-chat> is known to the page; at once where there is no page (on a server). */
export declare const ready: Promise<unknown>;

declare global {
  interface HTMLElementTagNameMap {
    "report-chat": ReportChatElement;
  }
}
