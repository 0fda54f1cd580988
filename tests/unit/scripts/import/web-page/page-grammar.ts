import { randomChoice } from './random-choice.ts';
import { madeTable } from './table-grammar.ts';

/** A made-up page, what a browser shows of it, and the losses that must be told. */
export interface MadePage {
  html: string;
  shown: string;
  told: Set<string>;
}

/** Numbers of lists, written out: no code of the importer has a hand in them. */
const NUMBERS: Record<string, string[]> = {
  decimal: ['1.', '2.', '3.', '4.', '5.', '6.'],
  'cjk-ideographic': ['一、', '二、', '三、', '四、', '五、', '六、'],
  'simp-chinese-formal': ['壹、', '贰、', '叁、', '肆、', '伍、', '陆、'],
  'upper-roman': ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.'],
  'lower-alpha': ['a.', 'b.', 'c.', 'd.', 'e.', 'f.'],
  'cjk-heavenly-stem': ['甲、', '乙、', '丙、', '丁、', '戊、', '己、'],
  none: ['', '', '', '', '', ''],
};
const UEDITOR: Record<string, string[]> = {
  cn: ['一、', '二、', '三、'],
  cn1: ['一）', '二）', '三）'],
  cn2: ['（一）', '（二）', '（三）'],
  num: ['1、', '2、', '3、'],
  num2: ['（1）', '（2）', '（3）'],
};
const WORDS =
  '空气 水质 全年 办结 申请12件 比上年 提高5% 治理 良好 PM2.5 城区 3个 海域 督察 整改'.split(' ');
const ROMAN_TYPES: Record<string, string> = { I: 'upper-roman', a: 'lower-alpha', '1': 'decimal' };

/** Makes pages of the constructs that editors of portals write, at random, and knows what is shown of each. */
export class PageGrammar {
  readonly #below: (most: number) => number;
  #told = new Set<string>();

  constructor(seed: number) {
    this.#below = randomChoice(seed);
  }

  page(): MadePage {
    this.#told = new Set();
    const blocks = Array.from({ length: 3 + this.#below(5) }, () => this.#block(2));
    const html = blocks.map(([source]) => source).join(this.#pick(['', '\n', '<!-- 段 -->']));
    return {
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>甲市</title><style>.gone{display:none} .stem>ol{list-style-type:cjk-heavenly-stem}</style></head><body><div class="nav"><a href="/">首页</a></div><h1>关于某事项的通知</h1><div id="zoom"><p>各有关单位，现将有关情况通知如下。</p>${html}</div><div class="footer">主办单位</div></body></html>`,
      shown: `各有关单位，现将有关情况通知如下。${blocks.map(([, words]) => words).join('')}`,
      told: this.#told,
    };
  }

  #block(depth: number): [html: string, shown: string] {
    const kinds = [
      () => this.#paragraph('p'),
      () => this.#paragraph('div'),
      () => this.#paragraph(this.#pick(['section', 'center', 'blockquote', 'address'])),
      () => this.#table(depth),
      () => this.#mergedTable(),
      ...(depth > 0
        ? [() => this.#list(depth), () => this.#list(depth), () => this.#folded(depth)]
        : []),
      () => this.#hidden(),
      () => this.#definition(),
    ];
    return this.#pick(kinds)();
  }

  #paragraph(tag: string): [string, string] {
    const [html, shown] = this.#line();
    return [
      `<${tag}>${html}${this.#pick([`</${tag}>`, `</${tag}>`, `<o:p></o:p></${tag}>`])}`,
      shown,
    ];
  }

  #line(): [string, string] {
    const parts = Array.from({ length: 1 + this.#below(4) }, () => this.#inline());
    return [parts.map(([html]) => html).join(''), parts.map(([, shown]) => shown).join('')];
  }

  #inline(): [string, string] {
    const word = this.#pick(WORDS);
    const tell = (loss: string, made: [string, string]): [string, string] => {
      this.#told.add(loss);
      return made;
    };
    const kinds: (() => [string, string])[] = [
      () => [word, word],
      () => [`<b>${word}</b>`, word],
      () => [`<span style="font:12px 宋体">${word}</span>`, word],
      () => [`${word}<!-- 注 -->`, word],
      () => [`${word}<!--[if gte mso 9]><xml><a>X</a></xml><![endif]-->`, word],
      () => [`<![if !supportLists]>${word}<![endif]>`, word],
      () => [`${word}<sub>2</sub>`, `${word}2`],
      () => [`${word}<sup>3</sup>`, `${word}3`],
      () => [`${word}&nbsp;&shy;&#8203;`, word],
      () => [`<br>${word}`, word],
      () => [`<q>${word}</q>`, `“${word}”`],
      () => [`<a href="https://example.org/a.html">${word}</a>`, word],
      () => [`<label aria-hidden="true">${word}</label>`, word],
      () => [`${word}&lt;5&amp;`, `${word}<5&`],
      () => tell('表单', [`<input value="${word}">`, word]),
      () => tell('表单', [`<input type="checkbox" checked>${word}`, `☑${word}`]),
      () => tell('表单', [`<select><option>甲<option selected>${word}</select>`, word]),
      () => tell('按钮', [`${word}<button>打印</button>`, word]),
      () => tell('看不见', [`${word}<span hidden>草稿</span>`, word]),
      () => tell('看不见', [`<i style="display: none">旧稿</i>${word}`, word]),
      () => tell('看不见', [`${word}<span style="color:#fff">白</span>`, word]),
      () => tell('看不见', [`<font color="white">白</font>${word}`, word]),
      () => tell('看不见', [`<span style="font-size:1px">小</span>${word}`, word]),
      () => tell('看不见', [`<i style="color:transparent">透</i>${word}`, word]),
      () => tell('看不见', [`<i style="background:#000;color:rgb(0, 0, 0)">黑</i>${word}`, word]),
      () =>
        tell('看不见', [`<i style="display:block;height:0;overflow:hidden">压</i>${word}`, word]),
      () => [`<span style="color:#fff;background-color:#1f4e79">${word}</span>`, word],
      () => [`<b style="background:url(a.png)"><i style="color:#333">${word}</i></b>`, word],
      () => [`<span style='font-family:Wingdings'>þ</span>${word}`, `☑${word}`],
      () => [`<font face="Wingdings">ü</font>${word}`, `✓${word}`],
      () => [`<i style='font:9pt "Symbol"'>£</i>${word}`, `≤${word}`],
      () => [`<span style="color:#999">${word}</span>`, word],
      () => tell('注音', [`<ruby>渡<rt>dù</rt></ruby>`, '渡']),
      () => tell('删除线', [`<del>${word}</del>`, word]),
      () => tell('删除线', [`<span style="text-decoration:line-through">${word}</span>`, word]),
      () => tell('公式', ['<math><mfrac><mn>1</mn><mn>3</mn></mfrac></math>', '1/3']),
      () => tell('画的图', [`${word}<svg><text>图</text></svg>`, word]),
      () => tell('另一个网页', [`${word}<iframe src="https://example.org/"></iframe>`, word]),
    ];
    return this.#pick(kinds)();
  }

  #list(depth: number): [string, string] {
    const count = 1 + this.#below(3);
    const items = Array.from({ length: count }, () => this.#item(depth));
    const write = (
      open: string,
      numbers: string[],
      tag = 'ol',
      attributes: string[] = [],
    ): [string, string] => [
      `${open}${items.map(([html], at) => `<li${attributes[at] ?? ''}>${html}${this.#pick(['</li>', ''])}`).join('')}</${tag}>`,
      items.map(([, shown], at) => `${numbers[at]}${shown}`).join(''),
    ];
    const style = this.#pick(Object.keys(NUMBERS));
    const kinds: (() => [string, string])[] = [
      () => write('<ul>', Array(count).fill('') as string[], 'ul'),
      () => write(`<ol style="list-style-type:${style}">`, NUMBERS[style]!),
      () => write(`<ol style="list-style: ${style} inside">`, NUMBERS[style]!),
      () => write(`<div class="stem"><ol>`, NUMBERS['cjk-heavenly-stem']!, 'ol></div'),
      () => {
        const type = this.#pick(Object.keys(ROMAN_TYPES));
        const start = 1 + this.#below(3);
        return write(
          `<ol type="${type}" start="${start}">`,
          NUMBERS[ROMAN_TYPES[type]!]!.slice(start - 1),
        );
      },
      () => write('<ol reversed>', NUMBERS['decimal']!.slice(0, count).toReversed()),
      () => write('<ol>', ['1.', '5.', '6.'], 'ol', ['', ' value="5"', '']),
      () => {
        const name = this.#pick(Object.keys(UEDITOR));
        return write(`<ol class="custom_${name} list-paddingleft-1">`, UEDITOR[name]!);
      },
    ];
    return this.#pick(kinds)();
  }

  #item(depth: number): [string, string] {
    const [html, shown] = this.#line();
    const first: [string, string] = this.#below(2) ? [`<p>${html}</p>`, shown] : [html, shown];
    if (depth < 2 || this.#below(3) > 0) return first;
    const [inner, words] = this.#list(depth - 1);
    return [first[0] + inner, first[1] + words];
  }

  #table(depth: number): [string, string] {
    const cell = (): [string, string] => this.#line();
    const nested = depth > 1 && this.#below(4) === 0;
    const rows = Array.from({ length: nested ? 1 : 2 + this.#below(2) }, () => [
      cell(),
      cell(),
      cell(),
    ]);
    const caption = this.#below(3) === 0 ? '表1' : '';
    const foot = this.#below(3) === 0;
    const written = rows.map(
      (cells) => `<tr>${cells.map(([html]) => `<td>${html}</td>`).join('')}</tr>`,
    );
    const words = rows.map((cells) => cells.map(([, shown]) => shown).join(''));
    if (nested) {
      this.#told.add('表格里套的表格');
      written[1] =
        '<tr><td>甲</td><td><table><tr><td>子</td><td>丑</td></tr></table></td><td>乙</td></tr>';
      words[1] = '甲子丑乙';
    }
    const html = `<table border="1">${caption && `<caption>${caption}</caption>`}${foot ? '<tfoot><tr><td colspan="2">合计</td><td>9</td></tr></tfoot>' : ''}<tbody>${written.join('')}</tbody></table>`;
    return [html, caption + words.join('') + (foot ? '合计9' : '')];
  }

  #mergedTable(): [string, string] {
    const { html, shown } = madeTable(this.#below);
    if (/hidden|none/.test(html)) this.#told.add('看不见');
    return [html, shown];
  }

  #folded(depth: number): [string, string] {
    const [html, shown] = this.#block(depth - 1);
    this.#told.add('折叠');
    return [`<details><summary>说明</summary>${html}</details>`, `说明${shown}`];
  }

  #hidden(): [string, string] {
    this.#told.add('看不见');
    return [
      this.#pick([
        '<p class="gone">内部</p>',
        '<template><p>模板</p></template>',
        '<noscript>请打开脚本</noscript>',
        '<div style="visibility:hidden">看不见</div>',
      ]),
      '',
    ];
  }

  #definition(): [string, string] {
    const [term, shown] = this.#line();
    return [`<dl><dt>${term}</dt><dd>解释</dd></dl>`, `${shown}解释`];
  }

  #pick<T>(choices: T[]): T {
    return choices[this.#below(choices.length)]!;
  }
}
