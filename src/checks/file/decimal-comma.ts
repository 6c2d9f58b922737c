import type { Locale } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import { defineCheck, type MarkInSight, type Sighting } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';
import { withPoint } from '../../schema/meant/number.ts';
import { markKeys, ownKeys } from '../../scoring/modes/index.ts';
import type { Node } from '../../source/node.ts';

type Facts = SchemaFaults['decimal-comma'];

/** A decimal comma, `16,5`: as a text of its own, or split by YAML inside brackets. */
export const decimalComma = defineCheck<Facts>({
  id: 'decimal-comma',
  severity: 'error',
  spoils: true,
  message: {
    vi: (facts) =>
      `${number(facts, 'vi')} viết dấu phẩy${facts.isQuoted ? ', lại để trong ngoặc kép' : ''} “${facts.written}”`,
    en: (facts) =>
      `${number(facts, 'en')} has a decimal comma${facts.isQuoted ? ' and stands in quotes' : ''}, “${facts.written}”`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant }) => [meant],
  inMark(seen) {
    const { value } = seen.mark;
    if (value.kind === 'number') return;
    if (isText(value)) return sighting(seen, value, undefined);
    let found: Sighting<Facts>[] | undefined;
    for (const [key, part] of value.pairs()) {
      const otherSighting = isText(part) ? sighting(seen, part, key.text) : undefined;
      if (otherSighting) found = [...(found ?? []), otherSighting];
    }
    return found;
  },
});

function isText({ kind }: Node): boolean {
  return kind === 'text' || kind === 'quoted';
}

function sighting({ mark, who }: MarkInSight, value: Node, part: string | undefined): Sighting<Facts> | undefined {
  const meant = withPoint(value.text);
  if (meant === undefined) return undefined;
  const named = { key: part ?? mark.id, title: { vi: '', en: '' } };
  return {
    at: value.place,
    facts: {
      ...named,
      written: value.text,
      meant,
      isQuoted: value.kind === 'quoted',
      mark: { criterion: mark.id, part, who },
    },
  };
}

function number({ mark, ...named }: Facts, locale: Locale): string {
  if (!mark) return place(named, locale);
  const { criterion, part, who } = mark;
  if (part === undefined) return locale === 'vi' ? `điểm ${criterion} của ${who}` : `${criterion} of ${who}`;
  const title = markKeys.find(({ name }) => name === part)?.words.vi[0];
  const what = title ? insideSentence(title) : `số lần “${part}”`;
  return locale === 'vi' ? `${what} ở ${criterion} của ${who}` : `“${part}” in ${criterion} of ${who}`;
}

/** What happened so many times is counted in whole numbers. */
function wayOut({ mark, meant, isQuoted }: Facts, locale: Locale): string {
  if (mark?.part !== undefined && !ownKeys.has(mark.part)) {
    return locale === 'vi' ? 'số lần là số nguyên, ví dụ 1' : 'it takes a whole number, like 1';
  }
  if (isQuoted) return locale === 'vi' ? `hãy viết ${meant}, không có ngoặc kép` : `write ${meant}, without quotes`;
  return locale === 'vi' ? `hãy viết ${meant}` : `write ${meant}`;
}
