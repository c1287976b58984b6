// Words that colour a question and narrow nothing, as sources of patterns, white space between: read only where no list has what stands there
// (parsers/light-words.ts), so none takes a piece of a word that one has. Data only. A word that could narrow what is asked (按时, 首次, 女性, 上半年)
// must not stand here: it would be passed over. A text beside the program (build/data-beside.ts).

/** Of written Chinese: 皆, 系, 获. 年均, 户均 is a mean. */
const WRITTEN =
  "之 皆 俱 咸 悉 尚 仍 恰 倒 亦 遂 便 即 实 究 (?<![年月日季户人次件平])均 约 系 计 诚 固 乃 予 获 得 者 矣 乎 耶 焉 哉 耳 欤 叻 昂 哦豁 尚且 业[已经] 已然 举凡 如数 实[为则系] 无外乎 仍然 依[然旧] [仍照]旧 各该 前述 [上前]列 是年 末(?=[现的底)）])";
/** How sure somebody is, how it was said or counted. */
const DOUBT =
  "事实上 实打实 实实在在 正巧 反倒 [难莫]不成 [也或兴]许 没准儿? 说不定 保不[齐准] 指不定 估摸着? (?:该|总|应|应该|总归|怕|想来)?不[会能](?=[也又是有就真只都连还才跟和一这那吧全]) (?:总|该)?不至于 区区 看来 [我就才]{0,2}不(?:太|大|敢|相)?信 不(?:应该|[会能是])吧 没道理 说不通";
/** Asking, and what the answer is wanted for. */
const ASKING =
  "[敢试谨借动]问 [可能]否 [盼望请予烦求]告知? 明示 赐教 指点 讨教 打听 换言之 [据惊欣]闻 闻悉 恕我(?:冒昧|直言)? [若如]?[没无]记错 (?:精确|准确|确切)(?:些|点|到(?:小数|个位|[元角分])|的)? 要准数 [句]?痛快话 [照按]原?表[说填列报]? (?:开会|汇报|核对|备案|论文|引用)(?:用|要引) 备查 存档 急需 感激不尽 拟?引用 有谱 经[查核]实? 请查 [经依照从据按](?:统计|年报|报告|表|数据)[上中里]?看?来?";
/** Where a form has it, and how it got there. */
const FORM =
  "填[报列写] [列写注载标]明 [登刊]载 列报 官宣 所[列载填报示登]的? 小计 记录(?=数) (?:条目|名目|科目|类目)下? 项下 一?[行列格栏](?=是|为|有|几|多少|数|的|[?,。]|$) [本当]期 (?:报告|统计)?期内 [全通当整]年度?";
/** How a reason or a rule is used. */
const USED =
  "被?(?:用作|用来|用于|用以|作为|当作|引为|作)(?=拒|不|理由|借口|由头|托词|说辞|驳|挡|区分|部分) 挡人 作?为?(?:借口|由头|托词|说辞|挡箭牌) (?:触及|牵涉)(?=的|几|有) 被?(?:适用|援用|援引|引用|套用|沿用|采用|使用|运用|动用|启用|用[到上]?)[过了到]?(?=的|几|多少|次|件|情|没|吗|么|[?,。]|$) [这那该此本]?一?个?条款 [这那该此]一?条(?:规定|理由)?(?=过|的|款|被|占|有|用|适|援|拒|不|没|几)";
/** Who is asked, in speech; who does it. */
const SPOKEN = "[这那]号子?(?=的|有|申|事|案) 找?上头";
/** How a dispute ended, beside the result. */
const ENDED =
  "原?(?:具体)?(?:行政)?(?:行为|决定|答复)(?=(?:最终|最后|终)?(?:获得?|被|得|遭)?(?:维持|纠正|撤|改|推|变更)) (?:经审理?|终审|终局|侥幸|惨?遭|被?依法|被?判令?|被?责令|裁定|终|得以|硬|给予)(?=(?:予以|给予|被|获|遭)?(?:维持|纠正|撤|改判|推翻|变更)) 终结(?=的|之|案|$) [回答]话[说讲]?";

/** What is found or drawn up, by whom it is: 被认定为, 拟汇总. */
const FOUND =
  "被?(?:认|判|裁)定(?:为|成|系|属)?(?=重复|不|属|无|非|涉|是|其) 拟(?=汇|编|写|填|报|引|作|用|把|将) 核报 (?:[这那此]?[两几]处)?说法";
/** What somebody feels about it, and calls out: 嫌不公道, 卷王. */
const FELT =
  "嫌弃?(?=[人其它他]|答|回|处|不|政|利|公) 不(?:公[道平正允]|合理|地道|像话|满意|服气|甘心|痛快)的?(?=[,，。\\s]|去|就|来|而|申|提|才|告|复|$) 硬来的? 卷王 绝了 好家伙 离谱 笑死 给力 准数 子(?=[,，。?？\\s]|$)";

export const LIGHT = [WRITTEN, DOUBT, ASKING, FORM, USED, SPOKEN, ENDED, FOUND, FELT].join(" ");
