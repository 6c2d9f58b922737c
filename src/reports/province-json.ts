import { isStatistical } from '../answers/movements.ts';
import type { Agency } from '../answers/province/agencies-read.ts';
import { type ClosedPeriod, earlierIn, isClosed } from '../answers/province/agency.ts';
import { addedUp } from '../answers/province/award-counts.ts';
import { byCircular } from '../answers/province/circular-sums.ts';
import type { Comparison } from '../answers/province/comparison.ts';
import type { CountedAgency } from '../answers/province/counted-agency.ts';
import type { Province } from '../answers/province/province.ts';
import { type Sums, sumsOf } from '../answers/province/sums.ts';
import type { Locale } from '../base/locale.ts';
import type { Period } from '../calendar/period.ts';
import type { Output } from '../declared/outputs/index.ts';
import { outputText } from './output-text.ts';
import { faultInWords } from './province/fault-words.ts';
import { awardsJson, circularJson, namedJson, statisticsJson } from './province/records-json.ts';
import { periodJson } from './value-json.ts';

type Told = Output<'province'>;

/** `emul province --json`. */
export function provinceJson(province: Province, locale: Locale, version: string): string {
  const { question, counted, missing, leftOut, copies, ladders, held, regulations } = province;
  const earlier = earlierIn(question);
  const newest = earlier.at(-1);
  return outputText('province', version, {
    period: periodJson(question.period),
    before: periodJson(newest ?? question.period),
    agencies: counted.map((agency) => agencyJson(agency, earlier)),
    awards: {
      silent: counted.filter((agency) => !agency.awards).length,
      byName: addedUp(counted.flatMap((agency) => agency.awards ?? [])).map(namedJson),
    },
    ...(isStatistical(question.period) && { statistics: byCircular(counted).map(circularJson) }),
    missing: missing.map(whoJson),
    leftOut: leftOut.map(({ agency, period, fault }) => ({
      ...whoJson(agency),
      period: period.id,
      why: fault.why,
      message: faultInWords(fault, locale),
    })),
    nothing: [...province.nothing],
    copies: copies.map(({ agency, of }) => ({ name: agency.called, place: agency.from.shown, of: of.from.shown })),
    list: held ? heldJson(held) : null,
    regulations: regulations.map(({ id, title = null, agencies }) => ({ id, title, agencies })),
    ladders: ladders.map(({ levels, regulations, agencies, sums, comparisons }) => ({
      levels: levelsJson(levels),
      regulations: [...regulations],
      agencies: agencies.length,
      ...sumsJson(sums),
      compared: comparedJson(comparisons[0]),
      comparisons: comparisons.map(comparisonJson),
    })),
  });
}

function heldJson({ list, absent, unlisted, renamed, ...counts }: NonNullable<Province['held']>) {
  return {
    file: list.shown,
    agencies: list.agencies.length,
    counted: counts.counted,
    open: counts.open,
    leftOut: counts.leftOut,
    absent: absent.map(({ name, group = null, line }) => ({ name, group, line })),
    unlisted: unlisted.map(({ agency, near }) => ({ ...whoJson(agency), near: [...near] })),
    renamed: renamed.map(({ agency, listed }) => ({ ...whoJson(agency), listed: listed.name })),
  };
}

function whoJson({ name, from }: Agency) {
  return { name, place: from.shown };
}

function agencyJson(agency: CountedAgency, periods: readonly Period[]): Told['agencies'][number] {
  const { now, awards, statistics, from } = agency;
  const { is } = from;
  const earlier = agency.earlier.map((told) => (isClosed(told) ? closedJson(told) : null));
  return {
    ...whoJson(agency),
    from: is === 'zip' || is === 'export' ? is : 'workspace',
    export: agency.exported ?? null,
    group: agency.group ?? null,
    listed: agency.listed?.name ?? null,
    now: closedJson(now),
    before: earlier.at(-1) ?? null,
    earlier: periods.map(({ id }, i) => ({ period: id, closed: earlier[i] ?? null })),
    awards: awards ? awardsJson(awards) : null,
    statistics: statistics ? statisticsJson(statistics) : null,
  };
}

function closedJson(closed: ClosedPeriod): Told['agencies'][number]['now'] {
  const { seal, code, later = null, regulation, title = null, levels } = closed;
  return { seal, code, later, regulation, title, levels: levelsJson(levels), ...sumsJson(sumsOf([closed])) };
}

/** The last two of a series. */
function comparedJson(series: Comparison | undefined): Told['ladders'][number]['compared'] {
  const of = (place: -1 | -2) => sumsJson(series?.sums.at(place) ?? sumsOf([]));
  return { agencies: series?.agencies.length ?? 0, before: of(-2), now: of(-1) };
}

function comparisonJson({ periods, agencies, sums, left }: Comparison) {
  return {
    periods: periods.map(({ id }) => id),
    agencies: agencies.length,
    sums: sums.map(sumsJson),
    left: left.map(({ agency, period, why }) => ({ ...whoJson(agency), period: period.id, why })),
  };
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
