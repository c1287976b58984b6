// Which tests run where: node (rules and data), worker (inside workerd), served and served-node (the built service over HTTP, on either runtime),
// browser and browser-node (a real one).
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const configPath = fileURLToPath(new URL("wrangler.toml", import.meta.url));

/** The same files come in as text, or as bytes, here as wrangler.toml's rules bring in there. */
const textFiles = {
  name: "text-files",
  enforce: "pre" as const,
  async load(id: string) {
    const [file = ""] = id.split("?");
    if (/\/build\/\w+\.bin$/.test(file))
      return `export default Uint8Array.from(atob(${JSON.stringify(await readFile(file, "base64"))}), (each) => each.charCodeAt(0)).buffer;`;
    if (!/\/build\/\w+\.(json|js)$|\/prompts\/\w+\.md$/.test(file)) return null;
    return `export default ${JSON.stringify(await readFile(file, "utf8"))};`;
  },
};

// The first test of a file reads the corpus and the word lists; on a machine that is busy with the other files this takes seconds.
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };
const served = { globalSetup: ["test/setup/serve.ts"], ...PATIENT };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [textFiles],
        test: {
          name: "node",
          setupFiles: ["test/setup/seed.ts"],
          ...PATIENT,
          include: ["test/**/*.test.ts"],
          exclude: ["test/conformance/**", "test/patterns/**", "**/*.worker.test.ts", "**/*.browser.test.ts"],
        },
      },
      {
        // Databases by other names than the worker looks for: here it answers from the corpus built in.
        plugins: [
          textFiles,
          cloudflareTest({ main: "src/worker.ts", wrangler: { configPath }, miniflare: { d1Databases: ["TEST", "TEST_41", "TEST_64"] } }),
        ],
        test: { name: "worker", include: ["test/**/*.worker.test.ts"], ...PATIENT },
      },
      { test: { name: "served", include: ["test/conformance/**/*.test.ts"], ...served } },
      {
        // The same tests over the same service on plain Node; how `npm start` starts is workerd's alone.
        test: {
          name: "served-node",
          include: ["test/conformance/**/*.test.ts"],
          exclude: ["test/conformance/start.test.ts"],
          ...served,
          globalSetup: ["test/setup/serve-node.ts"],
        },
      },
      { test: { name: "patterns", include: ["test/patterns/**/*.test.ts"], ...PATIENT } },
      { test: { name: "browser", include: ["test/**/*.browser.test.ts"], ...served } },
      {
        // The flows of a reader once more, from plain Node and under a path of a site, as behind a portal's proxy.
        test: {
          name: "browser-node",
          include: ["test/pages/worker.browser.test.ts"],
          ...served,
          globalSetup: ["test/setup/serve-node-base.ts"],
        },
      },
    ],
  },
});
