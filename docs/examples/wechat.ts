// A text message to a WeChat official account -> a short answer with its first source. Node 22.18 or newer, no package:
//   SERVICE=https://你的主机 TOKEN=公众平台里填的令牌 PORT=8080 node wechat.ts
// WeChat signs each request with the token and waits five seconds; what takes longer is answered with a link.
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const { SERVICE = "http://localhost:8787", TOKEN = "", PORT = "8080" } = process.env;
const ANSWER_MS = 4000;
/** A text message holds 2048 bytes; of a question the service reads so many characters. */
const LONGEST_BYTES = 2048;
const LONGEST_QUESTION = 500;

/** https://developers.weixin.qq.com/doc/: sha1 of token, timestamp and nonce, sorted and joined. */
function signed(query: URLSearchParams): boolean {
  const parts = [TOKEN, query.get("timestamp") ?? "", query.get("nonce") ?? ""].sort().join("");
  const expected = Buffer.from(createHash("sha1").update(parts).digest("hex"));
  const given = Buffer.from(query.get("signature") ?? "");
  return TOKEN !== "" && given.length === expected.length && timingSafeEqual(given, expected);
}

/** The text of one element of WeChat's flat XML; "" when it is not there. */
const element = (xml: string, name: string): string =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[([^\\]]*)\\]\\]>|([^<]*))</${name}>`)
    .exec(xml)
    ?.slice(1)
    .find((part) => part !== undefined) ?? "";

type Answer = {
  answer?: string;
  options?: string[];
  citations?: { url: string; section: string }[];
  notes?: { kind: string; text: string }[];
};

const bytes = (text: string): number => Buffer.byteLength(text);
const unmarked = (text: string): string => text.replace(/\[\d+\]/g, "");

/** Whole lines and whole sentences, as many as there is room for: half a number would be another number. */
function fitted(text: string, room: number, more: string): string {
  if (bytes(text) <= room) return text;
  const parts = text.match(/[^。\n]*[。\n]|[^。\n]+$/g) ?? [];
  let kept = "";
  for (const part of parts) {
    if (bytes(kept + part + more) + 1 > room) break;
    kept += part;
  }
  return `${kept.trimEnd()}\n${more}`.trimStart();
}

/** The answer with what must be known beside it: the choices it asks for, a contradiction, how many reports it is of, its first source. */
function messageOf({ answer = "", options = [], citations = [], notes = [] }: Answer, link: string): string {
  const [source] = citations;
  const beside = [
    ...options.map((option) => `· ${option}`),
    ...notes.map(({ kind, text }) => `${kind === "inconsistency" ? "注意：" : ""}${unmarked(text)}`),
    source ? `出处：${source.section} ${new URL(source.url, SERVICE)}` : link,
  ].join("\n");
  const more = `全文：${link}`;
  return `${fitted(unmarked(answer), LONGEST_BYTES - bytes(beside) - 1, more)}\n${beside}`;
}

async function answerTo(question: string): Promise<string> {
  const link = `${SERVICE}/?q=${encodeURIComponent(question)}`;
  try {
    const response = await fetch(`${SERVICE}/api/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question: question.slice(0, LONGEST_QUESTION) }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const answer = (await response.json()) as Answer;
    return response.ok && answer.answer ? messageOf(answer, link) : `这次没能作答，请到网页上看：${link}`;
  } catch {
    return `还在查，请到网页上看：${link}`;
  }
}

/** CDATA ends at "]]>": what would end it early is parted. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (!signed(searchParams)) {
    response.writeHead(403).end();
    return;
  }
  if (request.method === "GET") {
    response.end(searchParams.get("echostr") ?? "");
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const xml = Buffer.concat(chunks).toString("utf8");
  if (element(xml, "MsgType") !== "text") {
    response.end("success");
    return;
  }
  const reply = await answerTo(element(xml, "Content").trim());
  response.setHeader("Content-Type", "application/xml; charset=utf-8");
  response.end(
    `<xml><ToUserName>${cdata(element(xml, "FromUserName"))}</ToUserName><FromUserName>${cdata(element(xml, "ToUserName"))}</FromUserName><CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>${cdata(reply)}</Content></xml>`,
  );
}).listen(Number(PORT));
