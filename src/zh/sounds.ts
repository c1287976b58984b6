// A word -> whether it is only a sound or a mood: 唦, 嘤嘤嘤, xswl. No I/O. No clock.

/**
 * Characters written with a mouth that name a cry, a laugh, a noise or a mood and no thing; verbs of the mouth (吃, 唱, 喊, 听) are none of them. What particles
 * every speaker knows stands with the words of questions; this is for those that no list has.
 */
const SOUNDS =
  "吔吖吗吧吱吼呀呃呐呒呔呕呗呜呢呣呦呱呲呵呸咂咋咔咕咘咚咝咡咣咦咧咩咯咳咴咻哇哈哎哏哐哒哓哔哗哚哞哟哦哧哩哼唉唏唔唠唦唧唰唷啊啐啥啦啧啪啫啰啵啷啾喀喂喏喔喳喵喽嗄嗒嗖嗟嗡嗤嗦嗨嗬嗯嗳嗵嗷嗻嘀嘁嘈嘎嘚嘛嘞嘟嘣嘤嘭嘶嘻嘿噌噗噜噢噫噶噻嚄嚒嚓嚯";
const CRY = new RegExp(`^[${SOUNDS}]+$`);
/** First letters of a saying (xswl, nsdd), or laughter: no vowel among them, so that they spell no word; of three letters they may be one (pdf, ppt). */
const LETTERS = /^(?:[bcdfghjklmnpqrstwxz]{4,8}|h+)$/;

/** Sayings that the pattern leaves out, because words are spelt like them (apps, typy). */
const SAYINGS: ReadonlySet<string> = new Set(["awsl", "yyds", "yysy", "yygq"]);

export const isSound = (word: string): boolean => CRY.test(word) || LETTERS.test(word) || SAYINGS.has(word);
