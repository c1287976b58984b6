// What is used of the package word-extractor, which brings no types.
declare module "word-extractor" {
  import type { Buffer } from "node:buffer";
  export default class WordExtractor {
    /** Rejects for what is no Word file of 97 to 2003. */
    extract(source: Buffer): Promise<{ getBody(options?: { filterUnicode?: boolean }): string }>;
  }
}
