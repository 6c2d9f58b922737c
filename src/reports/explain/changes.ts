import { bilingual } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import { type Prose, plain } from '../../documents/prose.ts';
import type { Reason } from '../../scoring/reason.ts';
import { withoutSheet } from '../../scoring/reasons.ts';
import { lineOf } from '../../source/line-of.ts';
import { withSource } from '../said-aside.ts';
import { sourceLine } from '../source-line.ts';
import type { ExplainTerms } from './explain-terms.ts';

/** Gates and the Council's decision, each with its article and line; what the conditions alone had given first. */
export function changes(terms: ExplainTerms): Block[] {
  const { result, names, locale } = terms;
  const { level, standing } = result;
  if (!result.isRated) return [];
  const without = withoutSheet(result); // that is said where it is why a level was missed
  const items = result.reasons.filter((reason) => reason !== without).map((reason) => reasonSourced(reason, terms));
  if (items.length === 0) return [];
  // An event that limits a sheet is part of its computed level (rule 12).
  const before = standing ? standing.levelByConditions : result.computedLevel;
  const words = WORDS[locale];
  const changed = standing?.points ? words.limited : words.changed;
  const isChanged = before !== undefined && before !== level;
  const heading = isChanged
    ? changed(names.levelName(before)[locale], names.levelName(level ?? '')[locale])
    : words.kept;
  return [{ kind: 'list', heading, items }];
}

type Reader = Pick<ExplainTerms, 'answer' | 'locale'>;

/** A reason with the article it rests on, and aside the line it was read from. */
export function reasonSourced(reason: Reason, reader: Reader): Prose {
  const { words, place } = reason;
  return withSource(words[reader.locale], articleOf(reason, reader), place && lineOf(place));
}

/** The same as every reader has it. */
export function reasonInWords(reason: Reason, reader: Reader): string {
  return plain(withSource(reason.words[reader.locale], articleOf(reason, reader), undefined));
}

function articleOf({ id }: Reason, { answer, locale }: Reader): string | undefined {
  return sourceLine(id, answer.classified.rules, locale);
}

const WORDS = bilingual({
  vi: {
    kept: 'Khống chế và quyết định, không làm đổi mức',
    changed: (from: string, to: string) => `Tính ra là ${from}, nhưng xếp ${to} vì`,
    limited: (from: string, to: string) => `Theo điểm thì được ${from}, nhưng xếp ${to} vì`,
  },
  en: {
    kept: 'Gates and decisions, which change nothing',
    changed: (from, to) => `${from} by itself, but ${to} because`,
    limited: (from, to) => `${from} by points alone, but ${to} because`,
  },
});
