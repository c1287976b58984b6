// The measurement with a model that is played: it asks, counts and tells, at a speed at which nobody waits.
import { expect, test } from "vitest";
import { modelled } from "./model.ts";

test("tokens and times of two questions", async () => {
  const lines: string[] = [];
  await modelled(1_000_000, 2, (line) => lines.push(line));
  expect(lines[0]).toContain("问了 2 题");
  for (const name of ["发给模型的 token", "模型写的 token", "第一句，秒", "全部，秒"])
    expect(lines[1]).toMatch(new RegExp(`${name}\\s+[\\d.]+\\s+[\\d.]+`));
});
