import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/contract.ts";

const script = fileURLToPath(new URL("../../src/cli/audit.ts", import.meta.url));
const run = (...args: string[]) => promisify(execFile)(process.execPath, [script, ...args]);

describe("npm run audit", () => {
  it("groups findings by report, and says where nothing was found", async () => {
    const { stdout } = await run();
    expect(stdout).toContain("吴忠市利通区 2024（litong-2024）：1 处");
    expect(stdout).toContain("固原市隆德县 2024（longde-2024）：没有发现问题");
    expect(stdout).toContain("/reports/litong-2024#cell-litigation.direct.total");
  });

  it("prints the same findings as JSON and as CSV that a spreadsheet opens", async () => {
    const findings = JSON.parse((await run("--json")).stdout) as Finding[];
    expect(findings.map(({ id }) => id)).toContain("litong-2024-prose_vs_table-1");
    const { stdout } = await run("--csv");
    expect(stdout.startsWith("\uFEFFid,report,kind,severity,statement,left,right,places\r\n")).toBe(true);
    expect(stdout.trim().split("\r\n")).toHaveLength(findings.length + 1);
  });

  it("refuses options it does not have", async () => {
    await expect(run("--xml")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("用法") });
  });
});
