import type { AwardCount } from '../../answers/province/award-counts.ts';
import type { CircularSums } from '../../answers/province/circular-sums.ts';
import type { Statistics } from '../../answers/province/statistics.ts';

/** Awards of an agency: how many titles and commendations, then each by its name. */
export function awardsJson(awards: readonly AwardCount[]) {
  const of = (form: AwardCount['form']) => {
    const own = awards.filter((award) => award.form === form);
    return { units: total(own, 'units'), members: total(own, 'members') };
  };
  return { titles: of('title'), commendations: of('commendation'), byName: awards.map(namedJson) };
}

/** Awards of one name. */
export function namedJson({ form, name, by, deciders, units, members, leading }: AwardCount) {
  return { form, name, by: by ?? null, deciders: [...deciders], units, members, leading };
}

function total(awards: readonly AwardCount[], kind: 'units' | 'members'): number {
  return awards.reduce((sum, award) => sum + award[kind], 0);
}

/** What an agency says towards the statistics of a year. */
export function statisticsJson({ circular, movements }: Statistics) {
  const movementJson = ({ title, from = '', to, isCampaign }: NonNullable<Statistics['movements']>[number]) => ({
    title,
    from,
    to: to ?? null,
    way: isCampaign ? ('campaign' as const) : ('yearly' as const),
  });
  return { ...formsJson(circular), movements: movements?.map(movementJson) ?? null };
}

/** What agencies under one circular add up to. */
export function circularJson({ circular, agencies, movements, silent }: CircularSums) {
  const isTold = silent.movements < agencies.length;
  return {
    ...formsJson(circular),
    agencies: agencies.length,
    movements: isTold ? movements.length : null,
    silent: { ...silent },
  };
}

function formsJson(circular: Statistics['circular']) {
  const { document, movements, awards } = (circular === 'untold' ? undefined : circular) ?? {};
  return { circular: document ?? null, movementsForm: movements ?? null, awardsForm: awards ?? null };
}
