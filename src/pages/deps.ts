// What the pages ask of the rest of the program: reports, answers, verdicts, and the built files they serve.
import type { Store } from "../answer/reports/store.ts";
import type { Answer, Ask } from "../contract.ts";
import type { Deps } from "../http/deps.ts";
import type { Opened } from "../http/links.ts";
import type { Site } from "../site/site.ts";

/** What of the store the pages read. */
export type PagesStore = Pick<
  Store,
  "reports" | "report" | "findings" | "extent" | "size" | "agency" | "directory" | "totals" | "newestYear" | "aggregate"
>;

/** SVG -> PNG; null when it cannot be drawn now. */
export type DrawPng = (svg: string) => Promise<Uint8Array<ArrayBuffer> | null>;

export type PagesDeps = {
  /** Absent where the runtime has no font to draw with: browsers draw there, and what is shared is the SVG. */
  drawPng?: DrawPng;
  store: PagesStore;
  /** What an authority is called in English, spelled as its name sounds; null when it cannot be. Absent: only Chinese names. */
  englishName?: (name: string) => string | null;
  /** `request` is whose question it is. Rejects with a Refusal. */
  ask(ask: Ask, request: Request): Promise<Answer>;
  check: Deps["check"];
  /** A permanent address, answered anew; null when there is none. Rejects with a Refusal. */
  openLink(id: string, request: Request): Promise<Opened | null>;
  /** Origins whose pages may hold the chat's frame; null: all. */
  embeddable: readonly string[] | null;
  logError: Deps["logError"];
  now: Deps["now"];
  /** For the operator's page, which only the operator comes to. */
  use?: Deps["use"];
  /** What the operator says in corpus/site.json. */
  site: Site;
  /** What stands before every path of the service: "" or "/nianbao". Links are written without it; they get it on their way out. */
  base: string;
  /** The text of build/widget.js. */
  widgetSource: () => Promise<string>;
  /** The text of build/pages.json: the pages' own script and style, see src/build/widget.ts. */
  pagesSource: () => Promise<string>;
  /** Changes with every build; part of the addresses of script and style, so that they can be cached for good. */
  version: string;
};
