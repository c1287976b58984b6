// A worker of one line, served as `npm start` serves the program: what workerd itself does with its memory under the same requests.
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";

const port = Number(process.env.PORT);
const worker = new Miniflare(
  convertV4MiniflareOptions({
    modules: true,
    compatibilityDate: "2026-10-20",
    script: 'export default { fetch: async (request) => new Response("ok".repeat((await request.text()).length + 1)) };',
    host: "localhost",
    port,
    cf: false,
    log: new Log(LogLevel.ERROR),
  }),
);
await worker.ready;
process.on("SIGTERM", async () => {
  await worker.dispose();
  process.exit(0);
});
console.log(`Ready on http://localhost:${port}`);
