// A command is told from a file that another brought in, also where the folder it lies in is a link, as in an upgrade by /opt/nianbao -> nianbao-0.2.
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { isMain } from "../../src/cli/main.ts";

const root = await mkdtemp(join(tmpdir(), "main-"));
await mkdir(join(root, "new"));
for (const file of ["one.ts", "two.ts"]) await writeFile(join(root, "new", file), "");
await symlink("new", join(root, "link"));
afterAll(() => rm(root, { recursive: true }));
const address = (file: string): string => pathToFileURL(join(root, "new", file)).href;

it("is the file that was started, by whatever path", () => {
  expect(isMain(address("one.ts"), join(root, "new", "one.ts"))).toBe(true);
  expect(isMain(address("one.ts"), join(root, "link", "one.ts"))).toBe(true);
});

it("is no other, and none where nothing was started", () => {
  expect(isMain(address("two.ts"), join(root, "link", "one.ts"))).toBe(false);
  expect(isMain(address("one.ts"), join(root, "gone.ts"))).toBe(false);
  expect(isMain(address("one.ts"), undefined)).toBe(false);
});
