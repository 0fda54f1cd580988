/** Words of the page that explains the codes of the checks. */
export const problemWords = {
  title: '检查代码说明',
  lead: '检查发现的每个问题都有一个代码。这里按内容分组列出全部代码：为什么是问题，怎么改，各举一例。',
  severity: { error: '错误', warning: '提示' },
  severityNote: '“错误”会停止发布；“提示”只提醒，不停止。例子都是虚构的。',
  example: '例子',
  why: '为什么',
  fix: '怎么办',
  groups: '分组',
};
