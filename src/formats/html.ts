import { createHash } from 'node:crypto';
import type { Document } from '../documents/document.ts';
import { titleOf } from '../documents/title.ts';
import { BLANKS, Blanks } from './blanks.ts';
import { type FileManner, utf8 } from './format.ts';
import { Page } from './html/blocks.ts';
import { escaped } from './html/escaped.ts';
import { styleSheet } from './html/style.ts';
import { orientationOf } from './paper/orientation.ts';
import { pagesOf } from './paper/pages.ts';
import { onePageStyle, STYLES, styleOn } from './paper/style.ts';

/**
 * A document as one file that needs nothing else: no network, no script, nothing but its own style, which the policy in its
 * head names by its hash. Each number opens its working where it stands.
 */
export function html(document: Document, manner: FileManner): Uint8Array {
  const { locale } = document;
  const usual = manner.style ? STYLES[manner.style] : styleOn(document.day);
  const style = document.isOnePage ? onePageStyle(usual) : usual;
  const orientation = orientationOf(document, style);
  const blanks = new Blanks();
  const page = new Page(document, style, blanks);
  const sections = pagesOf(document, orientation).map((pages, i) => {
    const classes = [...(i > 0 ? ['new-page'] : []), ...(pages.orientation === 'landscape' ? ['across'] : [])];
    const body = pages.blocks.map((block) => page.drawn(block, pages.orientation)).join('\n');
    return `${i > 0 ? '<hr>\n' : ''}<section${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>\n${body}\n</section>`;
  });
  const css = styleSheet(style);
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return utf8(`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(titleOf(document))}</title>
<style>${css}</style>
</head>
<body>
<main${orientation === 'landscape' ? ' class="landscape"' : ''}>
${sections.join('\n')}
${hintList(blanks, locale)}</main>
</body>
</html>
`);
}

/** What belongs where, for the writer; a printer leaves it out. */
function hintList({ hints }: Blanks, locale: Document['locale']): string {
  if (hints.length === 0) return '';
  const items = hints.map((hint, i) => `<li id="trong-${i + 1}">${escaped(hint)}</li>`).join('\n');
  return `<aside><strong>${BLANKS[locale]}:</strong>\n<ol>\n${items}\n</ol></aside>\n`;
}
