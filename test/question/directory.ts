// The five issuers of the corpus and invented ones, as a store would give them; and a reading over them.
import { buildLanguage } from "../../src/build/language.ts";
import type { Agency, Directory, Region } from "../../src/names/directory.ts";
import { understand } from "../../src/question/understand.ts";
import type { QuestionContext, Understanding } from "../../src/question/understanding.ts";
import { readLanguage } from "../../src/zh/language.ts";

export const language = readLanguage(JSON.stringify(buildLanguage()));

const agency = (
  id: string,
  name: string,
  names: string[],
  region: string,
  level: Agency["level"],
  years: number[],
  parent?: string,
): Agency => ({
  id,
  name,
  names,
  region,
  level,
  years,
  ...(parent ? { parent } : {}),
});
const region = (code: string, name: string, ...names: string[]): Region => ({ code, name, names });

export const FIVE: Agency[] = [
  agency("litong", "吴忠市利通区", ["利通区"], "640302", "county", [2024]),
  agency(
    "xixia-office",
    "银川市西夏区人民政府办公室",
    ["西夏区人民政府办公室", "西夏区政府办公室", "西夏区政府办"],
    "640105",
    "department",
    [2024],
  ),
  agency("longde", "固原市隆德县", ["隆德县"], "640423", "county", [2024]),
  agency("yindu-office", "安阳市殷都区人民政府办公室", ["殷都区人民政府办公室", "殷都区政府办", "殷都区"], "410505", "department", [2024]),
  agency("gucheng", "吴忠市利通区古城镇", ["利通区古城镇", "古城镇"], "640302", "town", [2023], "litong"),
];
/** Several years, both forms; a department of its own beside its county; two towns of one name. */
export const INVENTED: Agency[] = [
  agency("haiyuan", "中卫市海原县", ["海原县"], "640522", "county", [2024, 2023, 2022, 2020, 2019]),
  agency("haiyuan-education", "中卫市海原县教育局", ["海原县教育局"], "640522", "department", [2024, 2023]),
  agency("shenmu", "榆林市神木市", ["神木市"], "610881", "county", [2023, 2022]),
  agency("helan", "银川市贺兰县", ["贺兰县"], "640122", "county", [2024, 2023]),
  agency("helan-yuexing", "银川市贺兰县悦兴镇", ["贺兰县悦兴镇", "悦兴镇"], "640122", "town", [2024], "helan"),
  agency("lingwu-baitugang", "银川市灵武市白土岗乡", ["灵武市白土岗乡", "白土岗乡"], "640181", "town", [2024]),
  agency("shenmu-yuexing", "榆林市神木市悦兴镇", ["神木市悦兴镇", "悦兴镇"], "610881", "town", [2023], "shenmu"),
];
const REGIONS = [
  region("64", "宁夏回族自治区", "宁夏"),
  region("6401", "银川市", "银川"),
  region("6403", "吴忠市", "吴忠"),
  region("6404", "固原市", "固原"),
  region("6405", "中卫市", "中卫"),
  region("640302", "吴忠市利通区", "利通区"),
  region("640105", "银川市西夏区", "西夏区"),
  region("640423", "固原市隆德县", "隆德县"),
  region("640522", "中卫市海原县", "海原县"),
  region("640122", "银川市贺兰县", "贺兰县"),
  region("410505", "安阳市殷都区", "殷都区"),
  region("640181", "银川市灵武市", "灵武市"),
  region("41", "河南省", "河南"),
  region("4105", "安阳市", "安阳"),
  region("61", "陕西省", "陕西"),
  region("6108", "榆林市", "榆林"),
];

const directoryOf = (agencies: Agency[]): Directory => ({
  agencies,
  regions: REGIONS.filter(({ code }) => agencies.some((each) => each.region.startsWith(code))),
  isPlace: language.isPlace,
});
export const five = directoryOf(FIVE);
export const many = directoryOf([...FIVE, ...INVENTED]);

export const TODAY = "2025-06-01";
/** Turns are what the user said before; what an assistant said between is noise to the rules. */
export function reading(turns: string[] = [], directory: Directory = five, today = TODAY): QuestionContext {
  const history = turns.flatMap((content): QuestionContext["history"] => [
    { role: "user", content },
    { role: "assistant", content: "利通区2024年新收99999件，行政处罚88888件。" },
  ]);
  // What is typed here stands in no report.
  return { history, today, directory, language, printed: () => false };
}
/** "question >> question >> …": a conversation; the last is understood. */
export function read(conversation: string, directory: Directory = five, today = TODAY): Understanding[] {
  const turns = conversation.split(" >> ");
  return understand(turns.at(-1) ?? "", reading(turns.slice(0, -1), directory, today));
}
