// The same Markdown, bare: no layout, no template language in the texts, nothing but their rendering.
export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  return { markdownTemplateEngine: false, htmlTemplateEngine: false, templateFormats: ['md'] };
}
