// Environment -> how the service is to run on a machine of one's own, or one sentence for each setting that makes no sense. No I/O. No clock.
import { BlockList, isIP } from "node:net";
import { err, ok, type Result } from "../result.ts";

type Settings = {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** "" or "/nianbao": what stands before every path, without a slash at the end. */
  base: string;
  /** The origin readers see, when it is not what the request says: "https://www.example.gov.cn". */
  publicOrigin: string | null;
  /** Addresses whose X-Forwarded-For is believed; none: nobody's is. */
  trusted: BlockList | null;
  /** Where the corpus file and what is kept are. */
  dataDir: string;
  operatorToken: string | null;
  /** False only for measurements: nobody is counted. */
  limited: boolean;
};

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 8787;
/** A token that can be guessed protects nothing. */
const LEAST_TOKEN = 16;

/** What some write for the machine's own addresses and the private networks (RFC 1918, RFC 4193). */
const NAMED_NETWORKS: Record<string, readonly string[]> = {
  loopback: ["127.0.0.0/8", "::1/128"],
  private: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"],
};

/** `root` is where the program lies: DATA_DIR is `data` in it unless it is said. Errors: Chinese sentences, each with what to write instead. */
export function settingsFrom(env: Record<string, string | undefined>, root: string): Result<Settings, string[]> {
  const faults: string[] = [];
  const said = (name: string): string => env[name]?.trim() ?? "";
  const port = said("PORT") === "" ? DEFAULT_PORT : /^\d{1,5}$/.test(said("PORT")) ? Number(said("PORT")) : -1;
  if (port < 0 || port > 65_535) faults.push(`PORT=${said("PORT")} 不是有效的端口：写 1–65535 的整数。`);
  const base = said("BASE_PATH").replace(/\/+$/, "");
  if (base !== "" && !/^(?:\/[\w.~-]+)+$/.test(base))
    faults.push(`BASE_PATH=${said("BASE_PATH")} 不是有效的路径：以 / 开头，如 /nianbao。`);
  const publicOrigin = said("PUBLIC_ORIGIN");
  if (publicOrigin !== "" && !isOrigin(publicOrigin))
    faults.push(`PUBLIC_ORIGIN=${publicOrigin} 不是网站的来源：写成 https://www.example.gov.cn，后面不带路径。`);
  const trusted = said("TRUSTED_PROXY") === "" ? null : networks(said("TRUSTED_PROXY"));
  if (typeof trusted === "string") faults.push(trusted);
  const operatorToken = said("OPERATOR_TOKEN");
  if (operatorToken !== "" && operatorToken.length < LEAST_TOKEN)
    faults.push(`OPERATOR_TOKEN 太短：至少 ${LEAST_TOKEN} 个字符，例如 openssl rand -hex 16 的输出。`);
  if (faults.length > 0) return err(faults);
  return ok({
    host: said("HOST") || DEFAULT_HOST,
    port,
    base,
    publicOrigin: publicOrigin === "" ? null : new URL(publicOrigin).origin,
    trusted: typeof trusted === "string" ? null : trusted,
    dataDir: said("DATA_DIR") || `${root.replace(/[/\\]$/, "")}/data`,
    operatorToken: operatorToken || null,
    limited: said("LIMITS") !== "off",
  });
}

const isOrigin = (text: string): boolean => /^https?:\/\/[^/?#]+\/?$/i.test(text) && URL.canParse(text);

/** "127.0.0.1, 10.0.0.0/8, loopback" -> the networks, or what is wrong with them. */
function networks(text: string): BlockList | string {
  const list = new BlockList();
  for (const each of text.split(",").flatMap((part) => NAMED_NETWORKS[part.trim()] ?? [part.trim()])) {
    const [address = "", bits] = each.split("/");
    const version = isIP(address);
    const prefix = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits);
    if (version === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > (version === 4 ? 32 : 128) || bits === "")
      return `TRUSTED_PROXY 里的 ${each} 不是地址或网段：写成 127.0.0.1、10.0.0.0/8、loopback 或 private，用逗号隔开。`;
    list.addSubnet(address, prefix, version === 4 ? "ipv4" : "ipv6");
  }
  return list;
}
