// A zip archive -> the members asked for; inflates piece by piece and stops at the limit, whatever the archive claims. No I/O. No clock.
import { Unzip, UnzipInflate } from "fflate";
import { err, ok, type Rejection, type Result } from "../../result.ts";

const MAX_EXPANDED_BYTES = 50 * 1024 * 1024;
const MAX_MEMBERS = 5000;
const PIECE = 16 * 1024;

class Refused extends Error {}

/** The wanted members by name. Every member is inflated and counted, so that no bomb hides in one that nobody wants. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Result<Map<string, Uint8Array>, Rejection> {
  const parts = new Map<string, Uint8Array[]>();
  let [expanded, members] = [0, 0];
  const archive = new Unzip((member) => {
    if (++members > MAX_MEMBERS) throw new Refused(`压缩包里的文件超过 ${MAX_MEMBERS} 个`);
    const kept = wanted(member.name) ? [] : null;
    if (kept) parts.set(member.name, kept);
    member.ondata = (error, data) => {
      if (error) throw error;
      expanded += data.length;
      if (expanded > MAX_EXPANDED_BYTES) throw new Refused("DOCX 解压后超过 50 MB，拒绝读取");
      (kept as Uint8Array[] | null)?.push(data.slice());
    };
    member.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    return err({ tag: "rejected", detail: error instanceof Refused ? error.message : "DOCX 文件已损坏，无法解压" });
  }
  return ok(new Map([...parts].map(([name, pieces]) => [name, joined(pieces)])));
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
