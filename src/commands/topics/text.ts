import type { Locale } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Home } from '../../source/home.ts';
import { paragraph, sectionsText } from '../help-layout.ts';
import type { Section } from '../help-rows.ts';
import { meant } from '../telex.ts';
import { topics } from './list.ts';
import type { TopicListing } from './topic.ts';

/** The topic that somebody's words name, in English or Vietnamese, with accents or without. */
export function topicAsked(words: readonly string[]): TopicListing | undefined {
  const names = topics.flatMap(({ name, vietnamese }) => [name, vietnamese].map((text) => ({ text, runs: name })));
  const name = meant(words.join(' ').trim().replace(/\s+/g, '-'), names);
  return topics.find((topic) => topic.name === name);
}

/** The topics that have somebody's words in a name: “tep” is of `cac-tep` and `cach-ghi-tep`. */
export function topicsNaming(words: readonly string[]): string[] {
  const typed = unaccented(words.join(' '))
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const isNamed = ({ name, vietnamese }: TopicListing) => {
    const own = [name, unaccented(vietnamese)].flatMap((text) => text.split('-'));
    return typed.length > 0 && typed.every((word) => own.includes(word));
  };
  return topics.filter(isNamed).map(({ name }) => name);
}

/** A topic as it is printed. */
export async function topicText({ vietnamese, load }: TopicListing, locale: Locale, home: Home): Promise<string> {
  const { title, told } = await load();
  const also = locale === 'vi' ? `Cũng gõ được: emul help ${unaccented(vietnamese)}\n` : '';
  const head = `${title[locale]}\n${also}`;
  const parts = told(locale, home).map((part) => (typeof part === 'string' ? paragraph(part) : sectionsText([part])));
  return [head, ...parts].join('\n');
}

/** Every topic in a line: what to type, and what it is about. */
export async function topicsSection(locale: Locale): Promise<Section> {
  const rows = topics.map(async ({ name, load }) => [`emul help ${name}`, (await load()).title[locale]] as const);
  return [TITLE[locale], await Promise.all(rows)];
}

const TITLE = { vi: 'Chủ đề:', en: 'Topics:' };
