// What an authority is, of which level, and the form of its report <-> one number, by which D1 keeps counts, sums and cells. No I/O. No clock.
import { FORMS, type Form } from "../../form/vocabulary.ts";
import { AUTHORITY_KINDS, type AuthorityKind, type Members, TIERS, type Tier } from "../../names/classes.ts";

/** Numbers are written down: new kinds, levels and forms come behind those there are, or the database is made anew. */
const FORMS_KEPT = 10;
const KINDS_KEPT = 10;

/** A class without its form: what `members` in D1 is counted by. In SQL: class / 10. */
export const WITHOUT_FORM = FORMS_KEPT;

const numberOf = (tier: number, kind: number, form: number): number => (tier * KINDS_KEPT + kind) * FORMS_KEPT + form;

export const classNumber = ({ tier, kind }: { tier: Tier; kind: AuthorityKind }, form: Form): number =>
  numberOf(TIERS.indexOf(tier), AUTHORITY_KINDS.indexOf(kind), FORMS.indexOf(form));

/** The classes of the members and the forms given; all of them without members. */
export function classesOf(members: Members | undefined, forms: readonly Form[] = FORMS): number[] {
  const [tiers, kinds] = [members?.tiers ?? TIERS, members?.kinds ?? AUTHORITY_KINDS];
  return TIERS.flatMap((tier, t) =>
    AUTHORITY_KINDS.flatMap((kind, k) =>
      tiers.includes(tier) && kinds.includes(kind) ? FORMS.flatMap((form, f) => (forms.includes(form) ? [numberOf(t, k, f)] : [])) : [],
    ),
  );
}
