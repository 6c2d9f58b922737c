import type { Happened, LostPoints, Remark } from '../../answers/gathered.ts';
import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { percent, pointsInWords } from '../../base/number-words.ts';
import { ended, insideSentence } from '../../base/sentence.ts';
import type { Block, List } from '../../documents/document.ts';
import type { Organization } from '../../model/organization.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import { counted, inSentence, type Kind, listed, raised } from './phrases.ts';

/** So many criteria and events are named; behind them the list says nothing new. */
const MOST = 3;

/** On which criteria most points were lost, and what was deducted for how often: a sentence each, for each kind. */
export function shortcomings(
  { lost, happened }: { readonly lost: readonly LostPoints[]; readonly happened: readonly Happened[] },
  locale: Locale,
): Block[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = lost.filter((one) => one.kind === kind);
    const what = happened.filter((one) => one.kind === kind && one.what !== 'bonus');
    const said = [...lostSentence(own, kind, locale), ...happenedSentence(what, locale)];
    return said.length > 0 ? [{ kind: 'paragraph' as const, text: said.join(' ') }] : [];
  });
}

/** What was deducted for how often, as one sentence for each kind. */
export function deductions({ happened }: { readonly happened: readonly Happened[] }, locale: Locale): Block[] {
  const said = (['unit', 'member'] as const).flatMap((kind) => {
    const own = happened.filter((one) => one.kind === kind && one.what !== 'bonus').slice(0, MOST);
    return own.length > 0
      ? [
          WORDS[locale].ofKind(
            kind,
            listed(
              own.map((one) => timesOf(one, locale)),
              locale,
            ),
          ),
        ]
      : [];
  });
  return said.length > 0 ? [{ kind: 'paragraph', text: WORDS[locale].deducted(said.join('; ')) }] : [];
}

function lostSentence(lost: readonly LostPoints[], kind: Kind, locale: Locale): string[] {
  const words = WORDS[locale];
  const all = Exact.sum(lost.map((one) => one.lost));
  if (all.isZero) return [];
  const named = lost
    .slice(0, MOST)
    .map((one) =>
      words.lost(
        one.criterion.title.value,
        pointsInWords(one.lost, locale),
        percent(one.lost.over(all), locale),
        one.sheets,
        one.of,
      ),
    );
  return [words.mostLost(kind, named)];
}

function happenedSentence(happened: readonly Happened[], locale: Locale): string[] {
  if (happened.length === 0) return [];
  const words = WORDS[locale];
  const named = happened.slice(0, MOST).map((one) => timesOf(one, locale));
  return [words.deducted(listed(named, locale))];
}

/** “chậm thời hạn 04 lần (04 cá nhân)”. */
function timesOf({ event, times, subjects, kind }: Happened, locale: Locale): string {
  const said = timesInWords(event, event.id.value, times.floor)[locale];
  return WORDS[locale].happened(said, counted(subjects, kind, locale));
}

/** Causes and remedies as the sheets give them, of one subject together, with the names where they may stand. */
export function causesList(
  remarks: readonly Remark[],
  heading: string | undefined,
  of: { readonly organization: Organization; readonly locale: Locale },
): List[] {
  const { organization, locale } = of;
  const items = bySubject(remarks).map((own) => {
    const [first] = own;
    const who = first ? inSentence(first, organization, locale) : '';
    return `${raised(who)}: ${own.map((one) => remarkInWords(one, locale)).join(' ')}`;
  });
  return items.length > 0 ? [{ kind: 'list', ...(heading !== undefined && { heading }), items }] : [];
}

/** “Số liệu gửi muộn. Biện pháp: đôn đốc qua điện thoại.” */
function remarkInWords({ cause, remedy }: Remark, locale: Locale): string {
  const said = [
    ...(cause === undefined ? [] : [ended(insideSentence(cause))]),
    ...(remedy === undefined ? [] : [`${WORDS[locale].remedy}: ${ended(insideSentence(remedy))}`]),
  ];
  return said.join(' ');
}

function bySubject(remarks: readonly Remark[]): Remark[][] {
  const groups = new Map<string, Remark[]>();
  for (const one of remarks) {
    const key = `${one.kind} ${one.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

interface ShortcomingWords {
  mostLost(kind: Kind, named: readonly string[]): string;
  lost(title: string, points: string, share: string, sheets: number, of: number): string;
  happened(times: string, of: string): string;
  deducted(listed: string): string;
  ofKind(kind: Kind, listed: string): string;
  readonly remedy: string;
}

const WORDS: Words<ShortcomingWords> = {
  vi: {
    mostLost: (kind, named) =>
      `${kind === 'unit' ? 'Các tập thể' : 'Cá nhân'} mất điểm nhiều nhất ở ${named.length > 1 ? 'các tiêu chí' : 'tiêu chí'}: ${named.join('; ')}.`,
    lost: (title, points, share, sheets, of) =>
      `“${title}” ${points} điểm (${share} số điểm mất, ${sheets}/${of} phiếu)`,
    happened: (times, of) => `${times} (${of})`,
    ofKind: (kind, said) => `đối với ${kind === 'unit' ? 'tập thể' : 'cá nhân'} là ${said}`,
    deducted: (said) => `Những việc bị trừ điểm nhiều lần nhất: ${said}.`,
    remedy: 'Biện pháp',
  },
  en: {
    mostLost: (kind, named) =>
      `${kind === 'unit' ? 'Collectives' : 'Individuals'} lost most points on: ${named.join('; ')}.`,
    lost: (title, points, share, sheets, of) =>
      `“${title}”, ${points} points (${share} of all that was lost, ${sheets} of ${of} sheets)`,
    happened: (times, of) => `${times} (${of})`,
    ofKind: (kind, said) => `${kind === 'unit' ? 'collectives' : 'individuals'}: ${said}`,
    deducted: (said) => `Most frequent deductions: ${said}.`,
    remedy: 'Remedy',
  },
};
