// Findings of one report -> where each stands on its page: beside the cells and passages it cites. No I/O. No clock.
import type { Finding } from "../../contract.ts";
import { cellOf, operandsOf } from "../../form/vocabulary.ts";

/** `n` is 1-based, the order of the page; the finding's own anchor is `finding-{n}`. */
type FindingPlace = {
  n: number;
  finding: Finding;
  /** Where it is written out, once: "table-requests" under a table, "passage-3" after a passage, "end" when it cites neither. */
  home: string;
};
export type Places = {
  all: FindingPlace[];
  /** Anchor ("cell-received@total", "passage-3") -> the findings that cite it. */
  at: Map<string, FindingPlace[]>;
};

const anchorOf = (url: string): string => {
  const fragment = url.split("#")[1] ?? "";
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

const tableOf = (anchor: string): string | undefined => {
  const key = anchor.startsWith("cell-") ? anchor.slice("cell-".length) : "";
  return (cellOf(key) ?? cellOf(operandsOf(key)?.[0] ?? ""))?.table;
};

/** Under the table of the first cell it cites, else after the first passage. */
function homeOf(anchors: string[]): string {
  const table = anchors.map(tableOf).find((each) => each !== undefined);
  return table ? `table-${table}` : (anchors.find((anchor) => anchor.startsWith("passage-")) ?? "end");
}

export function placesOf(report: string, findings: Finding[]): Places {
  const at: Places["at"] = new Map();
  const all = findings.map((finding, index): FindingPlace => {
    const own = finding.citations.filter((citation) => citation.report === report);
    const anchors = [...new Set(own.map((citation) => anchorOf(citation.url)))];
    const placed = { n: index + 1, finding, home: homeOf(anchors) };
    for (const anchor of anchors) at.set(anchor, [...(at.get(anchor) ?? []), placed]);
    return placed;
  });
  return { all, at };
}
