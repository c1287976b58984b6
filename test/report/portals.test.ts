// Files in the layouts of portals, made without a look at the readers: every cell right, or the file refused with a sentence.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import { APPLICANTS } from "../../src/form/vocabulary.ts";
import { issuerOf } from "../../src/names/issuer.ts";
import { parseDraft } from "../../src/report/parse.ts";

type Truth = {
  expect: "accept" | "reject" | "right-or-reject" | "accept-or-reject";
  year: number;
  issuer_ends: string[];
  form: string;
  habit: string;
  reason?: string;
  /** By row: the seven applicants' columns, or the one value. */
  rows?: Record<string, number | null | (number | null)[]>;
};
const FOLDER = fileURLToPath(new URL("portals/", import.meta.url));
const truth = JSON.parse(await readFile(`${FOLDER}truth.json`, "utf8")) as Record<string, Truth>;
const gazetteer = openGazetteer();

const cellsOf = (rows: Truth["rows"]): [string, number | null][] =>
  Object.entries(rows ?? {}).flatMap(([row, value]): [string, number | null][] =>
    Array.isArray(value) ? APPLICANTS.map(({ key }, i) => [`${row}@${key}`, value[i] ?? null]) : [[row, value]],
  );

test("every file has its truth, and every truth its file", async () => {
  const files = (await readdir(FOLDER)).filter((name) => !/^(?:README\.md|truth\.json)$/.test(name));
  expect(files.sort()).toEqual(Object.keys(truth).sort());
});

test.each(Object.entries(truth))("%s", { timeout: 30_000 }, async (name, { expect: expected, year, issuer_ends, form, reason, rows }) => {
  const read = await parseDraft(new Uint8Array(await readFile(FOLDER + name)), name);
  if (!read.ok) {
    expect(expected).not.toBe("accept");
    expect(read.error.detail).toMatch(new RegExp(reason ?? "\\p{Script=Han}{4}", "u"));
    return;
  }
  expect(expected).not.toBe("reject");
  const { figures, identity } = read.value;
  const cells = cellsOf(rows);
  const got = cells.map(([key]) => [key, figures[key as keyof typeof figures]?.value]);
  const missing = got.filter(([, value]) => value === undefined).map(([key]) => key);
  if (expected === "accept-or-reject") expect(missing).not.toEqual([]);
  expect(got.filter(([key]) => expected !== "accept-or-reject" || !missing.includes(key))).toEqual(
    cells.filter(([key]) => expected !== "accept-or-reject" || !missing.includes(key)),
  );
  expect([read.value.year, read.value.form]).toEqual([year, form]);
  const issuer = issuerOf(identity.issuers, identity.prose, gazetteer)?.agency.name ?? "";
  expect(issuer_ends.some((end) => issuer.endsWith(end))).toBe(true);
});
