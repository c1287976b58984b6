// The built language tables (build/language.json) -> what the rules ask of them: sound, script, place names. No I/O. No clock.
import * as z from "zod";

/**
 * As built by build/language.ts. `pinyin`: syllable without tone → its characters. `simplified`: pairs, traditional then simplified;
 * `traditional`: pairs the other way round, the usual one where a character has several. `places`: with suffix and without.
 */
export const LanguageData = z.object({
  pinyin: z.record(z.string().regex(/^[a-z]+$/), z.string().min(1)),
  simplified: z.string().regex(/^(..)+$/u),
  traditional: z.string().regex(/^(..)+$/u),
  places: z.array(z.string().min(2)).min(1000),
});
export type LanguageData = z.infer<typeof LanguageData>;

export type Language = {
  /** The character's toneless syllable, "" when it has none. */
  syllable: (character: string) => string;
  /** Character for character, so that offsets stay; other characters are left as they are. */
  simplify: (text: string) => string;
  /** The other way round, for answers to questions asked in traditional characters; words that a character alone would get wrong are known. */
  traditionalize: (text: string) => string;
  /** Whether a division of China is called so, with its suffix or without: 海淀区, 海淀, 宁夏回族自治区, 宁夏. */
  isPlace: (name: string) => boolean;
};

const PEOPLES =
  "(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族|维吾尔|蒙古|壮族|回族|哈萨克|柯尔克孜|达斡尔|鄂温克)*";
// 碑林区 is a 区 called 碑林: 林区 has a name of its own before it.
const SUFFIX = new RegExp(`(?:${PEOPLES}自治[区州县旗]|特别行政区|街道办事处|街道|地区|(?<=..)[林矿新]区|[省市区县盟旗镇乡])$`);
/** A division's name without what kind of division it is: 隆德县 → 隆德, 恩施土家族苗族自治州 → 恩施. One character is no name. */
export function stemOf(name: string): string {
  const stem = name.replace(SUFFIX, "");
  return stem.length >= 2 ? stem : name;
}

/** Words of this service's own sentences in which a character has another traditional form than it usually has. */
const TRADITIONAL_WORDS: Record<string, string> = { 复议: "複議", 制发: "製發", 制作: "製作", 联系: "聯繫", 征收: "徵收" };
const TRADITIONAL_WORD = new RegExp(`${Object.keys(TRADITIONAL_WORDS).join("|")}|\\p{Script=Han}`, "gu");

const pairsOf = (text: string): Map<string, string> => {
  const characters = [...text];
  return new Map(characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? ""] as const] : [])));
};

/** Throws when the text is not what the build wrote. */
export function readLanguage(json: string): Language {
  const data = LanguageData.parse(JSON.parse(json));
  const syllables = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(data.pinyin)) for (const character of characters) syllables.set(character, syllable);
  const [simplified, traditional] = [pairsOf(data.simplified), pairsOf(data.traditional)];
  const places = new Set(data.places);
  return {
    syllable: (character) => syllables.get(character) ?? "",
    simplify: (text) => text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character),
    traditionalize: (text) =>
      text.replace(
        TRADITIONAL_WORD,
        (words) => TRADITIONAL_WORDS[words] ?? [...words].map((each) => traditional.get(each) ?? each).join(""),
      ),
    isPlace: (name) => places.has(name),
  };
}
