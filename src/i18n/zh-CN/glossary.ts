/** Words of the glossary. */
export const glossaryWords = {
  title: '名词解释',
  lead: '文件和数据里常见的说法是什么意思，用平常的话解释，并注明定义出自哪里。',
  also: '又称',
  source: '出处',
  indicators: '有关指标',
  /** Above the terms that a page uses. */
  here: '这里的名词',
  more: '全部名词解释',
};
