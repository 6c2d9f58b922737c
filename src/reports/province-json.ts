import type { Agency } from '../answers/province/agencies-read.ts';
import { type ClosedPeriod, isClosed } from '../answers/province/agency.ts';
import type { AwardCounts } from '../answers/province/award-counts.ts';
import type { CountedAgency } from '../answers/province/counted-agency.ts';
import { type Sums, sumsOf } from '../answers/province/ladders.ts';
import type { Province } from '../answers/province/province.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { outputText } from './output-text.ts';
import { faultInWords } from './province/fault-words.ts';
import { periodJson } from './value-json.ts';

type Told = Output<'province'>;

/** `emul province --json`. */
export function provinceJson(province: Province, locale: Locale, version: string): string {
  const { question, counted, missing, leftOut, copies, ladders } = province;
  return outputText('province', version, {
    period: periodJson(question.period),
    before: periodJson(question.before),
    agencies: counted.map(agencyJson),
    missing: missing.map(whoJson),
    leftOut: leftOut.map(({ agency, period, fault }) => ({
      ...whoJson(agency),
      period: period.id,
      why: fault.why,
      message: faultInWords(fault, locale),
    })),
    copies: copies.map(({ agency, of }) => ({ name: agency.called, place: agency.from.shown, of: of.from.shown })),
    ladders: ladders.map(({ levels, regulations, agencies, sums, compared }) => ({
      levels: levelsJson(levels),
      regulations: [...regulations],
      agencies: agencies.length,
      ...sumsJson(sums),
      compared: {
        agencies: compared.agencies.length,
        before: sumsJson(compared.before),
        now: sumsJson(compared.now),
      },
    })),
  });
}

function whoJson({ name, from }: Agency) {
  return { name, place: from.shown };
}

function agencyJson({ now, before, awards, ...agency }: CountedAgency): Told['agencies'][number] {
  const { is, above } = agency.from;
  return {
    ...whoJson({ now, before, awards, ...agency }),
    from: is === 'closed' ? 'workspace' : is,
    group: above.at(-1) ?? null,
    now: closedJson(now),
    before: isClosed(before) ? closedJson(before) : null,
    awards: awards ? awardsJson(awards) : null,
  };
}

function closedJson(closed: ClosedPeriod): Told['agencies'][number]['now'] {
  const { seal, code, regulation, levels } = closed;
  return { seal, code, regulation, levels: levelsJson(levels), ...sumsJson(sumsOf([closed])) };
}

function levelsJson(levels: ClosedPeriod['levels']): Told['ladders'][number]['levels'] {
  return levels.map(({ id, name }) => ({ id, name }));
}

function sumsJson({ units, members }: Sums) {
  return {
    units: { at: [...units.at], notRated: units.notRated },
    members: { at: [...members.at], notRated: members.notRated },
  };
}

function awardsJson({ title, commendation }: AwardCounts) {
  return { titles: title, commendations: commendation };
}
