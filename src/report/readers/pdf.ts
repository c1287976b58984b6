import { err, type Rejection, type Result } from "../../result.ts";
import type { Block } from "../report.ts";
export async function readPdf(_bytes: Uint8Array): Promise<Result<Block[], Rejection>> {
  return err({ tag: "rejected", detail: "PDF" });
}
