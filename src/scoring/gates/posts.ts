import { listed, same, type Words } from '../../base/locale.ts';
import { someTexts } from '../../model/field.ts';
import type { Gate } from '../../model/gate.ts';
import type { Key } from '../../model/key.ts';
import { covers } from '../../model/span.ts';
import type { ResultSubject } from '../result.ts';
import type { GateContext } from './gate-kind.ts';

/** What people are to a unit. */
const POSTS: Readonly<Record<string, Words>> = {
  heads: { vi: 'người đứng đầu', en: 'heads' },
  deputies: { vi: 'cấp phó', en: 'deputies' },
  members: { vi: 'mọi người', en: 'everybody' },
};

/** Whom of a unit a gate concerns; its heads where it does not say. */
export const FOR: Key = {
  name: 'for',
  words: {
    vi: ['Áp dụng cho ai', 'heads (trưởng), deputies (phó), members (cả phòng); một từ hoặc danh sách'],
    en: ['For', 'heads, deputies or members, a word or a list'],
  },
  example: '[heads, deputies]',
  shape: {
    type: ['string', 'array'],
    pattern: `^(${Object.keys(POSTS).join('|')})$`,
    minItems: 1,
    items: { enum: Object.keys(POSTS) },
  },
};

function postsIn({ node }: Gate): string[] {
  const posts = someTexts(node.get('for')).map(({ value }) => value);
  return posts.length > 0 ? posts : ['heads'];
}

/** Whether a gate concerns those who lead a unit. */
export function asksForHeads(gate: Gate): boolean {
  return postsIn(gate).includes('heads');
}

/** “người đứng đầu, cấp phó”. */
export function whom(gate: Gate): Words {
  return listed(postsIn(gate).map((post) => POSTS[post] ?? same(post)));
}

/** The units for which a member is what the gate concerns: their head, deputy or any member, on the last day; a unit leads none and is in none. */
export function unitsConcerned(gate: Gate, subject: ResultSubject, { organization, lastDay }: GateContext): string[] {
  if (subject.kind === 'unit') return [];
  const wanted = postsIn(gate);
  const holds = (posts: (typeof organization.units)[number]['heads']) =>
    posts.some(({ member, span }) => member.value === subject.id && covers(span, lastDay));
  return organization.units.flatMap((unit) => {
    const isHead = wanted.includes('heads') && holds(unit.heads);
    const isDeputy = wanted.includes('deputies') && holds(unit.deputies);
    const isMember = wanted.includes('members') && subject.unit === unit.id.value;
    return isHead || isDeputy || isMember ? [unit.id.value] : [];
  });
}
