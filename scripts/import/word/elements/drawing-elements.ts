import { inside, nothing, refused, shown, told, type Row } from './treatment.ts';

/** DrawingML (ISO 29500-1, 20–21), VML (ISO 29500-4, 19) and what Microsoft added to them. */
export const DRAWING_ELEMENTS: Row[] = [
  [inside, 'wp:inline', 'wp:anchor', 'a:graphic', 'a:graphicData'],
  [nothing, 'wp:extent', 'wp:effectExtent', 'wp:docPr', 'wp:cNvGraphicFramePr', 'wp:simplePos'],
  [nothing, 'wp:positionH', 'wp:positionV', 'wp:wrapNone', 'wp:wrapSquare', 'wp:wrapTight'],
  [nothing, 'wp:wrapThrough', 'wp:wrapTopAndBottom', 'wp14:sizeRelH', 'wp14:sizeRelV'],
  [shown, 'pic:pic', 'wps:wsp'],
  [inside, 'wps:txbx', 'wpg:wgp', 'wpg:grpSp', 'wpc:wpc', 'wp:wgp'],
  [nothing, 'wps:cNvPr', 'wps:cNvSpPr', 'wps:cNvCnPr', 'wps:spPr', 'wps:style', 'wps:bodyPr'],
  [nothing, 'wps:linkedTxbx', 'wps:extLst', 'wps:cNvFrPr', 'wps:xfrm'],
  [nothing, 'wpg:cNvPr', 'wpg:cNvGrpSpPr', 'wpg:grpSpPr', 'wpg:extLst'],
  [inside, 'wpg:graphicFrame'],
  [nothing, 'wpg:cNvFrPr', 'wpg:xfrm'],
  [nothing, 'wpc:bg', 'wpc:whole', 'wpc:extLst'],
  [shown, 'c:chart', 'cx:chart', 'dgm:relIds'],
  [refused('canvas'), 'lc:lockedCanvas', 'a:sp', 'a:grpSp', 'a:txSp', 'a:cxnSp'],
  [refused('ink'), 'wpi:cNvContentPartPr', 'wpc:contentPart', 'wpg:contentPart', 'w14:contentPart'],
  [told('model'), 'am3d:model3d'],
  [refused('object'), 'we:webextension', 'we:webextensionref'],
  // VML.
  [inside, 'v:group', 'v:textbox'],
  [shown, 'v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:line', 'v:polyline', 'v:arc', 'v:curve'],
  [shown, 'v:image', 'v:imagedata', 'v:textpath', 'o:OLEObject'],
  [nothing, 'v:shapetype', 'v:fill', 'v:stroke', 'v:shadow', 'v:path', 'v:formulas', 'v:f'],
  [nothing, 'v:handles', 'v:h', 'v:background', 'o:background', 'o:lock', 'o:extrusion'],
  [nothing, 'o:callout', 'o:skew', 'o:diagram', 'o:relationtable', 'o:regrouptable', 'o:rules'],
  [nothing, 'o:signatureline', 'o:ink', 'o:fill', 'o:complex', 'o:left', 'o:top', 'o:right'],
  [nothing, 'o:bottom', 'o:column', 'w10:wrap', 'w10:anchorlock', 'w10:bordertop'],
  [nothing, 'w10:borderbottom', 'w10:borderleft', 'w10:borderright'],
];
