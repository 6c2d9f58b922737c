import { filledIn } from '../../answers/filled.ts';
import type { Words } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import { periodCalled } from '../../calendar/index.ts';
import { changed } from '../../editing/changed.ts';
import { blanksAsked } from '../../reports/papers/blanks-asked.ts';
import { SourceFile } from '../../source/source-file.ts';
import { Asking } from '../asking.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { notEdited } from '../not-edited.ts';
import type { PaperCommand } from '../report/paper.ts';
import type { PaperAsked } from '../report/paper-asked.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { answered, together } from './blanks-answered.ts';

/** A paper whose blanks are asked for, or the several that a period has of it. */
interface Filling {
  readonly paper: PaperCommand;
  readonly made: readonly PaperAsked[];
  /** What stands behind the paper's own command. */
  readonly values: readonly string[];
}

/** Asks for the blanks of papers, one after the other, and writes what was answered of each. */
export async function fillAsked(call: Call, root: string, filling: Filling): Promise<number> {
  const papers = ofEach(filling.made);
  if (papers.length > 1 && isForPrograms(call)) throw new UsageError(...SEVERAL);
  const asking = new Asking(call);
  try {
    asking.say(HOW);
    for (const each of papers) {
      const end = await filled(call, root, filling, each, asking);
      if (end === 'wrong') return EXIT.findings;
      if (end === 'stopped') break;
    }
  } finally {
    await asking.end();
  }
  return EXIT.fine;
}

function isForPrograms({ flags }: Call): boolean {
  return flags['json'] === true;
}

const SEVERAL: [Words, Words] = [
  {
    vi: '--json chỉ kể được một văn bản, mà kỳ này có nhiều văn bản loại ấy',
    en: '--json tells of one paper, and the period has several of that kind',
  },
  { vi: 'bỏ --json', en: 'leave --json out' },
];

/** What papers of single people say besides what is theirs they all say: that is asked for once, in the file for all of them. */
function ofEach(made: readonly PaperAsked[]): readonly PaperAsked[] {
  const isPersonal = ({ of, setting }: PaperAsked) =>
    of !== undefined &&
    [
      ...setting.workspace.organization.unitIds(),
      ...setting.workspace.organization.members.map(({ id }) => id.value),
    ].includes(of);
  const [first] = made;
  if (!first || !made.every(isPersonal)) return made;
  const { of: _, ...whole } = first;
  return [whole];
}

/** Asks for the blanks of one paper and writes them; whether somebody had enough, or its file cannot be used. */
async function filled(
  call: Call,
  root: string,
  { paper, values, made }: Filling,
  each: PaperAsked,
  asking: Asking,
): Promise<'done' | 'stopped' | 'wrong'> {
  const { setting, period, of, document } = each;
  const { fill, numbered, decided, diagnostics } = await filledIn(root, call.host.home, each, setting.workspace);
  if (await findingsTold(call, diagnostics)) return 'wrong';
  const whole = { ...setting, fill, numbered, decided, locale: call.locale };
  const blanks = blanksAsked({ places: paper.places, room: roomOf(paper, of), make: each.make }, whole);
  asking.say(titleOf(paper, each, whose(each, made), blanks.length));
  const { changes, isStopped } = await answered(asking, blanks, whole.workspace.organization);
  const end = isStopped ? 'stopped' : 'done';
  const deed = deedOf(paper, each, changes.length);
  if (changes.length === 0) {
    if (isForPrograms(call)) await written(call, { root, changes: [], deed });
    return end;
  }
  const path = `papers/${[period, document, ...(of === undefined ? [] : [of])].join('.')}.yaml`;
  const there = fill?.node.tape.file;
  const file = there ?? new SourceFile(path, begun(each));
  const after = await changed(file, there ? changes : together(changes));
  if ('refused' in after) throw notEdited(file.path, after.refused);
  await written(call, {
    root,
    changes: [{ path: file.path, before: there?.text, after: after.text }],
    deed,
    next: nextOf(paper, values),
  });
  return end;
}

function begun({ document, period, of }: PaperAsked): string {
  const lines = [
    'kind: fill',
    `document: ${document}`,
    `period: ${period}`,
    ...(of === undefined ? [] : [`of: ${of}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function roomOf({ room }: PaperCommand, of: string | undefined): string[] {
  return room.flatMap((key) => (key.startsWith('of.') ? (of === undefined ? [] : key.slice(3)) : key));
}

const HOW: Words = {
  vi: 'Gõ lời cần điền rồi Enter; Enter không thì để nguyên “…”. Nhiều đoạn thì ngăn bằng dấu |. Gõ “thôi” để dừng: đã điền gì thì ghi.',
  en: 'Type what belongs there and Enter; Enter alone leaves “…”. Paragraphs are parted by |. “stop” ends it: what was filled in is written.',
};

/** Whose it is, where a period has several. */
function whose({ of, setting: { workspace } }: PaperAsked, made: readonly PaperAsked[]): string | undefined {
  if (of === undefined || made.length === 1) return undefined;
  return workspace.organization.called('member', of) ?? workspace.organization.called('unit', of) ?? of;
}

function titleOf({ title }: PaperCommand, { period }: PaperAsked, whose: string | undefined, count: number): Words {
  const named = (locale: 'vi' | 'en') =>
    [title[locale], periodCalled(period, locale), whose].filter(Boolean).join(', ');
  return {
    vi: `${named('vi')}: ${count === 0 ? 'không còn chỗ nào để điền' : `còn ${count} chỗ`}.`,
    en: `${named('en')}: ${count === 0 ? 'nothing left to fill in' : `${count} to fill in`}.`,
  };
}

function deedOf({ title }: PaperCommand, { period }: PaperAsked, count: number): Words {
  return {
    vi: `điền ${count} chỗ trong ${insideSentence(title.vi)}, ${periodCalled(period, 'vi')}`,
    en: `filled in ${count} of ${insideSentence(title.en)}, ${periodCalled(period, 'en')}`,
  };
}

function nextOf({ id, called }: PaperCommand, values: readonly string[]): Words {
  const line = `emul report ${id} ${values.join(' ')} -o`;
  return { vi: `Văn bản: ${line} ${called}.docx\n`, en: `The paper: ${line} ${id}.docx\n` };
}
