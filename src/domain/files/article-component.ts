/** The components of articles: what may be between `<` and `/>`. The article page supplies them. */
export const ARTICLE_COMPONENTS: Record<string, ArticleComponent> = {
  Chart: { required: ['of'], optional: ['from', 'to'], example: '<Chart of="pm25" />' },
  Figure: {
    required: ['of', 'period'],
    optional: ['area'],
    example: '<Figure of="pm25" period="2019" />',
  },
  Recounts: { required: ['of'], optional: [], example: '<Recounts of="pm25" />' },
};

export interface ArticleComponent {
  required: string[];
  optional: string[];
  example: string;
}

/** HTML that articles may use: it holds words and nothing that runs. */
export const ARTICLE_HTML = /^<(?:\/?(?:sub|sup)|br \/|br\/)>$/;
