import type { HandedArchive } from '../../answers/closing/handed-archive.ts';
import { dateSaid } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { VERIFY_WORDS } from './words.ts';

/** What an archive says of itself, and whether its files are as it says. */
export function handoverOf({ handover, isAlone, damaged }: HandedArchive, locale: Locale): Block[] {
  const words = VERIFY_WORDS[locale];
  const broken = listed(words.handover.damaged, damaged);
  if (!handover) return isAlone ? [paragraph(words.alone), ...broken] : broken;
  const { list, code, changed, added } = handover;
  const period = periodOf(list.period ?? '');
  const isSound = changed.length + added.length === 0;
  const said = [
    words.handover.list(words.handover.to[list.to], dateSaid(list.asOf, locale), code),
    ...(period ? [words.handover.part(period.kind.words[locale].name(period))] : []),
    ...(isSound ? [words.handover.sound(list.files.length)] : []),
  ];
  return [
    ...said.map(paragraph),
    ...broken,
    ...listed(words.handover.changed, changed),
    ...listed(words.handover.added, added),
  ];
}

function listed(heading: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', heading, items: [...items] }] : [];
}
