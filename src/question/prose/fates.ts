// What becomes of things that reports count, in words alike: overdue, shut down, refused. Data. No I/O. No clock.

const FATES = {
  overdue: /超期|逾期|超时|过期|超过(?:法定)?(?:期限|时限)/,
  closed:
    /关停|关闭|注销|停用|停更|下线|清理|(?<=(?:账号|新媒体|公众号)[^,，。]{0,6})整合|整合(?=[^,，。]{0,6}(?:账号|新媒体|公众号))|关掉|僵尸|休眠/,
  turned_down: /驳回|退回|退件/,
  withdrawn: /取消|撤销|撤回|撤下/,
  punished: /被罚|处分|追责|问责|通报批评/,
} as const satisfies Record<string, RegExp>;

export type Fate = keyof typeof FATES;

/** The fates that words speak of. */
export const fatesIn = (text: string): Fate[] => (Object.keys(FATES) as Fate[]).filter((fate) => speaksOf(fate, text));
export const speaksOf = (fate: Fate, text: string): boolean => FATES[fate].test(text);
