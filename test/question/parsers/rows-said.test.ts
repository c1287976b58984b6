// Rows named by the numbers the form prints before them (src/question/parsers/rows-said.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";

const keysOf = (question: string): unknown =>
  read(question)[0]?.quantities.value.map((each) => (each.kind === "figure" ? each.key : each.name));

test.each([
  ["殷都区政府办表三第三大项（六）之3填报几件", ["other_handling.other@total"]],
  ["利通区表三（三）4小项几件", ["refused.third_party@total"]],
  ["西夏区政府办表三（五）2有几件", ["not_processed.repeated@total"]],
  ["利通区2024年表三（三）几件", ["refused@total"]],
  ["隆德县二十条（八）项下收费金额", ["fees"]],
  ["隆德县第二十条第五项多少件", ["licences"]],
  ["利通区第四项“结转下年度继续办理”数", ["carried_out@total"]],
  // A number in brackets heads a part of the prose as well.
  ["利通区（三）2条措施是什么", []],
  ["利通区表三（三）9有几件", []],
])("%s", (question, keys) => expect(keysOf(question)).toEqual(keys));
