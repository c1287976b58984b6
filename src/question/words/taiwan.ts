// Terms of traditional-Chinese writers -> the form's terms, both in simplified characters and equally long, so that offsets stay. Data only.

export const TAIWAN_TERMS: readonly (readonly [string, string])[] = [
  ["资讯", "信息"],
  ["诉愿", "复议"],
  ["网路", "网络"],
  ["影片", "视频"],
  ["裁罚", "处罚"],
  ["机率", "概率"],
  ["透过", "通过"],
  ["规范性档案", "规范性文件"],
  ["联络", "联系"],
];
