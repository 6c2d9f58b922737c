import { type Force, forceOn, type RegulationsOn } from '../answers/regulations.ts';
import { dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { type Block, listUnder, paragraph } from '../documents/document.ts';
import { aside } from '../documents/prose.ts';
import { told } from './regulation-list.ts';
import type { Report } from './report.ts';

/** Of one day: which regulation the workspace is classified by, which papers are in force, and which not yet or no longer. */
export const regulationListOn: Report<RegulationsOn> = {
  id: 'regulation-list-on',
  document(regulations, locale) {
    const { known, on, used } = regulations;
    const words = WORDS[locale];
    const day = dateSaid(on, locale);
    const lists = FORCES.map((force): [heading: string, items: readonly string[]] => [
      words[force](day),
      known.filter(({ regulation }) => forceOn(on, regulation) === force).map((each) => told(each, locale)),
    ]);
    const blocks = lists.flatMap(([heading, items]) => listUnder(heading, items));
    const more = aside(words.more((used ?? known[0]?.regulation)?.id.value ?? ''));
    return { locale, blocks: [...usedThen(regulations, locale), ...blocks, paragraph(more)] };
  },
};

/** What is used, also where that is a regulation whose paper is not in force; nothing outside of a workspace. */
function usedThen({ workspace, used, on }: RegulationsOn, locale: Locale): Block[] {
  if (!workspace) return [];
  const words = WORDS[locale];
  const heading = words.used(workspace.settings.agency?.value, dateSaid(on, locale));
  if (!used) return [paragraph(words.none(heading))];
  const force = forceOn(on, used);
  const doubt = force === 'not-yet' || force === 'no-longer' ? words.doubt[force] : '';
  return [{ kind: 'list', heading, items: [`${used.id.value}: ${used.title.value}${doubt}`] }];
}

const FORCES: readonly Force[] = ['in-force', 'not-yet', 'no-longer', 'unsaid'];

const WORDS = bilingual({
  vi: {
    used: (agency: string | undefined, day: string) => `Ngày ${day}, ${agency ?? 'cơ quan'} áp dụng`,
    none: (heading: string) => `${heading}: chưa có quy chế nào; xem mục regulation trong emul.yaml.`,
    doubt: {
      'not-yet': '; văn bản chưa có hiệu lực vào ngày ấy',
      'no-longer': '; văn bản đã hết hiệu lực vào ngày ấy',
    },
    'in-force': (day: string) => `Có hiệu lực vào ngày ${day}`,
    'not-yet': (_day: string) => 'Chưa có hiệu lực',
    'no-longer': (_day: string) => 'Đã hết hiệu lực',
    unsaid: (_day: string) => 'Tệp không ghi thời gian hiệu lực',
    more: (id: string) => `Từng con số và căn cứ của một quy chế: emul regulation show ${id}`,
  },
  en: {
    used: (agency, day) => `On ${day} ${agency ?? 'the agency'} uses`,
    none: (heading) => `${heading}: none yet; see regulation in emul.yaml.`,
    doubt: { 'not-yet': '; its paper is not in force yet', 'no-longer': '; its paper is no longer in force' },
    'in-force': (day) => `In force on ${day}`,
    'not-yet': () => 'Not in force yet',
    'no-longer': () => 'No longer in force',
    unsaid: () => 'The file does not tell when it is in force',
    more: (id) => `Every number of one and its source: emul regulation show ${id}`,
  },
});
