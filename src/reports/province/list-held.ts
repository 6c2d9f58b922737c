import type { Province } from '../../answers/province/province.ts';
import { grouped } from '../../base/grouped.ts';
import { question } from '../../base/listed.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, listUnder, paragraph } from '../../documents/document.ts';
import { aside, joined, type Prose } from '../../documents/prose.ts';
import { placed } from './placed.ts';

/** How the list of who has to hand in and what was handed in agree; nothing without a list. */
export function listHeldBlocks({ held }: Province, locale: Locale): Block[] {
  if (!held) return [];
  const words = WORDS[locale];
  const { list, absent, unlisted, renamed } = held;
  const kinds = [...grouped(absent, ({ group }) => group ?? '')];
  const named = ({ agency, near }: (typeof unlisted)[number]) =>
    joined(placed(agency.name, agency.from.shown), ...(near.length > 0 ? [`: ${question(near, locale)}`] : []));
  const lists: readonly (readonly [string, readonly Prose[]])[] = [
    [
      words.absent,
      kinds.map(([group, own]) =>
        words.kind(
          group,
          own.map(({ name }) => name),
        ),
      ),
    ],
    [words.unlisted, unlisted.map(named)],
    [words.renamed, renamed.map(({ agency, listed }) => words.called(agency.name, listed.name))],
  ];
  return [
    paragraph(words.said(list.shown, { ...held, all: list.agencies.length, absent: absent.length })),
    ...lists.flatMap(([heading, items]) => listUnder(heading, items)),
  ];
}

interface Counts {
  readonly all: number;
  readonly counted: number;
  readonly open: number;
  readonly absent: number;
  readonly leftOut: number;
}

const WORDS = bilingual({
  vi: {
    said: (file: string, { all, counted, open, absent, leftOut }: Counts) =>
      joined(
        'Danh sách',
        aside(` ${file}`),
        ` có ${all} cơ quan: ${counted} đã tính, ${open} có nộp nhưng kỳ này chưa khóa sổ, ${absent} không nộp gì, ${leftOut} không đối chiếu được.`,
      ),
    absent: 'Không nộp gì: có trong danh sách mà không thấy sổ, gói bàn giao hay bản xuất nào',
    kind: (group: string, names: readonly string[]) =>
      `${group === '' ? '' : `${group} (${names.length}): `}${names.join(', ')}`,
    unlisted: 'Có nộp mà không có trong danh sách; đã khóa sổ thì vẫn tính, ở nhóm “Không có trong danh sách”',
    renamed: 'Danh sách ghi tên khác',
    called: (name: string, listed: string) => `${name}: danh sách ghi ${listed}`,
  },
  en: {
    said: (file, { all, counted, open, absent, leftOut }) =>
      joined(
        'The list',
        aside(` ${file}`),
        ` has ${all} ${all === 1 ? 'agency' : 'agencies'}: ${counted} counted, ${open} handed in without that period closed, ${absent} handed in nothing, ${leftOut} do not verify.`,
      ),
    absent: 'Handed in nothing: in the list, and no workspace, handover or export was found',
    kind: (group, names) => `${group === '' ? '' : `${group} (${names.length}): `}${names.join(', ')}`,
    unlisted: 'Handed in and not in the list; what is closed counts all the same, under “Not in the list”',
    renamed: 'By another name in the list',
    called: (name, listed) => `${name}: ${listed} in the list`,
  },
});
