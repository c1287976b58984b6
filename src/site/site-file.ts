// corpus/site.json: what is the operator's to say, as a zod schema. The build checks the file by it, and whoever reads build/site.json does not. No I/O. No clock.
import * as z from "zod";
import { type Colours, SITE_LANGUAGES } from "./site.ts";

/** The least contrast of text on its ground that readers with poor sight need: WCAG 2.2, 1.4.3 (level AA). */
const LEAST_CONTRAST = 4.5;

const line = (most: number) =>
  z
    .string("应为文字，用双引号括起")
    .trim()
    .min(1, "不能为空：写上文字，或去掉这个字段")
    .max(most, `最多 ${most} 个字`)
    .refine((text) => !/\p{Cc}/u.test(text), "不能有换行或控制字符");
const paragraph = (most: number) =>
  z.string("应为文字，用双引号括起").trim().min(1, "不能为空：写上文字，或去掉这个字段").max(most, `最多 ${most} 个字`);
const whole = (least: number, most: number) =>
  z.int(`应为 ${least}–${most} 的整数`).min(least, `应为 ${least}–${most} 的整数`).max(most, `应为 ${least}–${most} 的整数`);
const webAddress = z
  .string("应为网址，用双引号括起")
  .max(500, "最多 500 个字")
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "应为以 http:// 或 https:// 开头的完整网址");
const colour = z.string('应为颜色，如 "#0f4c5c"').regex(/^#[0-9a-f]{6}$/i, "应为 # 加六位十六进制数，如 #0f4c5c");

/** "https://www.example.gov.cn", "https://*.example.gov.cn", "http://10.1.2.3:8080": an origin as browsers send it, or all under a name. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/i;

export const SiteFile = z.strictObject(
  {
    title: line(40).optional(),
    /** A file beside site.json. */
    logo: z
      .string("应为文件名，用双引号括起")
      .regex(
        /^[\w-]{1,60}\.(?:svg|png|jpe?g|webp)$/i,
        "应为 corpus/ 里一个图片的文件名（字母、数字、- 和 _，以 .svg .png .jpg .webp 结尾）",
      )
      .optional(),
    colours: z
      .strictObject({ accent: colour, on_accent: colour.default("#ffffff") })
      // What is no colour has no contrast, and is told as such.
      .refine(({ accent, on_accent }) => !(contrast(accent, on_accent) < LEAST_CONTRAST), {
        error: ({ input }) => {
          const { accent, on_accent } = input as Colours;
          return `accent 与其上文字 on_accent 的对比度只有 ${contrast(accent, on_accent).toFixed(1)}，至少应为 ${LEAST_CONTRAST}：换一个更深（或更浅）的颜色`;
        },
      })
      .optional(),
    welcome: line(300).optional(),
    starters: z.array(line(100), '应为列表，如 ["问题一", "问题二"]').max(8, "最多 8 条").optional(),
    /** GB/T 2260, without the zeros that stand for all below: "64", "6403", "640302". */
    region: z
      .string('应为区划代码，用双引号括起，如 "640302"')
      .regex(/^[1-9]\d(?:\d{2}){0,2}$/, "应为 2、4 或 6 位的区划代码（GB/T 2260），如 64、6403、640302")
      .transform((code) => code.replace(/(?:00){1,2}$/, ""))
      .optional(),
    contact: line(200).optional(),
    hotline: line(40).optional(),
    request_url: webAddress.optional(),
    privacy: paragraph(5000).optional(),
    footer: paragraph(1000).optional(),
    languages: z
      .array(z.enum(SITE_LANGUAGES, `应为 ${SITE_LANGUAGES.join("、")} 之一`), '应为列表，如 ["zh", "en"]')
      .min(1, "至少写一种")
      .refine((all) => new Set(all).size === all.length, "不能重复")
      .optional(),
    allowed_origins: z
      .array(
        z
          .string("应为文字")
          .regex(
            ORIGIN,
            "应为网站的来源，如 https://www.example.gov.cn 或 https://*.example.gov.cn，后面不带 / 和路径；中文域名写成 xn-- 的形式",
          ),
        "应为列表",
      )
      .max(100, "最多 100 个")
      .optional(),
    limits: z
      .strictObject({
        /** Units of work one caller may cost in a minute: a question is 1, see http/limiter.ts. */
        per_minute: whole(1, 100_000).optional(),
        /** For callers with a key of their own, unless the key says otherwise. */
        key_per_minute: whole(1, 1_000_000).optional(),
        /** What all answers together may spend on a model in a day; beyond, the rules answer alone. 0: no model. */
        tokens_per_day: whole(0, 1_000_000_000).optional(),
        /** Answers kept for their addresses; the oldest go first. */
        kept_answers: whole(0, 10_000_000).optional(),
      })
      .optional(),
    /** What a million tokens of the model cost, for the report to say what was spent. */
    token_price: z
      .strictObject({ per_million: z.number("应为数字，如 2").min(0, "不能是负数").max(100_000, "最多 100000"), currency: line(10) })
      .optional(),
    keep_days: whole(0, 365).optional(),
    keep_questions: z.boolean("应为 true 或 false，不加引号").optional(),
  },
  "应为一个 JSON 对象：{ … }",
);
export type SiteFile = z.output<typeof SiteFile>;

/** WCAG 2.2's contrast ratio of two colours "#rrggbb", 1–21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
