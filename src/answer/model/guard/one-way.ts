// What follows from what when a model's sentence is compared with a passage, and not the other way round: the table. No I/O. No clock.

/** What the first word of a line says follows from any of the others, and not the other way round. */
export const FOLLOWING_WORDS = `
实现 延伸至 扩充至 提升至 提高到 提高至 增加到 增至 降至 降到 上升至 上升到 扩大到
收到 收到并办理 受理答复
答复 受理答复
检查 抽查
清理 清除
尽快 第一时间 迅速 立即 马上
尽早 第一时间 迅速 立即 马上
办理 收到并办理
均 全
内容 信息 事项
公布 公开
公开 公布 政务公开
信息 政务公开
政务公开 公开
推送 公布
压实 落实
不够 不
人员 工作人员
培训 培训班 业务培训 专题培训
专题培训 培训班
处理 办理
牵头 牵头负责
负责 牵头负责
提升 增强 上升
加强 增强 做好 深化
做好 加强 落实 规范
落实 做好
增强 提升 加强
了解 询问 掌握
意见 意见建议
建议 意见建议
促使 倒逼
促进 推动 推进
回应 答复 应答
按规定 规范 依规 依法依规
大厅 政务服务大厅 民生服务大厅
责任 主体责任
微信 微信公众号 政务微信
建立 打造
打造 建立
园区 产业园区
协会 行业协会
`;
