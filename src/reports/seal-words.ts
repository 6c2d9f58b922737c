import type { OpenSeal } from '../answers/closing/open-seal.ts';
import { dateInWords, dateSaid } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { paragraph, type Text } from '../documents/document.ts';

/** Rows that may come from a seal. */
interface Sealable {
  readonly seal?: OpenSeal;
  readonly isLive?: boolean;
}

/** Of a closed period, when it was closed and its code, but where a paper has that at its foot alone; nothing where it is open. */
export function sealLines({ seal: opened, isLive }: Sealable, locale: Locale, isAtFoot = false): Text[] {
  if (isLive) return [{ kind: 'stamp', text: LIVE[locale] }];
  if (!opened) return [];
  const amending = amendingInWords(opened, locale);
  return [
    ...(isAtFoot ? [] : [paragraph(CLOSED[locale](opened))]),
    ...(amending === undefined ? [] : [{ kind: 'stamp' as const, text: amending }]),
  ];
}

/** “Đang xem xét sửa đổi, chưa có hiệu lực”; of an edition that waits for its paper, that it is not in force. */
function amendingInWords({ amending }: OpenSeal, locale: Locale): string | undefined {
  if (!amending) return undefined;
  return amending.code === undefined ? OPEN[locale] : PENDING[locale](amending.edition);
}

/** The code as papers carry it at their foot. */
export function codeInWords(opened: OpenSeal, locale: Locale): string {
  const amending = amendingInWords(opened, locale);
  const code = CODE[locale](opened);
  return amending === undefined ? code : `${code}. ${amending}`;
}

/** `seal` of what is printed for machines. */
export function sealJson(opened: OpenSeal | undefined): { seal?: SealJson } {
  if (!opened) return {};
  const { seal, code, amending } = opened;
  const next = amending && {
    edition: amending.edition,
    is: amending.code === undefined ? ('open' as const) : ('pending' as const),
    code: amending.code ?? null,
  };
  return { seal: { period: seal.period, edition: seal.edition, code, ...(next && { next }) } };
}

type SealJson = NonNullable<Output<'classify'>['seal']>;

/** A paper printed again after an amendment says so: it is not the one that went out before. */
const CODE: Words<(opened: OpenSeal) => string> = {
  vi: ({ code, seal }) => `Mã đối chiếu ${code}${seal.edition > 1 ? ` (lần khóa sổ ${seal.edition})` : ''}`,
  en: ({ code, seal }) => `Code ${code}${seal.edition > 1 ? ` (edition ${seal.edition})` : ''}`,
};

const OPEN: Words = {
  vi: 'Đang xem xét sửa đổi, chưa có hiệu lực',
  en: 'An amendment is under way and not in force',
};

/** Without the code of what waits: a paper carries its own and no other. At the foot it is one line with it. */
const PENDING: Words<(next: number) => string> = {
  vi: (next) => `Khóa lần ${next} là dự kiến, chưa có hiệu lực`,
  en: (next) => `Edition ${next} is not in force yet`,
};

const LIVE: Words = {
  vi: 'Xem theo các tệp hiện nay, không theo số đã khóa; không dùng để ký',
  en: 'Read from the files as they stand, not from what was closed; not for signature',
};

const CLOSED: Words<(opened: OpenSeal) => string> = {
  vi: ({ seal, code }) =>
    `Đã khóa sổ${seal.edition > 1 ? ` lần ${seal.edition}` : ''} ngày ${dateInWords(seal.closed)}. Mã đối chiếu ${code}`,
  en: ({ seal, code }) =>
    `Closed on ${dateSaid(seal.closed, 'en')}${seal.edition > 1 ? `, edition ${seal.edition}` : ''}. Code ${code}`,
};

/** Whose entries an amendment has to open for changes, as `emul amend` takes it. */
export function subjectsToOpen(paths: readonly (readonly string[])[]): string {
  const ids = paths.map((path) => path.flatMap((step) => /^(?:member|unit) (\S+)/.exec(step)?.[1] ?? [])[0] ?? 'all');
  const each = [...new Set(ids)];
  return (each.includes('all') ? ['all'] : each).map((id) => `--subject ${id}`).join(' ');
}
