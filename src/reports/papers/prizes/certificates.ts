import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { dateSaid } from '../../../base/day.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import type { Document } from '../../../documents/document.ts';
import type { PlacedField } from '../../../documents/placed.ts';
import { blank, joined, type Prose, prose, strung } from '../../../documents/prose.ts';
import { BLANK, type Cell, type Column, left, type Row, rowOf, type Table, text } from '../../../documents/table.ts';
import {
  ALIGN_WORDS,
  type BlankLayout,
  COLUMN_WORDS,
  FIELD_WORDS,
  FIELDS,
  type FieldId,
  LOOK_WORDS,
  type Spot,
} from '../../../forms/blank/fields.ts';
import { postOf } from '../candidacy-words.ts';
import { inCapitals } from '../frame.ts';
import { signerOf } from '../issuer.ts';
import { agencyOf, dayOf, namingIn, ownWords, type Setting } from '../setting.ts';
import type { Granted } from './granted.ts';

/** How the sheets are printed: onto which form, and whether it is only to be measured. */
export interface Overprint {
  readonly layout: BlankLayout;
  readonly isProof: boolean;
}

/** Giấy khen, bằng chứng nhận of one recipient: the words alone, for a sheet that is printed already. */
export function certificate(granted: Granted, answer: CandidatesAnswer, print: Overprint, setting: Setting): Document {
  const { locale } = setting;
  const { layout, isProof } = print;
  const words = wordsOf(granted, answer, setting);
  const fields = FIELDS.flatMap((id): PlacedField[] => {
    const spot = layout.spots.get(id);
    return spot ? [placed(words[id], spot, layout.shift)] : [];
  });
  const { width, height } = layout;
  return {
    locale,
    day: dayOf(setting),
    orientation: 'landscape',
    blocks: [
      { kind: 'title', text: WORDS[locale].title(granted.award.name.value, calledOf(granted, setting)) },
      placesTable(words, layout, locale),
    ],
    placed: { width, height, fields, ...(isProof && { isProof }) },
  };
}

function placed(text: Prose, spot: Spot, shift: BlankLayout['shift']): PlacedField {
  const { isCapitals, x, y, ...look } = spot;
  return { ...look, x: x + shift.x, y: y + shift.y, text: isCapitals ? inCapitals(text) : text };
}

function calledOf({ candidacy: { kind, id } }: Granted, setting: Setting): string {
  return namingIn(setting).organization.called(kind, id) ?? id;
}

/** What is printed in each field. */
function wordsOf(granted: Granted, answer: CandidatesAnswer, setting: Setting): Readonly<Record<FieldId, Prose>> {
  const { candidacy, award, number } = granted;
  const { locale, decided } = setting;
  const words = WORDS[locale];
  const { rights, post, name } = signerOf(setting);
  const agency = agencyOf(setting);
  const member = answer.evidence.organization.member(candidacy.id);
  const unitIn = agency?.name.value ?? '';
  const isMember = candidacy.kind === 'member';
  return {
    honorific: isMember ? (member?.honorific?.value ?? '') : words.collective,
    name: calledOf(granted, setting),
    post: isMember ? postOf(candidacy, answer) : unitIn,
    merit: meritOf(granted, setting),
    award: award.name.value,
    decision: prose`${words.decision}${decided?.number ?? [blank(words.numberHint)]}${words.of}${decided?.date ? dateSaid(decided.date, locale) : [blank(words.dayHint)]}`,
    book: words.book(paperCount(number)),
    dated: datedOf(agency?.place, decided?.date, locale),
    'signer-post': strung([...rights, post], '\n'),
    signer: name,
  };
}

/** The office's words for this one, or those for all; nobody but people can say what was achieved. */
function meritOf({ candidacy }: Granted, setting: Setting): Prose {
  const own = setting.fill?.achievements.get(candidacy.id) ?? ownWords('merit', setting)?.join(' ');
  return own ?? [blank(WORDS[setting.locale].meritHint)];
}

/** “Ninh Thuận, ngày 10 tháng 01 năm 2017”. */
function datedOf(place: string | undefined, day: string | undefined, locale: Locale): Prose {
  const words = WORDS[locale];
  const where = place ?? [blank(words.placeHint)];
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return joined(where, ', ', day === undefined ? [blank(words.dayHint)] : words.day(date, month, year));
}

/** The same as a table, which may be changed and given back. */
function placesTable(words: Readonly<Record<FieldId, Prose>>, layout: BlankLayout, locale: Locale): Table {
  const said = WORDS[locale];
  const head = (id: keyof typeof COLUMN_WORDS, align: Column['align'] = 'right'): Column => ({
    heading: COLUMN_WORDS[id][locale],
    align,
    weight: 0,
  });
  const row = (id: keyof typeof FIELD_WORDS, text: Prose, cells: readonly Cell[]): Row =>
    rowOf([{ kind: 'text', text: FIELD_WORDS[id][locale] }, ...cells, { kind: 'prose', prose: text }]);
  const { width, height, shift } = layout;
  return {
    kind: 'table',
    name: said.places,
    columns: [
      head('field', 'left'),
      head('x'),
      head('y'),
      head('width'),
      head('height'),
      head('size'),
      head('align', 'left'),
      head('look', 'left'),
      left(said.text, { width: 80 }),
    ],
    rows: [
      row('sheet', '', [BLANK, BLANK, number(width), number(height), BLANK, BLANK, BLANK]),
      row('shift', '', [number(shift.x), number(shift.y), BLANK, BLANK, BLANK, BLANK, BLANK]),
      ...FIELDS.map((id) => row(id, words[id], spotCells(layout.spots.get(id), locale))),
    ],
  };
}

function spotCells(spot: Spot | undefined, locale: Locale): Cell[] {
  if (!spot) return [BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK];
  const looks = (['isBold', 'isItalic', 'isCapitals'] as const).filter((look) => spot[look]);
  return [
    number(spot.x),
    number(spot.y),
    number(spot.width),
    BLANK,
    number(spot.size),
    text(ALIGN_WORDS[spot.align][locale]),
    text(looks.map((look) => LOOK_WORDS[look][locale]).join(', ')),
  ];
}

function number(size: number): Cell {
  const value = Exact.of(String(size));
  return { kind: 'number', value, places: value.decimals ?? 1 };
}

const WORDS = bilingual({
  vi: {
    title: (award: string, who: string) => `${award.toLocaleUpperCase('vi')}: ${who}`,
    places: 'Vị trí trên phôi',
    text: 'Nội dung',
    collective: 'Tập thể',
    decision: 'Quyết định số ',
    of: ', ngày ',
    book: (number: string) => `Số sổ vàng: ${number}`,
    day: (date: string, month: string, year: string) => `ngày ${date} tháng ${month} năm ${year}`,
    numberHint: 'số của quyết định khen thưởng',
    dayHint: 'ngày ký quyết định khen thưởng',
    placeHint: 'nơi ký',
    meritHint: 'thành tích được khen, ví dụ Đã hoàn thành xuất sắc nhiệm vụ năm 2016',
  },
  en: {
    title: (award, who) => `${award.toUpperCase()}: ${who}`,
    places: 'Places on the form',
    text: 'Words',
    collective: 'The collective',
    decision: 'Decision ',
    of: ' of ',
    book: (number) => `Register of honour: ${number}`,
    day: (date, month, year) => `${date}/${month}/${year}`,
    numberHint: 'number of the decision on awards',
    dayHint: 'day of the decision on awards',
    placeHint: 'where it is signed',
    meritHint: 'what it is given for',
  },
});
