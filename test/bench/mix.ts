// What a portal's readers ask of the service, mixed: questions of every kind, a check, pages, a table. Each is answered the same every time.

export type Asked = { path: string; body?: unknown };

const QUESTIONS = [
  "利通区2024年新收多少件政府信息公开申请？",
  "隆德县2024年作出多少件行政处罚决定？",
  "吴忠市利通区2024年不予公开的一共多少件？",
  "哪个单位新收的申请最多？",
  "隆德县政府信息公开存在哪些问题？",
  "北京市海淀区新收多少件申请？",
  "2024年按行政处罚数量排个名",
  "今天天气怎么样？",
];
export const MIX: readonly Asked[] = [
  ...QUESTIONS.map((question) => ({ path: "/api/ask", body: { question } })),
  { path: "/api/check", body: { text: "隆德县2024年共作出行政处罚28649件。利通区2024年新收申请40件。" } },
  { path: "/api/figures?report=litong-2024" },
  { path: "/api/audit" },
  { path: "/reports/litong-2024" },
  { path: "/" },
];

/** The answer's text. Rejects with the path, the status and the beginning of what was said when it is none. */
export async function send(url: string, { path, body }: Asked): Promise<string> {
  const init = body ? { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } } : {};
  const response = await fetch(url + path, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
  return text;
}
