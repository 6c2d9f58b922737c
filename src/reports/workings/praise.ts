import type { Praised } from '../../answers/gathered.ts';
import type { Working } from '../../documents/working.ts';
import { cutSteps, type Naming, nameOf, namesOf } from './names.ts';

/** Who was praised in which period, once for each time. */
export function praiseOpened(all: readonly Praised[], naming: Naming): Working {
  const { locale } = naming;
  const once = [...new Map(all.map((praised) => [praised.id, praised])).values()];
  const steps = all.map((praised) => ({
    text: `${praised.period.kind.words[locale].name(praised.period)}: ${nameOf(praised, naming)}`,
  }));
  return { text: namesOf(once, naming), steps: cutSteps(steps, locale) };
}
