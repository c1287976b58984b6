// A text message to a WeChat official account -> a short answer with its first source. Node 22.18 or newer, no package:
//   SERVICE=https://你的主机 TOKEN=公众平台里填的令牌 PORT=8080 node wechat.ts
// WeChat signs each request with the token and waits five seconds; what takes longer is answered with a link.
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const { SERVICE = "http://localhost:8787", TOKEN = "", PORT = "8080" } = process.env;
const ANSWER_MS = 4000;
/** Characters a text message may have, with room for the source. */
const LONGEST = 500;

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

async function answerTo(question: string): Promise<string> {
  const link = `${SERVICE}/?q=${encodeURIComponent(question)}`;
  try {
    const response = await fetch(`${SERVICE}/api/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question: question.slice(0, LONGEST) }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const {
      answer,
      citations = [],
      notes = [],
    } = (await response.json()) as {
      answer?: string;
      citations?: { url: string; section: string }[];
      notes?: { kind: string; text: string }[];
    };
    if (!response.ok || !answer) return `这次没能作答，请到网页上看：${link}`;
    const [source] = citations;
    const contradiction = notes.find((note) => note.kind === "inconsistency");
    return [
      answer.replace(/\[\d+\]/g, "").slice(0, LONGEST),
      contradiction ? `注意：${contradiction.text.replace(/\[\d+\]/g, "")}` : "",
      source ? `出处：${source.section} ${SERVICE}${source.url}` : link,
    ]
      .filter((line) => line !== "")
      .join("\n");
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
