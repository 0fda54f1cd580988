/**
 * The namespaces of Office files and the prefix by which this program knows each: transitional (ECMA-376, ISO 29500-4)
 * and strict (ISO 29500-1) ones are the same. Files may write any prefix, or none.
 */
const ECMA = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const WORD = 'http://schemas.microsoft.com/office/word';

const PREFIXES: Record<string, string> = {
  [`${ECMA}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${ECMA}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${ECMA}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${ECMA}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${ECMA}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${ECMA}/drawingml/2006/picture`]: 'pic',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${ECMA}/drawingml/2006/chart`]: 'c',
  [`${STRICT}/drawingml/chart`]: 'c',
  [`${ECMA}/drawingml/2006/diagram`]: 'dgm',
  [`${STRICT}/drawingml/diagram`]: 'dgm',
  [`${ECMA}/drawingml/2006/lockedCanvas`]: 'lc',
  [`${ECMA}/markup-compatibility/2006`]: 'mc',
  [`${ECMA}/package/2006/relationships`]: 'rel',
  [`${WORD}/2010/wordml`]: 'w14',
  [`${WORD}/2012/wordml`]: 'w15',
  [`${WORD}/2015/wordml/symex`]: 'w16se',
  [`${WORD}/2016/wordml/cid`]: 'w16cid',
  [`${WORD}/2018/wordml`]: 'w16',
  [`${WORD}/2018/wordml/cex`]: 'w16cex',
  [`${WORD}/2020/wordml/sdtdatahash`]: 'w16sdtdh',
  [`${WORD}/2023/wordml/word16du`]: 'w16du',
  [`${WORD}/2010/wordprocessingShape`]: 'wps',
  [`${WORD}/2010/wordprocessingGroup`]: 'wpg',
  [`${WORD}/2010/wordprocessingCanvas`]: 'wpc',
  [`${WORD}/2010/wordprocessingInk`]: 'wpi',
  [`${WORD}/2010/wordprocessingDrawing`]: 'wp14',
  'http://schemas.microsoft.com/office/drawing/2010/main': 'a14',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'http://schemas.microsoft.com/office/drawing/2016/SVG/main': 'asvg',
  'http://schemas.microsoft.com/office/drawing/2008/diagram': 'dsp',
  'http://schemas.microsoft.com/office/drawing/2017/model3d': 'am3d',
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11': 'we',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/**
 * The prefix by which the program knows a namespace; an unknown one is in braces, so that it is equal to nothing.
 *
 * @example prefixOf('urn:schemas-microsoft-com:vml') // 'v'
 */
export const prefixOf = (uri: string): string => PREFIXES[uri] ?? `{${uri}}`;
