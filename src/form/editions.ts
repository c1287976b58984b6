// The editions of the statutory form: from which report year each holds, and the document that prescribes it. Data. No I/O. No clock.

/** `name` is what data and API call it. `firstYear`: the first report year it holds for. `number`: the document's, for English readers. */
export type Edition = { readonly name: string; readonly firstYear: number; readonly document: string; readonly number: number };

export const EDITION_2019 = { name: "2019", firstYear: 2019, document: "国办公开办函〔2019〕60号", number: 60 } as const satisfies Edition;
export const EDITION_2021 = { name: "2021", firstYear: 2021, document: "国办公开办函〔2021〕30号", number: 30 } as const satisfies Edition;

/** Where a row or column stands: from the edition `since` to the edition `until`; without them from the first, and for good. */
export type EditionRange = { readonly since?: Edition; readonly until?: Edition };

export const standsIn = ({ since, until }: EditionRange, { firstYear }: Pick<Edition, "firstYear">): boolean =>
  (since === undefined || since.firstYear <= firstYear) && (until === undefined || firstYear <= until.firstYear);
