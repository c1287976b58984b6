// What an authority is and the form of its report as one number: each its own, and a set's numbers are those of its members.
import { expect, test } from "vitest";
import { FORMS } from "../../src/form/vocabulary.ts";
import { AUTHORITY_KINDS, isAmong, type Members, TIERS } from "../../src/names/classes.ts";
import { classesOf, classNumber, WITHOUT_FORM } from "../../src/store/d1/classes.ts";

const ALL = TIERS.flatMap((tier) => AUTHORITY_KINDS.flatMap((kind) => FORMS.map((form) => ({ tier, kind, form }))));

test("every kind, level and form has a number of its own", () => {
  expect(new Set(ALL.map((each) => classNumber(each, each.form))).size).toBe(ALL.length);
});

test.each<Members | undefined>([
  undefined,
  {},
  { kinds: ["town", "zone"] },
  { tiers: ["county"] },
  { kinds: ["office"], tiers: ["province"] },
  { kinds: [] },
])("the classes of %o", (members) => {
  const those = ALL.filter((each) => isAmong(members ?? {}, each)).map((each) => classNumber(each, each.form));
  expect(classesOf(members)).toEqual(those);
  expect(new Set(classesOf(members, ["2021"]).map((each) => Math.trunc(each / WITHOUT_FORM))).size).toBe(those.length / FORMS.length);
});
