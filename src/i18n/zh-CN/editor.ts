/** Words of the editor's page and of its configuration. */
export const editorWords = {
  title: '内容编辑',
  noScript: '编辑内容需要打开浏览器的 JavaScript；也可以直接修改 content/ 和 seeds/ 里的文件。',
  disclosures: '公开信息',
  disclosure: '公开信息',
  articles: '解读文章',
  article: '解读文章',
  pages: '页面',
  page: '页面',
  tables: '数据表',
  observations: '数据',
  body: '正文',
  rows: '行',
  row: '一行',
  id: '编号（就是网址）：只用小写英文字母、数字和连字符',
  bodyHint: '标题照原文编号：## 一、……，### （一）……。保存后看检查结果。',
  textHint: '这里保存的只是文件；发布前运行 npm run check。',
};
