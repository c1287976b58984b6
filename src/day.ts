// A moment -> the day in China, where the reports and their readers are: YYYY-MM-DD. No I/O. No clock.

const FORMAT = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" });

export const dayInChina = (now: Date): string => FORMAT.format(now);
