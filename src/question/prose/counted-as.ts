// What a question asks prose to count -> what may be its number: in which things it is counted, and whether it is a share. No I/O. No clock.
import { fold } from "../../zh/alike.ts";

/** What is counted in pieces; of anything else (账号, 平台, 部门) a number of pieces is another thing's number. */
const IN_PIECES = /(?:信息|消息|文件|解读|通知|公告|公示|动态|政策|稿件?|帖子?|内容|问题|表述|诉求|意见|建议)$/;
/** A percentage answers only what asks for one. */
const OF_SHARES = /[率占幅]|比[重例]|百分|[升降增减涨跌]|覆盖|完成/;
/** Words for a thing that is no piece of 信息. */
export const PUBLISHED_THING = /(?:报告|视频|文件|通报|方案|简报|案例|公文|申请|申请件|案件|诉讼|复议)$/;

/** A platform, and that something was published on it. */
const NAMES_NO_THING =
  /^(?:政务|政府|官方)?(?:网站|新媒体|微信|微博|网|抖音|客户端|公示栏|小程序)+(?:平台|账号|号|上)*(?:主动|累计|共|总共|一共)*(?:公开|发布)+$/;

/** `names`: whether the question asks for such a thing by its name. */
export type CountedAs = { inPieces: boolean; asShare: boolean; asInformation: boolean; names: (thing: string) => boolean };

export const countedAs = (topic: string): CountedAs => ({
  inPieces: IN_PIECES.test(topic),
  asShare: OF_SHARES.test(topic),
  // 网站发了多少条: where nothing is named that is published, pieces of information are meant.
  asInformation: /信息/.test(fold(topic)) || NAMES_NO_THING.test(fold(topic)),
  names: (thing) => topic.includes(thing),
});
