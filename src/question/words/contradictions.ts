// How people ask whether what a report says holds together: its numbers with each other, its words with its tables. `text` is normalized. No I/O. No clock.

/** What may be at odds, and how that is put; a maintainer adds a word to its line. */
const THING =
  "数字?|数目|数据|数值|报告|年报|正文|附?表格?|附表|文字|加总|合计|总数|账目?|百分比|比例|占比|口径|说法|表述|逻辑|前后文?|前后两处|两处|两边";
const AT_ODDS =
  "对不对?得上|能对上|对[不得]拢|不一致|一致(?:吗|么|不|性|否)|(?:是否|是不是|一?不)一致|打架|有出入|相符(?:吗|么|不)|不符|不相符|(?:算|写|填|印|搞|弄|列)(?:错|反)|说反|错在哪|造假|作假|注水|掺水|有水分|差错|失实|不实|属实吗|猫腻|硬伤|漏洞|破绽|纰漏|对得?不?上吗|自洽|说不通|讲不通|圆不回来|算得对|算对了?吗|核得上";
/** 数据有没有问题: of a report 问题 alone are its shortcomings, of its numbers they are errors. */
const NUMBERS_AT_ODDS =
  "(?:数字?|数据|账目?|百分比|比例|加总|合计)(?:里|中|上|方面)?(?:有没有|有无|有|出|没|存不存在|存在)?(?:啥|什么)?(?:问题|毛病|瑕疵)";
const LOOKED_FOR =
  "(?:报告|年报|数据|数字|报表|表格?)[^，。]{0,4}(?:挑|找|捉|抓)(?:一?[挑找捉抓])?(?:个|点|些)?(?:刺儿?|茬儿?|碴儿?|毛病|错(?!别?字)|漏洞|bug|虫)";
const HOLD_TOGETHER = new RegExp(`(?:${THING})[^，,。]{0,10}?(?:${AT_ODDS})|${NUMBERS_AT_ODDS}|${LOOKED_FOR}`);

const IN_MANY_WORDS =
  /自相矛盾|自己打(?:了)?(?:自己(?:的)?)?(?:脸|嘴)|打(?:了)?自己(?:的)?脸|啪啪打脸|自打嘴巴|前言不搭后语|前后(?:脸|说法)不一|说法不一|(?:数字?|数据|账目?|总数)(?:圆|合|凑)不上|勾稽[^，。]{0,6}(?:不|错|有误|问题)|(?:^|有没?有|哪(?:些|里|儿)|什么|啥)对不上(?:的)?(?:数|账|地方)|对[得不]上(?:账|号|数)?(?:了?[吗么没不吧嘛]|[?。!]|$)|前后(?:矛盾|不一|对不上|打架|冲突)|自己(?:打脸|跟自己)|互相(?:冲突|矛盾|打架)|(?:数字|数据|报告|年报|正文|表格?|文字|加总|合计|账)[^，。]{0,10}(?:对不上|对得上|矛盾|不一致|打架|有出入|冲突|吻合|算错|有错|错误|造假|差错|都?正确吗|成立吗)|(?:对不上|有矛盾|矛盾|打架|冲突|算错|出错|有错误?)的?(?:报告|年报|地方|数字|数据|有哪些|都有)|(?:哪些|哪几?份|谁家?|几份|哪个)(?:的)?(?:报告|年报|数据|数字)(?:有|里有|存在|最)?(?:问题|毛病|错误?|不靠谱|矛盾|出入)|谁(?:家)?的(?:数字|数据)(?:有问题|打架|对不上)|(?:列出|所有|全部|有没有|存在)[^，。]{0,4}(?:矛盾|不一致|对不上|冲突)|(?:核查|审核|审计)(?:出|结果|发现)|勾稽关系(?:是否)?(?:成立|对)|contradict|inconsisten|(?:numbers?|figures?|tables?|totals?|data|report)[^.?!]{0,24}(?:consistent|add up|agree with|reconcile|match up)/;
/** Contradictions in any words, answered by the audit. */
export const CONTRADICTS = { test: (text: string): boolean => IN_MANY_WORDS.test(text) || HOLD_TOGETHER.test(text) };

/** 9件怎么占50%, 数学上成立吗, 是不是算错了: numbers that were typed are held against each other. */
const DOUBTED =
  /(?:怎么|咋|如何|哪里?|岂)(?:就|又|还|才)?(?:可能|能|会|不等|不一样|写成|算成|变成|算出|得出|占|成了?)|可能吗|不可能|(?:说|讲)[得不]通|成立(?:吗|么|不|否)|算(?:错|得对)|(?:数学|逻辑|算术|算数)上|不一样|不(?:就)?(?:是)?(?:自相)?矛盾|(?:合理|合逻辑|合情理)(?:吗|么|不)|不(?:就)?成了?.{0,8}(?:吗|么|吧)|(?:这|那)?(?:数字?|账|比例|百分比|占比)(?:写|算|标)?[^，,。]{0,6}(?:靠谱|对|准)(?:吗|么|不)/;
const PERCENT = /%|百分之|一半|五成|半数/;
/** `numbers`: how many were typed. Of one number it is asked whether it is so (question/refiners/topic.ts). */
export const doubtsNumbers = (text: string, numbers: number): boolean =>
  DOUBTED.test(text) && (numbers > 1 || (numbers > 0 && PERCENT.test(text) && /件|个|条|份/.test(text)));

const PROSE = "(?:正文|文字部分|文字|文里|文中|叙述|前文|(?<!表)报告|年报)(?:里|中|上|里面)?";
const TABLE = "(?:附表|统计表|报表|表)格?";
const SAYS = "(?:说|写|称|讲|声称|提到|表述)";
const ALIKE = "(?:一致|相符|吻合|矛盾|冲突|不符|打架|出入|对得上|对不上|不一样|对不拢)";
const WONDERING = "(?:咋|怎么|为啥|为什么|却|又|还|明明|都)?";
/** What a report's prose says held against its tables: 正文说没有诉讼，表里怎么有6件; 到底信哪个. The prose's 没有 and numbers are no conditions. */
export const PROSE_AGAINST_TABLE = new RegExp(
  [
    `${PROSE}${WONDERING}${SAYS}[^。?？]{0,40}(?:表|却|可是|可|但|怎么[又会是有写却]|咋[又会是有写却]|信哪|信谁|打架)`,
    `${TABLE}(?:里|中|上)?[^。?？]{0,24}${PROSE}`,
    `${PROSE}${WONDERING}(?:说|写|称|讲)`,
    `(?:正文|文字)(?:说|写|称|讲)[^。?？]{0,30}(?:真的|真假|属实|对吗|对不对|准不准|准吗)`,
    "(?:到底|究竟|该)(?:信|听|以)(?:哪|谁)",
    `(?:正文|文字(?:部分)?|文中|文里|叙述)(?:表述|说法|内容)?(?:和|与|跟|同|、)(?:${TABLE}|数据)(?:部分|里|中|数据)?[^。?？]{0,6}${ALIKE}`,
    `${TABLE}(?:部分|数据)?(?:和|与|跟|同|、)(?:正文|文字|叙述)(?:部分)?[^。?？]{0,6}${ALIKE}`,
    // 说公开6件，表里制发7件; 正文0诉讼vs表格6件.
    `${SAYS}[^。?？]{1,24}[,，][^。?？]{0,6}${TABLE}(?:里|中|上|内|是|却|又|写|填|列|怎么|咋)`,
    `(?:正文|文字)[^。?？,，]{0,16}(?:vs|对)[^。?？,，]{0,4}${TABLE}`,
    `["”」'](?:和|与|跟|同)[^。?？]{0,10}${TABLE}`,
  ].join("|"),
);
