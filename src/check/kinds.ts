// What authorities are called together (县区, 部门, 乡镇街道) -> the pattern of it that all who read of a group share. No I/O. No clock.

/** The longer before what they begin with. */
const NAMES = [
  "县[（(]市、区[）)]",
  "县市区",
  "市县区",
  "乡镇街道",
  "县区",
  "区县",
  "市县",
  "部门",
  "单位",
  "机关",
  "乡镇",
  "镇街",
  "街道",
  "县",
  "区",
  "镇",
  "乡",
  "局",
];
export const KINDS = `(?:${NAMES.join("|")})`;
