import { same, type Words } from '../base/locale.ts';
import type { Level } from './regulation.ts';

/** A level in full; where the regulation has no English for it, its own name stands. */
export function levelInFull({ name, english }: Level): Words {
  return { vi: name.value, en: (english.name ?? name).value };
}

/** A level inside a sentence: in full, but in English, where a clause would stand behind “rated”, by its short name. */
export function levelInSentence({ name, english }: Level): Words {
  return { vi: name.value, en: (english.short ?? english.name ?? name).value };
}

/** A level as tables call it, by its short name. */
export function levelInTables({ name, short, english }: Level): Words {
  const own = short ?? name;
  return { vi: own.value, en: (english.short ?? english.name ?? own).value };
}

/** The same by its id, which stands where no level has it. */
export function levelNamed(id: string, levels: readonly Level[] = []): Words {
  const found = levels.find((level) => level.id.value === id);
  return found ? levelInTables(found) : same(id);
}

/** Every name that a level may stand under in a paper or be typed by. */
export function namesOfLevel({ name, short, english }: Level): string[] {
  return [short, name, english.short, english.name].flatMap((located) => located?.value ?? []);
}

/** Levels best first by id, as tables call them. */
export function levelsNamed(levels: readonly Level[]): { readonly id: string; readonly name: Words }[] {
  return levels.map((level) => ({ id: level.id.value, name: levelInTables(level) }));
}
