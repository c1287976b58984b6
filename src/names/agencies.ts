// corpus/agencies.json -> the issuers known here, checked; and which of them a report's own words name. No I/O. No clock.
import { z } from "zod";

const LEVELS = ["province", "prefecture", "county", "town", "department"] as const;

const agency = z.strictObject({
  /** Full name with parents: "银川市西夏区人民政府办公室". */
  name: z.string().min(2),
  /** Other names: "西夏区政府办". */
  short: z.array(z.string().min(2)),
  /** GB/T 2260 code of its region, six digits. */
  region: z.string().regex(/^\d{6}$/),
  /** What it belongs to: an id of this file, or a name. */
  parent: z.string().min(1).optional(),
  level: z.enum(LEVELS),
  /** Address of the published report, by year. */
  sources: z.record(z.string().regex(/^\d{4}$/), z.url()).optional(),
});
const region = z.strictObject({ name: z.string().min(2), short: z.array(z.string().min(1)) });

export const AgencyFile = z.strictObject({
  /** By id: the report's id without its year. */
  issuers: z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), agency),
  /** Regions the issuers lie in, by GB/T 2260 prefix: "64", "6403", "640302". */
  regions: z.record(z.string().regex(/^\d{2}(?:\d{2}){0,2}$/), region),
});
export type AgencyFile = z.infer<typeof AgencyFile>;
export type Issuer = z.infer<typeof agency>;

/** The issuer that has one of these names, whole; its id and entry. */
export function agencyNamed(names: string[], { issuers }: AgencyFile): { id: string; agency: Issuer } | null {
  for (const name of names) {
    const found = Object.entries(issuers).filter(([, each]) => each.name === name || each.short.includes(name));
    const [only] = found;
    if (only && found.length === 1) return { id: only[0], agency: only[1] };
  }
  return null;
}
