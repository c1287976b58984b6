// A Hono app with one route that gives back what it was asked -> the script of a Worker: what no service can be faster than.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const BARE = `import { Hono } from "hono"; const app = new Hono(); app.post("/api/ask", async (c) => c.json({ asked: await c.req.json() })); export default app;`;

export async function bareScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: BARE, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
