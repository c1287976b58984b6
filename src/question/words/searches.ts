// How people ask what a number stands for, and which reports mention a thing. `text` is normalized. No I/O. No clock.

/** A number as people type it: a cell's, a telephone's, a postal code. Each digit run is bounded, so that a long one costs no more. */
export const NUMBER = /(?<![\d.])\d{3,4}[-—－]\d{7,8}(?!\d)|(?<![\d.])\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,8})?(?![\d.]{0,20}\d)(?: ?%)?/g;
/** What may stand around a number that is looked up, besides its unit: 611.1281是什么数, 28649在哪里出现过, 查5963. */
export const LOOKED_UP =
  /(?:是|指的?|代表|表示|说|算|又是|指的是|说的是)(?:过|的|了)?(?:个)?(?:什么|啥|哪|谁|几|指|$)|什么(?:数|号|意思|信息|东西|指标)|(?:是|由)?谁(?:发|家|的|公布|收|办)|哪(?:个|里|儿|份|家|块|边|一?个)?(?:单位|地方|指标|报告|镇|区|县|数字?)?(?:的|出现|提到|来|印|写|说|$)|哪个(?:指标|地方|单位|镇|县|区)|在(?:报告)?(?:哪|什么地方|何处)|出现(?:过|在)|出自|出处|有没有|^查(?:一下|下|询)?|查一?下$|指的是$|stand(?:s)? for|what is|what's|whats|where does|mean/;

/** 提到X的报告, 哪些报告写到X. */
const MENTION_VERB = "(?:提到|提及|提了|提过|说到|说了|讲到|写到|写了|谈到|谈了|涉及|讲了|含有|包含|出现)(?:过|了|到)?(?:的是)?";
const WHICH =
  "(?:哪些|哪几?份|哪几?家|哪个|哪份|哪一份|谁家?|几份|几家|多少份|多少家|五份里?几份|有没有|有几份|有多少份?|是否有)(?:的)?(?:政府)?(?:单位|地方|报告|年报|机关|部门)?(?:里|中|里面|当中)?(?:有|都|也|曾|是)?";
/** Each has the words looked for as its group `words`. */
export const MENTIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:帮我|请|帮忙|我想|麻烦)?(?:找找|看看|查查|查一下|查一查|找一找|翻翻|搜搜|问一下)?(?:这?[五5]份(?:里|中)?)?${WHICH}${MENTION_VERB}(?<words>.{2,20}?)(?:的|吗|呢|方面|这件事|的事)?[?。!]{0,3}$`,
  ),
  /^(?:帮我|请|麻烦|替我|给我|帮忙){0,2}(?:全文)?(?:检索|搜索|搜一?下|搜一?搜|搜|查找|找一?下|检索一下)(?:关键词|关键字|词)?[ :：,，]{0,2}["“'「《]?(?<words>.{2,20}?)["”'」》]?[?。!]{0,3}$/,
  new RegExp(
    `^${MENTION_VERB}(?<words>.{2,20}?)的(?:是|有)?(?:哪些|哪几份|哪几家|几家|几份|谁)?(?:个|份)?(?:报告|年报|单位|地方)?(?:有|是)?(?:哪些|哪几份|哪几家|几份|几家|谁)?[?。!]{0,3}$`,
  ),
  // 燃气安全是谁的报告写的, 指尖政府是哪份年报里的.
  new RegExp(
    `^(?<words>.{2,20}?)(?:的事)?[,， ]?(?:在|是)?(?:哪些|哪几份|哪份|谁(?:家)?的?|哪个(?:镇|县|区|单位)?的?)(?:报告|年报)(?:里|中)?(?:的)?(?:${MENTION_VERB}|写的|里的|出现(?:过)?)?[?。!]{0,3}$`,
  ),
  new RegExp(`^(?<words>.{2,20}?)[,， ]?(?:在)?(?:哪里|哪儿|哪份|哪几份|哪些|谁家?|哪家)(?:里|中)?(?:有)?${MENTION_VERB}[?。!]{0,3}$`),
  /^出现过?(?<words>.{2,20}?)(?:吗|没有?|的吗)?[?。!]{0,3}$/,
  /^(?:which|what|how many) reports? (?:mention|speak of|refer to|contain)s? (?:the )?(?<words>.{2,40}?)[?.!]{0,3}$/,
];

const WHO_PLAIN =
  "(?:谁家?|哪些|哪几?家|哪几?个|哪个|哪家|有?几家|有?几个|多少家?|何处)(?:的)?(?:单位|地方|政府|机关|部门|县区|区县|县|区|镇|报告|年报)?";
const DOES =
  "(?:提及|谈到|谈及|涉及|写到|讲到|说到|搞|办|做|开展|开|实行|推行|推出|采用|采取|使用|用|建|设|设立|设置|开设|开通|建立|成立|落实|实施|进行|组织|举办|引入|聘请|委托|请|录制|发布|出版|印发|印|编|执行|运用|有|提|提到|说|写|讲)(?:了|过|着|到|起|出)?(?:过)?";
const QUOTED_WORDS = "[\"“”'「《]?(?<words>[^,，。?？\"“”'」》的]{2,16}?)[\"“”'」》]?";
const PLAIN_END = "(?:呢|啊|呀|的|了|吗|嘛|过|活动|工作)?[?。!]{0,3}$";
/** 搞过政府开放日的是哪几家, 适老化改造谁家搞了, 哪几家用了小程序: who does a thing, of no place; only what stands in a report as typed is looked for. */
export const DOERS: readonly RegExp[] = [
  new RegExp(`^(?:都)?${DOES}${QUOTED_WORDS}(?:活动|工作)?的(?:单位|地方|报告|机关)?(?:都)?(?:有|是)?(?:的)?${WHO_PLAIN}${PLAIN_END}`),
  new RegExp(`^${QUOTED_WORDS}(?:活动|工作)?[,， ]?(?:都)?(?:是|有)?${WHO_PLAIN}(?:都|也)?(?:在)?${DOES}${PLAIN_END}`),
  new RegExp(`^(?:都)?(?:有)?${WHO_PLAIN}(?:都|也|在|曾)?${DOES}${QUOTED_WORDS}${PLAIN_END}`),
];

const SAYING = "(?:提到|提及|提了|提过|说到|说过|讲到|写到|写过|谈到|谈过|提)(?:过|了|到)?";
/** 利通区的报告里有没有提到燃气, 隆德县提没提到处罚, without the names and years; of one report that it speaks of a thing is asked, whatever its tables count. */
export const MENTIONED_IN: readonly RegExp[] = [
  new RegExp(
    `^(?:的|那份|这份|政府|政务|信息公开|年度|工作){0,4}(?:报告|年报)?(?:里面|里头|里|中|当中|上)?[,， ]?(?:究竟|到底|都|也|曾)?(?:有没有|有无|是否有?|是不是|没有?|有|提没|说没|写没|讲没|谈没)(?:在报告里|具体|专门|明确|曾经?)?${SAYING}(?<words>.{2,20}?)(?:这(?:个|件|回)?(?:词|事|字眼?)|的(?:事|内容|情况))?了?(?:吗|没有|没|么|吧|呢|的)?[?。!]{0,3}$`,
  ),
  new RegExp(
    `^(?:的|那份|这份|政府|政务|信息公开|年度|工作){0,4}(?:报告|年报)?(?:里面|里头|里|中|当中|上)?[,， ]?(?:究竟|到底|都|也|曾)?${SAYING}(?<words>.{2,20}?)(?:这(?:个|件|回)?(?:词|事|字眼?)|的(?:事|内容|情况))?了?(?:吗|没有|没|么)[?。!]{0,3}$`,
  ),
  /^(?:does |do |did )?(?:the |its |'s )?(?:annual )?(?:report)?(?: of| from| by)? ?(?:mention|say anything about|speak of|refer to) (?:the )?(?<words>.{2,40}?)[?.!]{0,3}$/,
];
