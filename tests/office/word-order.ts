import { SaxesParser } from 'saxes';

/**
 * Children in the order that the schema of WordprocessingML asks for (ECMA-376, part 1, 17; transitional). Word repairs or
 * refuses a file where they stand otherwise; LibreOffice does not mind, so that a picture shows nothing.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:pBdr': 'top left bottom right between bar',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
};

/** Of these there may be several. */
const REPEATED = ['headerReference', 'footerReference', 'tblStylePr'];

interface Open {
  readonly name: string;
  readonly children: string[];
}

/** What of a part of a Word file the schema would refuse: a child out of its order, twice, or unknown; a cell that ends in no paragraph. */
export function outOfOrder(xml: string): string[] {
  const faults = new Set<string>();
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    open.at(-1)?.children.push(name.replace(/^w:/, ''));
    open.push({ name, children: [] });
  });
  parser.on('closetag', () => {
    const { name = '', children = [] } = open.pop() ?? {};
    if (name === 'w:tc' && children.at(-1) !== 'p') faults.add('w:tc ends in no paragraph');
    const order = ORDER[name]?.split(' ');
    if (!order) return;
    for (const [i, child] of children.entries()) {
      const [place, last] = [order.indexOf(child), order.indexOf(children[i - 1] ?? '')];
      if (place === -1) faults.add(`${name}: ${child} is unknown`);
      else if (place < last) faults.add(`${name}: ${child} behind ${children[i - 1]}`);
      else if (place === last && !REPEATED.includes(child)) faults.add(`${name}: ${child} twice`);
    }
  });
  parser.write(xml).close();
  return [...faults];
}
