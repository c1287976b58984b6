// The words by which a claim adds numbers up (合计, 加起来, 之和). No I/O. No clock.

/** The surest of them; 共 and 全年 may stand in any clause. */
export const SUMS = /合计|总计|加起来|加在一起|加一起|加总|合起来|合在一起|之和|总和|相加/;
