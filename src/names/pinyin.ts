// Characters -> how they sound, as names of places and authorities are read. The package's readings are set for the whole process: whoever asks
// for sounds asks here, so that the same name sounds the same in an id, in build/language.json and among the keys in D1.
import { customPinyin, pinyin } from "pinyin-pro";

// 都 is read du in every place's name; the dictionary has it so for some only.
customPinyin({ 都: "dū" });

/** One syllable a character, without tones, ü as v; what is not Han is left out. */
export const syllablesOf = (text: string): string[] => pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "removed" });
