import { inside, nothing, refused, shown, told, type Row } from './treatment.ts';

/** WordprocessingML (ISO 29500-1, 17; ISO 29500-4, 14): what may be in a body, a table, a paragraph and a run. */
export const WORD_ELEMENTS: Row[] = [
  // Body content (EG_BlockLevelElts) and what holds it.
  [shown, 'w:p', 'w:tbl', 'w:sdt', 'w:altChunk'],
  [inside, 'w:document', 'w:body', 'w:customXml', 'w:sdtContent', 'w:txbxContent'],
  [inside, 'w:footnote', 'w:endnote', 'w:docPartBody'],
  [nothing, 'w:sectPr', 'w:background'],
  // Table content (EG_ContentRowContent, EG_ContentCellContent).
  [shown, 'w:tr', 'w:tc'],
  [nothing, 'w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:trPr', 'w:tcPr', 'w:tblCaption'],
  // Paragraph content (EG_PContent, EG_ContentRunContent).
  [shown, 'w:r', 'w:hyperlink', 'w:fldSimple'],
  [shown, 'w:bdo'],
  [inside, 'w:smartTag', 'w:dir'],
  [refused('subdocument'), 'w:subDoc'],
  [nothing, 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr'],
  // Tracked changes (EG_RunLevelElts): read as if all were accepted, and counted.
  [shown, 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom'],
  [nothing, 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange'],
  [nothing, 'w:tcPrChange', 'w:tblPrExChange', 'w:tblGridChange', 'w:numberingChange'],
  // Marks of ranges (EG_RangeMarkupElements) and of programs.
  [nothing, 'w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd'],
  [nothing, 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd'],
  [nothing, 'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart'],
  [nothing, 'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart'],
  [nothing, 'w:customXmlMoveFromRangeEnd', 'w:customXmlMoveToRangeStart'],
  [nothing, 'w:customXmlMoveToRangeEnd', 'w:proofErr', 'w:permStart', 'w:permEnd'],
  // Run content (EG_RunInnerContent).
  [shown, 'w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen'],
  [shown, 'w:fldChar', 'w:instrText', 'w:ruby', 'w:footnoteReference', 'w:endnoteReference'],
  [shown, 'w:drawing', 'w:pict', 'w:object', 'w:delText', 'w:delInstrText'],
  [inside, 'w:rubyBase'],
  [nothing, 'w:lastRenderedPageBreak', 'w:rubyPr', 'w:fldData', 'w:ffData'],
  [nothing, 'w:annotationRef', 'w:footnoteRef', 'w:endnoteRef'],
  [nothing, 'w:separator', 'w:continuationSeparator'],
  [told('comment'), 'w:commentReference'],
  [told('ruby'), 'w:rt'],
  [refused('date-of-today'), 'w:dayShort', 'w:dayLong', 'w:monthShort', 'w:monthLong'],
  [refused('date-of-today'), 'w:yearShort', 'w:yearLong'],
  [told('page-number'), 'w:pgNum'],
  [refused('ink'), 'w:contentPart'],
  [refused('control'), 'w:control', 'w:movie', 'w:applet', 'w:scriptAnchor'],
  [refused('object'), 'w:objectEmbed', 'w:objectLink'],
];
