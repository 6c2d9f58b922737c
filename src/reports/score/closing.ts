import { bilingual } from '../../base/locale.ts';
import { asSentence, ended, insideSentence } from '../../base/sentence.ts';
import { type Block, listUnder, paragraph } from '../../documents/document.ts';
import { keyOf } from '../../model/due.ts';
import { named } from '../person-words.ts';
import type { ScoreTerms } from './score-terms.ts';

/** Who is praised and for what, then causes and remedies, person by person; only of the rows that stand. */
export function closing(terms: ScoreTerms): Block[] {
  const words = WORDS[terms.locale];
  const praise = praised(terms);
  const [only] = praise;
  return [
    ...(only !== undefined && praise.length === 1
      ? [paragraph(`${words.praise}: ${ended(inOneBreath(only))}`)]
      : listUnder(
          words.praise,
          praise.map(({ who, why }) => ended([who, ...(why ? [why] : [])].join(': '))),
        )),
    ...listUnder(words.causes, causes(terms)),
  ];
}

interface Praised {
  readonly who: string;
  readonly why: string | undefined;
}

function praised({ answer, locale }: ScoreTerms): Praised[] {
  const { only, standings, week, workspace } = answer;
  const shown = new Set(standings.map(({ subject }) => keyOf(subject.kind, subject.id)));
  return week.briefings
    .flatMap(({ praise }) => praise)
    .filter(({ kind, subject }) => !only || shown.has(keyOf(kind, subject.value)))
    .flatMap(({ kind, subject, reason }) => {
      const who = named({ kind, id: subject.value }, workspace.organization, locale);
      return who === undefined ? [] : { who, why: reason?.value }; // a check reports whom nobody knows
    });
}

/** Behind a colon: “bà Đàng Thị Kim Chi, hoàn thành báo cáo trước thời hạn”. */
function inOneBreath({ who, why }: Praised): string {
  const begun = who.replace(/^(?:Ông|Bà) /, (honorific) => honorific.toLowerCase());
  return [begun, ...(why ? [insideSentence(why)] : [])].join(', ');
}

function causes({ answer, locale }: ScoreTerms): string[] {
  const words = WORDS[locale];
  return answer.standings.flatMap(({ subject, sheet }) => {
    const who = named(subject, answer.workspace.organization, locale) ?? subject.name;
    const said = (sheet?.entries ?? []).flatMap(({ causes: why, remedies }) => [
      ...(why ? [asSentence(why.value)] : []),
      ...(remedies ? [`${words.remedy}: ${asSentence(insideSentence(remedies.value))}`] : []),
    ]);
    return said.length > 0 ? [`${who}: ${said.join(' ')}`] : [];
  });
}

const WORDS = bilingual({
  vi: { praise: 'Biểu dương', causes: 'Nguyên nhân, biện pháp khắc phục', remedy: 'Biện pháp' },
  en: { praise: 'Praised', causes: 'Causes and remedies', remedy: 'Remedy' },
});
