// What build/language.json holds, as a zod schema: the build checks it, and whoever reads the file does not. No I/O. No clock.
import * as z from "zod";

/**
 * As built by build/language.ts. `pinyin`: syllable without tone → its characters. `simplified`: pairs, traditional then simplified;
 * `traditional`: pairs the other way round, the usual one where a character has several. `places`: as zh/places.ts writes them. `words`: what a mistyped word is
 * compared with, by how its first character sounds with what people mix up made alike (zh/sound.ts), several a sound, spaces between;
 * `readings`: of those whose characters sound otherwise than alone, how.
 */
export const LanguageData = z.object({
  pinyin: z.record(z.string().regex(/^[a-z]+$/), z.string().min(1)),
  simplified: z.string().regex(/^(..)+$/u),
  traditional: z.string().regex(/^(..)+$/u),
  places: z.string().regex(/^(?:\S+ ){1000}/),
  words: z.record(z.string(), z.string()).default({}),
  readings: z.record(z.string().min(2), z.string()).default({}),
});
export type LanguageData = z.infer<typeof LanguageData>;
