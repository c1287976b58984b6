// The interface as described in /openapi.json -> a page to read it and to try it: each operation with its fields and a form.
import { html } from "hono/html";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

/** `one`: the report whose number the fields to try begin with. */
type Samples = { question: string; claim: string; one: string };

/** What each field of an address means, and what one may write there, by name. */
const PARAMETERS: Record<string, { zh: string; en: string; value: string }> = {
  region: { zh: "地区名或区划代码", en: "name or code of a region", value: "64" },
  year: { zh: "年份", en: "year", value: "2024" },
  q: { zh: "名称中的字", en: "words of the name", value: "政府办公室" },
  cursor: { zh: "上一页给的 next", en: "next, as the page before gave it", value: "" },
  limit: { zh: "一页多少条", en: "how many a page", value: "20" },
  id: { zh: "编号", en: "id", value: "" },
  model: { zh: "模型的名字", en: "name of the model", value: "nianbao-wenda" },
  report: { zh: "报告编号", en: "a report's id", value: "" },
  key: { zh: "指标", en: "figure", value: "received@total" },
  kind: { zh: "类别", en: "kind", value: "" },
  level: { zh: "级别", en: "level", value: "" },
  except: { zh: "不计的报告编号", en: "ids of reports left out", value: "" },
  format: { zh: "格式", en: "format", value: "" },
};

type Schema = {
  type?: string;
  $ref?: string;
  description?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
};
type Parameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema };
type ListedOperation = {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema; example?: unknown }> };
  responses?: Record<string, { description?: string; content?: Record<string, unknown> }>;
};
/** The part of an OpenAPI 3.1 document that this page shows. */
export type Described = {
  info?: { description?: string };
  paths?: Record<string, Record<string, ListedOperation>>;
  components?: { schemas?: Record<string, Schema> };
};

const METHODS = ["get", "post"] as const;
/** What a body to try begins with, by path; every other begins as {}. */
const EXAMPLES: Record<string, (sample: string, claim: string) => unknown> = {
  "/api/ask": (sample) => ({ question: sample }),
  "/api/check": (_, claim) => ({ text: claim }),
  "/api/feedback": () => ({ answer_id: "", helpful: true }),
  "/v1/chat/completions": (sample) => ({ model: "nianbao-wenda", messages: [{ role: "user", content: sample }] }),
};

const typeName = (schema: Schema | undefined): string => {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
  return schema.type === "array" ? `${typeName(schema.items)}[]` : (schema.type ?? "");
};

export function docsPage(language: Language, described: Described, samples: Samples): Html {
  const words = STRINGS[language].docs;
  const operations = Object.entries(described.paths ?? {}).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => (methods[method] ? [{ path, method, operation: methods[method] }] : [])),
  );
  return html`<div class="wrap page docs"><h1>${words.title}</h1>
<p class="lead">${words.lead} <a href="/openapi.json">openapi.json</a></p>
${operations.map(({ path, method, operation }) => operationView(language, { path, method, operation }, samples))}
<h2>${words.types}</h2>
${Object.entries(described.components?.schemas ?? {}).map(
  ([name, schema]) =>
    html`<details class="type" id="type-${name}"><summary><code>${name}</code></summary>${fields(language, schema)}</details>`,
)}
</div>`;
}

type Shown = { path: string; method: string; operation: ListedOperation };

function operationView(language: Language, { path, method, operation }: Shown, samples: Samples): Html {
  const words = STRINGS[language].docs;
  const id = `${method}${path.replace(/[^a-z0-9]+/gi, "-")}`;
  const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const example = body?.example ?? EXAMPLES[path]?.(samples.question, samples.claim) ?? {};
  return html`<section class="operation" aria-labelledby="${id}">
<h2 id="${id}"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h2>
<p>${operation.summary ?? ""}</p>
<form class="try" data-method="${method}" data-path="${path}"${type ? html` data-type="${type}"` : ""}>
${(operation.parameters ?? []).map((parameter) => parameterField(id, parameter, samples.one, language))}
${
  body
    ? html`<div class="whole"><label for="${id}-body">${words.body} <code>${typeName(body.schema)}</code></label><textarea id="${id}-body" name="body" rows="4" spellcheck="false">
${JSON.stringify(example, null, 2)}</textarea></div>`
    : ""
}
<button type="submit" hidden>${words.send}</button>
<div class="result" role="status" hidden><p class="result-status"></p><pre tabindex="0"><code></code></pre></div>
</form>
<details><summary>${words.responses}</summary><ul>${Object.entries(operation.responses ?? {}).map(
    ([status, response]) =>
      html`<li><code>${status}</code> ${response.description ?? ""} ${Object.keys(response.content ?? {}).map((each) => html`<code>${each}</code> `)}</li>`,
  )}</ul></details>
</section>`;
}

/** A required field begins with what can be sent at once; the others show what one could write; what only some words fit offers them. */
function parameterField(id: string, { name, in: place, required, description, schema }: Parameter, one: string, language: Language): Html {
  const about = PARAMETERS[name];
  const field = `${id}-${name}`;
  const value = name === "id" || name === "report" ? one : (about?.value ?? "");
  const choices = (schema?.enum ?? schema?.items?.enum ?? []).map(String);
  const hint = description ?? schema?.description ?? about?.[language] ?? typeName(schema);
  return html`<div><label for="${field}"><code>${name}</code>${required ? " *" : ""} <span class="hint">${hint}</span></label>
${
  choices.length > 0
    ? html`<select id="${field}" name="${name}" data-in="${place}"><option value=""></option>${choices.map((each) => html`<option>${each}</option>`)}</select>`
    : html`<input id="${field}" name="${name}" data-in="${place}" autocomplete="off"${required ? html` required value="${value}"` : html` placeholder="${value}"`}>`
}</div>`;
}

function fields(language: Language, schema: Schema): Html {
  const words = STRINGS[language].use.columns;
  const required = schema.required ?? [];
  return html`<table class="plain"><thead><tr><th scope="col">${words.name}</th><th scope="col">${words.value}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>${Object.entries(schema.properties ?? {}).map(
    ([name, each]) =>
      html`<tr><th scope="row"><code>${name}</code>${required.includes(name) ? "" : " ?"}</th><td><code>${typeName(each)}</code></td><td>${each.description ?? ""}</td></tr>`,
  )}</tbody></table>`;
}
