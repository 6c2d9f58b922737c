import type { ScalePaper } from '../../../answers/criteria/scale-paper.ts';
import type { OpinionHeard, Voice } from '../../../answers/criteria/steps/opinions.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { blank, type Prose, prose } from '../../../documents/prose.ts';
import { paperNumber } from '../phrases.ts';
import type { Setting } from '../setting.ts';
import { isUnanswered } from './opinion-table.ts';

/** What one voice said on a draft, and how many of that came to what. */
export interface Heard {
  readonly from: Voice;
  readonly all: readonly OpinionHeard[];
  readonly taken: number;
  readonly partly: number;
  readonly kept: number;
  readonly open: number;
}

/** Whoever said more than that all of it is fine, in the order in which they first spoke. */
export function heardBy({ open, answered }: ScalePaper): Heard[] {
  const all = [...open, ...answered].toSorted((a, b) => a.number - b.number);
  const own = all.filter(({ opinion }) => !opinion.agrees);
  return [...new Set(own.map(({ from }) => from.id))].map((id) => {
    const said = own.filter(({ from }) => from.id === id);
    return { from: (said[0] as OpinionHeard).from, all: said, ...countedBy(said) };
  });
}

function countedBy(said: readonly OpinionHeard[]): Omit<Heard, 'from' | 'all'> {
  const closed = said.filter((each) => !isUnanswered(each));
  const of = (outcome: string) => closed.filter(({ opinion }) => opinion.outcome?.value === outcome).length;
  return {
    partly: of('partly'),
    kept: of('kept'),
    taken: closed.length - of('partly') - of('kept'),
    open: said.length - closed.length,
  };
}

/** Who agrees with all of a draft and asks for nothing. */
export function agreeing({ answered }: ScalePaper): Voice[] {
  const all = answered.filter(({ opinion }) => opinion.agrees).map(({ from }) => from);
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** “Công văn số 45/BDT-VP ngày 01/12/2016 hỏi ý kiến 04 đơn vị; đã nhận 05 ý kiến góp ý của 02 đơn vị; 01 đơn vị nhất trí; 01 đơn vị chưa có ý kiến.” */
export function askedAndHeard(paper: ScalePaper, { locale }: Setting): Prose {
  const words = WORDS[locale];
  const { consultation } = paper.criteria.life;
  const letter = consultation?.paper?.value ?? blank(words.letterHint);
  const day: Prose = consultation?.from ? dateSaid(consultation.from.value, locale) : [blank(words.dayHint)];
  const heard = heardBy(paper);
  const count = heard.reduce((sum, { all }) => sum + all.length, 0);
  const until = consultation?.until && dateSaid(consultation.until.value, locale);
  const areUnits = [...paper.asked, ...heard.map(({ from }) => from)].every(({ unit }) => unit);
  const number = (of: number) => `${paperNumber(of, locale)} ${areUnits ? words.units : words.voices}`;
  const opinions = paperNumber(count, locale);
  const said = [
    words.asked(number(paper.asked.length)),
    count > 0 ? words.got(opinions, number(heard.length), until) : words.none,
    ...(agreeing(paper).length > 0 ? [words.agree(number(agreeing(paper).length))] : []),
    ...(paper.silent.length > 0 ? [words.silent(number(paper.silent.length))] : []),
  ];
  return prose`${words.letter} ${letter} ${words.of} ${day} ${said.join('; ')}.`;
}

const WORDS = bilingual({
  vi: {
    letter: 'Công văn số',
    letterHint: 'số công văn lấy ý kiến',
    dayHint: 'ngày công văn lấy ý kiến',
    of: 'ngày',
    units: 'đơn vị',
    voices: 'đơn vị, chức danh',
    asked: (count: string) => `hỏi ý kiến ${count}`,
    got: (count: string, from: string, until: string | undefined) =>
      `${until === undefined ? '' : `đến hết ngày ${until} `}đã nhận ${count} ý kiến góp ý của ${from}`,
    none: 'chưa nhận ý kiến góp ý nào',
    agree: (count: string) => `${count} nhất trí với dự thảo`,
    silent: (count: string) => `${count} chưa có ý kiến`,
  },
  en: {
    letter: 'Letter',
    letterHint: 'number of the letter of consultation',
    dayHint: 'its day',
    of: 'of',
    units: 'divisions',
    voices: 'divisions and posts',
    asked: (count) => `asked ${count}`,
    got: (count, from, until) => `${until === undefined ? '' : `until ${until} `}${count} opinions came from ${from}`,
    none: 'no opinion has come',
    agree: (count) => `${count} agree with the draft`,
    silent: (count) => `${count} have said nothing yet`,
  },
});
