import type { AffectedSubject } from '../../answers/closing/affected.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { List } from '../../documents/document.ts';
import type { Workspace } from '../../model/workspace.ts';

/** So many people of one post are counted; fewer are named. */
const FEW = 3;

/** Whom an edition governs, no longer governs, or governs anew: unit by unit, post by post. */
export function affectedLists(
  affected: readonly AffectedSubject[],
  workspace: Workspace | undefined,
  locale: Locale,
): List[] {
  const words = WORDS[locale];
  return (['stays', 'joins', 'leaves'] as const).flatMap((change) => {
    const some = affected.filter((subject) => subject.change === change);
    if (some.length === 0) return [];
    const people = new Set(some.map(({ id }) => id)).size;
    const kind = some[0]?.kind ?? 'member';
    const heading = words.heading[change](words.count[kind](people));
    if (kind === 'unit') return [{ kind: 'list', heading, items: [some.map(({ name }) => name).join(', ')] }];
    return [{ kind: 'list', heading, items: byUnit(some, workspace, locale) }];
  });
}

/** “Văn phòng: chuyên viên (04 người), Chánh Văn phòng (Phạm Minh Tuấn)”. */
function byUnit(some: readonly AffectedSubject[], workspace: Workspace | undefined, locale: Locale): string[] {
  const units = [...new Set(some.map(({ unit }) => unit))];
  return units.map((unit) => {
    const here = some.filter((subject) => subject.unit === unit);
    const posts = [...new Set(here.map(({ position }) => position ?? ''))];
    const said = posts.map((post) => {
      const names = here.filter(({ position }) => (position ?? '') === post).map(({ name }) => name);
      const who = names.length > FEW ? WORDS[locale].people(paperCount(names.length)) : names.join(', ');
      return post ? `${insideSentence(post)} (${who})` : who;
    });
    return `${workspace?.organization.unit(unit)?.name.value ?? unit}: ${said.join(', ')}`;
  });
}

const WORDS = bilingual({
  vi: {
    heading: {
      stays: (count) => `${count} chịu tác động`,
      joins: (count) => `${count} mới thuộc thang này`,
      leaves: (count) => `${count} không còn thuộc thang này`,
    } satisfies Readonly<Record<AffectedSubject['change'], (count: string) => string>>,
    count: {
      member: (count) => `${paperCount(count)} cá nhân`,
      unit: (count) => `${paperCount(count)} tập thể`,
    } satisfies Readonly<Record<AffectedSubject['kind'], (count: number) => string>>,
    people: (count: string) => `${count} người`,
  },
  en: {
    heading: {
      stays: (count) => `Touched, ${count}`,
      joins: (count) => `Newly under it, ${count}`,
      leaves: (count) => `No longer under it, ${count}`,
    },
    count: {
      member: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
      unit: (count) => `${count} unit${count === 1 ? '' : 's'}`,
    },
    people: (count) => `${count} people`,
  },
});
