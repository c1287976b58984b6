// Addresses -> what is to be read from them: the page itself where it is a report, else the documents it links to.
import { decode } from "../../report/file.ts";
import { attachmentsOf, fetchOne, type Network } from "./fetch.ts";
import { network } from "./network.ts";
import type { Input } from "./readers.ts";
import { ingest, type Options } from "./run.ts";

/** An address that gives nothing stays in the list with a sentence for its bytes' place, so that it is reported as a file would be. */
export async function inputsFrom(addresses: readonly string[], options: Options, over: Network = network): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const address of addresses) inputs.push(...(await inputsAt(address, options, over)));
  return inputs;
}

async function inputsAt(address: string, options: Options, over: Network): Promise<Input[]> {
  const page = await fetchOne(address, over);
  if (!page.ok) return [{ path: address, file: address, refused: page.error }];
  const own: Input = { path: address, file: page.value.file, bytes: page.value.bytes, source: page.value.url };
  if (await isReport(own, options)) return [own];
  const html = decode(page.value.bytes);
  const links = html === null ? [] : attachmentsOf(html, page.value.url);
  const attached: Input[] = [];
  for (const link of links) {
    const file = await fetchOne(link, over);
    if (!file.ok) continue;
    const input: Input = { path: link, file: file.value.file, bytes: file.value.bytes, source: file.value.url };
    if (await isReport(input, options)) attached.push(input);
  }
  return attached.length > 0 ? attached : [own];
}

async function isReport(input: Input, options: Options): Promise<boolean> {
  for await (const { ingested } of ingest([input], { ...options, check: true })) return ingested.accepted;
  return false;
}
