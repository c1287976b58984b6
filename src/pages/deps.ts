// What the pages ask of the rest of the program: reports, answers, verdicts, and the built files they serve. Types only.
import type { Store } from "../answer/store.ts";
import type { Answer, Ask } from "../contract.ts";
import type { Deps, Records } from "../http/deps.ts";
import type { Site } from "../site/site.ts";

/** What of the store the pages read. */
export type PagesStore = Pick<Store, "reports" | "report" | "findings" | "extent" | "size" | "agency" | "directory">;

export type PagesDeps = {
  store: PagesStore;
  ask(ask: Ask): Promise<Answer>;
  check: Deps["check"];
  savedAnswer: Records["answer"];
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
