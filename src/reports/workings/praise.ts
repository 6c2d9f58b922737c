import type { Praised } from '../../answers/gathered.ts';
import type { Working } from '../../documents/working.ts';
import { cutSteps, type Naming, nameOf, namesOf } from './names.ts';

/** Who in which period, once for each time: praised, or said something in a sheet. */
export function whoAndWhenOpened(all: readonly Pick<Praised, 'kind' | 'id' | 'period'>[], naming: Naming): Working {
  const { locale } = naming;
  const once = [...new Map(all.map((each) => [`${each.kind} ${each.id}`, each])).values()];
  const steps = all.map((praised) => ({
    text: `${praised.period.kind.words[locale].name(praised.period)}: ${nameOf(praised, naming)}`,
  }));
  return { text: namesOf(once, naming), steps: cutSteps(steps, locale) };
}
