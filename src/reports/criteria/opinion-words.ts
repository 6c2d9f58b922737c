import type { OpinionHeard, Voice } from '../../answers/criteria/steps/opinions.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import type { OpinionOutcome } from '../../declared/kinds/criteria.ts';

/** What an opinion is on: “A3 Tiến độ”, “các mức xếp loại”; undefined where it is on the whole scale. */
export function placeOf({ opinion: { on }, criterion }: OpinionHeard, locale: Locale): string | undefined {
  if (!on) return undefined;
  return PLACES[on.value]?.[locale] ?? [on.value, criterion?.title.value].filter(Boolean).join(' ');
}

/** What became of an opinion in a word or two; undefined where nobody said. */
export function outcomeOf({ opinion: { agrees, outcome } }: OpinionHeard, locale: Locale): string | undefined {
  if (agrees) return WORDS[locale].agrees;
  return outcome && OUTCOMES[outcome.value]?.[locale];
}

/** Who said something: a unit by its name, a post as it is written. */
export function voiceName({ id, unit }: Voice): string {
  return unit?.name.value ?? id;
}

const WORDS = bilingual({ vi: { agrees: 'Nhất trí' }, en: { agrees: 'Agrees' } });

const PLACES: Readonly<Record<string, Words>> = {
  levels: { vi: 'các mức xếp loại', en: 'the levels' },
  bonus: { vi: 'điểm cộng', en: 'bonus' },
  penalty: { vi: 'điểm trừ', en: 'penalties' },
};

const OUTCOMES: Readonly<Record<string, Words>> = {
  taken: { vi: 'Tiếp thu', en: 'Taken up' },
  partly: { vi: 'Tiếp thu một phần', en: 'Taken up in part' },
  kept: { vi: 'Giữ nguyên', en: 'Kept as it is' },
} satisfies Record<OpinionOutcome, Words>;
