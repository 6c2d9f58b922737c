import type { LevelChange, LevelSide } from '../../answers/criteria/changes/levels.ts';
import { bilingual } from '../../base/locale.ts';
import type { Criteria } from '../../model/criteria.ts';
import { askedBy } from '../../scoring/conditions/index.ts';
import type { DiffTerms, Said } from './said.ts';

/** A level or one of its conditions added, left out or changed: a boundary that moved is one that asks for other points. */
export function levelChange({ about, kind, before, after }: LevelChange, terms: DiffTerms): Said {
  const { diff, locale, levelName, turned } = terms;
  const words = WORDS[locale];
  const asked = (side: LevelSide | undefined, criteria: Criteria) =>
    side?.condition ? askedBy(side.condition, criteria)[locale] : '';
  const said = (text: string): Said => ({ section: 'levels', label: levelName(levelOf(after ?? before)), text });
  if (about === 'condition') {
    if (kind === 'changed') return said(turned(asked(before, diff.before), asked(after, diff.after)));
    return said(kind === 'added' ? words.asks(asked(after, diff.after)) : words.noLonger(asked(before, diff.before)));
  }
  if (kind === 'moved') {
    const order = ({ rungs }: Criteria) => rungs.map(({ level }) => levelName(level.value)).join(', ');
    return { section: 'levels', label: '', text: words.order(turned(order(diff.before), order(diff.after))) };
  }
  const side = after ?? before;
  const conditions =
    side?.rung.when.map((condition) => askedBy(condition, after ? diff.after : diff.before)[locale]) ?? [];
  return said(words[kind === 'added' ? 'added' : 'removed'](conditions.join('; ') || words.rest));
}

function levelOf(side: LevelSide | undefined): string {
  return side?.rung.level.value ?? '';
}

const WORDS = bilingual({
  vi: {
    asks: (condition: string) => `thêm điều kiện: ${condition}`,
    noLonger: (condition: string) => `bỏ điều kiện: ${condition}`,
    order: (levels: string) => `thứ tự các mức: ${levels}`,
    added: (conditions: string) => `mức mới: ${conditions}`,
    removed: (conditions: string) => `bỏ mức này (${conditions})`,
    rest: 'còn lại',
  },
  en: {
    asks: (condition) => `asks as well: ${condition}`,
    noLonger: (condition) => `no longer asks: ${condition}`,
    order: (levels) => `order of the levels: ${levels}`,
    added: (conditions) => `new level: ${conditions}`,
    removed: (conditions) => `left out (${conditions})`,
    rest: 'everybody else',
  },
});
