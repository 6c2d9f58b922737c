import type { Happened, LostPoints, Remark } from '../../answers/gathered.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { percent, pointsInWords } from '../../base/number-words.ts';
import { ended, insideSentence, raised } from '../../base/sentence.ts';
import { type Block, type List, paragraph } from '../../documents/document.ts';
import { figure, type Prose, prose, strung } from '../../documents/prose.ts';
import type { Organization } from '../../model/organization.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import { lostOpened, sheetsOpened, timesOpened } from '../workings/losses.ts';
import type { Naming } from '../workings/names.ts';
import { pointShareOpened } from '../workings/sums.ts';
import { counted, inSentence, type Kind, listed } from './phrases.ts';

/** So many criteria and events are named; behind them the list says nothing new. */
const MOST = 3;

/** On which criteria most points were lost, and what was deducted for how often: a sentence each, for each kind. */
export function shortcomings(
  { lost, happened }: { readonly lost: readonly LostPoints[]; readonly happened: readonly Happened[] },
  naming: Naming,
): Block[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = lost.filter((points) => points.kind === kind);
    const what = happened.filter((each) => each.kind === kind && each.what !== 'bonus');
    const said = [...lostSentence(own, kind, naming), ...happenedSentence(what, naming)];
    return said.length > 0 ? [paragraph(strung(said, ' '))] : [];
  });
}

/** What was deducted for how often, as one sentence for each kind. */
export function deductions({ happened }: { readonly happened: readonly Happened[] }, naming: Naming): Block[] {
  const { locale } = naming;
  const said = (['unit', 'member'] as const).flatMap((kind) => {
    const own = happened.filter((each) => each.kind === kind && each.what !== 'bonus').slice(0, MOST);
    return own.length > 0
      ? [
          WORDS[locale].ofKind(
            kind,
            listed(
              own.map((happened) => timesOf(happened, naming)),
              locale,
            ),
          ),
        ]
      : [];
  });
  return said.length > 0 ? [paragraph(WORDS[locale].deducted(strung(said, '; ')))] : [];
}

function lostSentence(lost: readonly LostPoints[], kind: Kind, naming: Naming): Prose[] {
  const { locale } = naming;
  const words = WORDS[locale];
  const all = Exact.sum(lost.map((points) => points.lost));
  if (all.isZero) return [];
  const named = lost.slice(0, MOST).map((points) =>
    words.lost(
      points.criterion.title.value,
      figure(pointsInWords(points.lost, locale), () => lostOpened(points, naming)),
      figure(percent(points.lost.over(all), locale), () => pointShareOpened(points.lost, all, locale)),
      figure(words.sheets(points.sheets, points.of), () => sheetsOpened(points, naming)),
    ),
  );
  return [words.mostLost(kind, named)];
}

function happenedSentence(happened: readonly Happened[], naming: Naming): Prose[] {
  const { locale } = naming;
  if (happened.length === 0) return [];
  const words = WORDS[locale];
  const named = happened.slice(0, MOST).map((each) => timesOf(each, naming));
  return [words.deducted(listed(named, locale))];
}

/** “chậm thời hạn 04 lần (04 cá nhân)”. */
function timesOf(happened: Happened, naming: Naming): Prose {
  const { event, times, who, kind } = happened;
  const { locale } = naming;
  const said = figure(timesInWords(event, event.id.value, times.floor)[locale], () => timesOpened(happened, naming));
  return WORDS[locale].happened(said, counted(who, kind, naming));
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
    return `${raised(who)}: ${own.map((remark) => remarkInWords(remark, locale)).join(' ')}`;
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
  for (const remark of remarks) {
    const key = `${remark.kind} ${remark.id}`;
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups.values()];
}

const WORDS = bilingual({
  vi: {
    mostLost: (kind: Kind, named: readonly Prose[]) =>
      prose`${kind === 'unit' ? 'Các tập thể' : 'Cá nhân'} mất điểm nhiều nhất ở ${named.length > 1 ? 'các tiêu chí' : 'tiêu chí'}: ${strung(named, '; ')}.`,
    lost: (title: string, points: Prose, share: Prose, sheets: Prose) =>
      prose`“${title}” ${points} điểm (${share} số điểm mất, ${sheets})`,
    sheets: (some: number, of: number) => `${some}/${of} phiếu`,
    happened: (times: Prose, of: Prose) => prose`${times} (${of})`,
    ofKind: (kind: Kind, said: Prose) => prose`đối với ${kind === 'unit' ? 'tập thể' : 'cá nhân'} là ${said}`,
    deducted: (said: Prose) => prose`Những việc bị trừ điểm nhiều lần nhất: ${said}.`,
    remedy: 'Biện pháp',
  },
  en: {
    mostLost: (kind, named) =>
      prose`${kind === 'unit' ? 'Collectives' : 'Individuals'} lost most points on: ${strung(named, '; ')}.`,
    lost: (title, points, share, sheets) =>
      prose`“${title}”, ${points} points (${share} of all that was lost, ${sheets})`,
    sheets: (some, of) => `${some} of ${of} sheets`,
    happened: (times, of) => prose`${times} (${of})`,
    ofKind: (kind, said) => prose`${kind === 'unit' ? 'collectives' : 'individuals'}: ${said}`,
    deducted: (said) => prose`Most frequent deductions: ${said}.`,
    remedy: 'Remedy',
  },
});
