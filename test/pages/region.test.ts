// A region's page over a few authorities: the year its figures are of.
import { expect, test } from "vitest";
import { regionContent } from "../../src/pages/region.ts";
import { store } from "../sets/small.ts";

test("the figures are of the newest year that most have, not of the few that publish first", async () => {
  const content = await regionContent("6403", store, "zh");
  // One of seven has a report of 2025.
  expect(content?.year).toBe(2024);
  expect(content?.charts[0]?.bars.map(({ label, value }) => [label, value]).slice(0, 2)).toEqual([
    ["吴忠市", 70],
    ["吴忠市利通区", 30],
  ]);
});
