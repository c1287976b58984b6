// A file of a package, or the same compressed beside its place, as an offline package has large ones -> its bytes. Node only.
import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const EXTENSION = ".br";

/** Errors: the file system's, for the compressed one where neither is there. */
export const readEither = (path: string): Uint8Array =>
  existsSync(path) ? readFileSync(path) : brotliDecompressSync(readFileSync(path + EXTENSION));

/** Whether readEither finds one. */
export const isEither = (path: string): boolean => existsSync(path) || existsSync(path + EXTENSION);

/** What readEither reads, and the name it has then. */
export function compressed(path: string, bytes: Uint8Array): { path: string; bytes: Uint8Array } {
  const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { path: path + EXTENSION, bytes: brotliCompressSync(bytes, { params }) };
}
