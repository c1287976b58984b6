// Traditional characters -> the simplified ones, character for character, so that offsets stay. The form's own words are known at once; all others
// once a traditional text has come. No I/O. No clock.

/** The characters of the form's words that traditional texts write otherwise: each with the simplified one behind it. */
const FORM_SCRIPT =
  "國国辦办開开號号萬万項项總总體体況况動动處处請请復复複复議议訴诉訟讼問问題题進进報报業业組组織织機机構构會会務务計计結结數数轉转區区這这屬属於于規规穩稳護护權权類类內内過过執执詢询無无關关沒没現现補补後后確确訪访舉举當当認认獲获費费繳缴納纳繼继續续經经維维糾纠審审發发廢废對对決决減减條条範范許许罰罚強强額额單单採采購购吳吴鎮镇將将編编寫写與与聯联電电員员廳厅諮咨隊队館馆團团縣县鄉乡讀读說说說说圖图來来稱称標标統统圍围種种億亿祕秘祕秘製制變变較较増增產产獎奖農农財财環环設设園园個个";
const pairsOf = (text: string): Map<string, string> => {
  const all = [...text];
  return new Map(all.flatMap((from, i) => (i % 2 === 0 ? [[from, all[i + 1] ?? from] as const] : [])));
};
const FORM = pairsOf(FORM_SCRIPT);
const IN_FORM = new RegExp(`[${[...FORM.keys()].join("")}]`, "g");
let known: ReadonlyMap<string, string> = FORM;
let traditional = IN_FORM;

/** Words of the form for which Taiwan has others, as converters write them; equally long. */
const FORM_TERMS: Readonly<Record<string, string>> = { 資訊: "信息", 規範性檔案: "规范性文件", 專案數量: "项目数量", 所列資料: "所列数据" };
const TERMS = new RegExp(Object.keys(FORM_TERMS).join("|"), "g");

/** As simplified texts write it; a character that simplified texts use too stays. */
export const foldScript = (text: string): string =>
  text.replace(TERMS, (term) => FORM_TERMS[term] ?? term).replace(traditional, (character) => known.get(character) ?? character);

/** So many of the form's characters in their traditional shape are no accident. */
const FEWEST = 12;
export const isTraditional = (text: string): boolean => (text.match(IN_FORM)?.length ?? 0) >= FEWEST;

/** From now on these are known too; see zh/learn-script.ts. */
export function know(more: ReadonlyMap<string, string>): void {
  known = new Map([...FORM, ...more]);
  traditional = /[\u4e00-\u9fff]/g;
}
