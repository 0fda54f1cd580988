import { inside, nothing, shown, type Row } from './treatment.ts';

/** Office MathML (ISO 29500-1, 22.1): `shown` ones are written by the reader of equations. */
export const MATH_ELEMENTS: Row[] = [
  [shown, 'm:oMath', 'm:oMathPara'],
  [shown, 'm:r', 'm:t', 'm:f', 'm:sSub', 'm:sSup', 'm:sSubSup', 'm:sPre', 'm:rad', 'm:nary'],
  [shown, 'm:d', 'm:m', 'm:eqArr', 'm:acc', 'm:bar', 'm:func', 'm:limLow', 'm:limUpp'],
  [shown, 'm:groupChr', 'm:phant', 'm:borderBox'],
  [inside, 'm:e', 'm:num', 'm:den', 'm:sub', 'm:sup', 'm:deg', 'm:fName', 'm:lim', 'm:mr', 'm:box'],
  [nothing, 'm:oMathParaPr', 'm:rPr', 'm:fPr', 'm:sSubPr', 'm:sSupPr', 'm:sSubSupPr', 'm:sPrePr'],
  [nothing, 'm:radPr', 'm:naryPr', 'm:dPr', 'm:mPr', 'm:eqArrPr', 'm:accPr', 'm:barPr'],
  [nothing, 'm:funcPr', 'm:limLowPr', 'm:limUppPr', 'm:groupChrPr', 'm:phantPr', 'm:borderBoxPr'],
  [nothing, 'm:boxPr', 'm:argPr', 'm:ctrlPr'],
];
