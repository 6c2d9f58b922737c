import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { HOME } from '../../host.ts';
import { REPORTS, SCREENS } from '../../office/documents.ts';
import { EXAMPLE, emptyFolder, emul } from '../commands/emul.ts';

/** Papers in which everything is written by somebody or was signed, nothing worked out. */
const WRITTEN = [
  'criteria',
  'regulation',
  'closing',
  'amendment',
  'correction',
  'changes',
  'appeal-receipt',
  'appeal-answer',
  'handover',
  'consultation',
  'opinions',
  'opinions-answer',
  'issuing',
  'registration-form',
  'registrations',
  'pledge',
  'initiatives',
  'exemplar-decision',
  'inspection-plan',
  'inspection-minutes',
  'inspection-conclusion',
  'contents',
  'reminder',
  'award-register',
  'province', // adds up what others signed, agency by agency
  'prize-list', // in 2016 nothing says how much
];
/** Said in passing: how many seats, cases or absences, and what is just missed, each told with its working in the paper it names. */
const IN_PASSING = [
  /^\((?:In )?06 (?:bản|copies), .*\)$/,
  /^(?:Chuẩn bị|To be brought): /,
  /^(?:Ông )?Trần Quốc Hòa, Giấy khen: .*\(2(?:\/| of )3 (?:tháng|months), 66[.,]67%\)\.$/,
  /^(?:Không tuần nào của kỳ|Of no week) .* 0?6 (?:lần nghỉ|absences) .*$/,
];
const LINES: readonly (readonly string[])[] = [
  ...[...REPORTS, ...SCREENS].filter(({ name }) => !WRITTEN.includes(name)).map(({ line }) => line),
  ['report', 'summary', '2016'],
  ['report', 'ratings', '45'],
  ['report', 'notice', '45', '--subject', 'an'],
  ['report', 'notice', '2016-H2', '--subject', 'kim-chi'],
  ['report', 'briefing', '45', '--audience', 'public'],
  ['report', 'decision', '2016', '--audience', 'public'],
  ['explain', 'an', '45'],
  ['explain', 'kim-chi', '2016-H2'],
  ['candidates', '2016'],
  ['explain', 'an', '2016-H2', '--as-of', '45'],
  ['classify', '2016-H2', '--as-of', '45'],
  ['explain', 'an', '2016', '--award', 'ldtt'],
];

async function page(line: readonly string[]): Promise<string> {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  await emul([...line, '-o', 'page.html', '--today', '2017-01-10'], root);
  return readFileSync(join(root, 'page.html'), 'utf8');
}

/** Every text of the example's files that has a digit in it, and every number. */
const TYPED = typedIn(EXAMPLE, join(HOME, 'data', 'regulations'));

function typedIn(...folders: readonly string[]): {
  readonly texts: readonly string[];
  readonly numbers: ReadonlySet<string>;
} {
  const texts = new Set<string>();
  const numbers = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string')
      for (const one of [value, ...value.split(/[;.] /)])
        if (/\d/.test(one) && /\p{L}/u.test(one)) texts.add(one.trim());
    if (typeof value === 'number') {
      numbers.add(String(value).replace('.', ','));
      numbers.add(String(value));
      numbers.add(`${Math.round(value * 100)}%`);
    }
    if (value && typeof value === 'object') for (const one of Object.entries(value).flat()) walk(one);
  };
  for (const folder of folders)
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.yaml'))
        for (const one of parseAllDocuments(readFileSync(join(folder, path), 'utf8'))) walk(one.toJS());
  return { texts: [...texts].sort((a, b) => b.length - a.length), numbers };
}

/** What stands on a page outside of anything that opens, block by block; drawings have their figures in a table. */
function blocksOf(html: string): string[] {
  return html
    .replaceAll(/<(style|svg|title|header|aside|mark|thead)\b.*?<\/\1>/gs, '')
    .replaceAll(/<details class="why".*?<\/details>/gs, '')
    .replaceAll(/<tr>\s*<td class="(?:right|centre)">\d+<\/td>/g, '') // the number of a row
    .replaceAll(/(<td[^>]*>(?:[A-Z]{1,3}\d)?<\/td><td[^>]*>[^<]*<\/td>)<td[^>]*>\d+<\/td>/g, '$1') // the most of a criterion
    .split(/<\/?(?:p|div|li|td|th|tr|h\d|caption|figcaption|section|summary)\b[^>]*>/)
    .map((text) =>
      text
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&#160;', ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('\u00a0', ' ')
        .trim(),
    );
}

/** Numbers that nobody worked out: days, periods, papers, articles, files, notes, headings. */
const KINDS: readonly RegExp[] = [
  /(?:\b\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g,
  /[\w./-]+\.yaml(?::[\d,]+)?/g,
  /\b\d{4}: \p{Lu}{3}/gu,
  /\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*-[\p{L}\d-]+/gu,
  /ngày \d{1,2} tháng \d{1,2} năm \d{4}/g,
  /\b\d{1,2}\/\d{1,2}(?:\/\d{4})?\b/g,
  /(?:tuần|tháng|quý|năm|giai đoạn|weeks?|months?|quarter|half of) (?:\d+(?:[/–-]\d+)?)(?:, \d+(?:–\d+)?)*/gi,
  /(?:in|for|of|,) \d{4}\b|^\d{4}$/gi,
  /(?:Điều|khoản|điểm|Article|Clause|Point|clause|point) \d+/g,
  /\(\d+(?:, \d+)*\)/g,
  /^\d+\. /g,
  /\b[A-Z]{1,3}\d\b/g,
];
/** Bounds that a regulation or a scale sets. */
const BOUND =
  /(?:từ|ít nhất|không quá|trên|ngưỡng|đủ|tỷ lệ|cần|at least|at most|above|from|more than|short of|within) (\d+(?:[.,]\d+)?%?)(?=\D|$)/gi;
/** The same, said before what they bound. */
const BOUNDED =
  /(\d+(?:[.,]\d+)?) (?:điểm\)|points\)|points or more|or more with|years in a row|năm|Chiến sĩ thi đua)/g;

function left(text: string): string {
  let rest = text.replaceAll(/\bemul explain \S+ \S+(?: --depth \d)?/g, ''); // a line to type
  for (const typed of TYPED.texts)
    if (rest.toLowerCase().includes(typed.toLowerCase()))
      rest = rest.replaceAll(new RegExp(typed.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), '');
  for (const kind of KINDS) rest = rest.replaceAll(kind, '');
  for (const bound of [BOUND, BOUNDED])
    rest = rest.replaceAll(bound, (whole, number: string) => (TYPED.numbers.has(number) ? '' : whole));
  return rest;
}

describe('HTML', () => {
  it('is searched so that a bare number is found', () => {
    const bare = (html: string) => blocksOf(html).filter((text) => /\d/.test(left(text)));
    expect(bare('<p>Trong 13 cá nhân có 01 cá nhân xếp loại Tốt (7,69%).</p>')).toHaveLength(1);
    expect(bare('<p>Điểm bình quân tuần 45, ngày 11/11/2016: 89,99 điểm.</p>')).toHaveLength(1);
    expect(bare('<tr><td class="right">1</td><td class="right">12</td></tr>')).toEqual(['12']);
    expect(bare('<p>Tuần 45, Quyết định số 58/QĐ-BDT ngày 30/9/2016, từ 90 điểm trở lên.</p>')).toEqual([]);
  });

  it.each(LINES.flatMap((line) => ['vi', 'en'].map((lang) => [line.join(' '), lang] as const)))(
    'of %s in %s has no number that was worked out and does not open',
    async (line, lang) => {
      const html = await page([...line.split(' '), '--lang', lang]);
      expect(html).toContain('<details class="why"');
      const bare = blocksOf(html).filter((text) => /\d/.test(left(text)));
      expect(bare.filter((text) => !IN_PASSING.some((said) => said.test(text)))).toEqual([]);
    },
    60_000,
  );
});
