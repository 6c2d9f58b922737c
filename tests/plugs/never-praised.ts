import { type SummaryAnswer, summarisedPeriod } from '../../src/answers/summarised.ts';
import { bilingual } from '../../src/base/locale.ts';
import { workspaceOf } from '../../src/commands/opened.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from '../../src/commands/report/flags.ts';
import { definePaper } from '../../src/commands/report/paper.ts';
import { PROPOSING } from '../../src/commands/report/proposing.ts';
import { ownParagraphs } from '../../src/reports/papers/setting.ts';
import { tablePaper } from '../../src/reports/papers/table-paper.ts';

/** `emul report never-praised`: who was praised in no briefing of a period. */
export const reportNeverPraised = definePaper<SummaryAnswer>({
  id: 'never-praised',
  called: 'chua-bieu-duong',
  title: { vi: 'Danh sách chưa được biểu dương', en: 'List of the never praised' },
  places: ['note'],
  room: [],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'danh sách chưa được biểu dương lần nào',
      description: 'Ai chưa được biểu dương trong buổi giao ban nào của kỳ.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council' },
      examples: [['emul report never-praised 2016-H2', 'sáu tháng cuối năm']],
    },
    en: {
      summary: 'who was never praised',
      description: 'Who was praised in no briefing of the period.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone' },
      examples: [['emul report never-praised 2016-H2', 'the second half of the year']],
    },
  },
  ask: (call, command) => summarisedPeriod(workspaceOf(call), call.host.home, periodQuestion(call, command)),
  about: ({ candidates }) => PROPOSING.about(candidates),
  async papers({ classified, gathered }) {
    const praised = new Set(gathered.praise.map(({ kind, id }) => `${kind} ${id}`));
    const left = classified.results.filter(({ subject }) => !praised.has(`${subject.kind} ${subject.id}`));
    const { organization } = classified.workspace;
    const items = left.map(({ subject: { kind, id, name } }) => organization.called(kind, id) ?? name);
    return [
      {
        make(setting) {
          const { type, subject } = WORDS[setting.locale];
          const title = classified.period.kind.words[setting.locale].title(classified.period);
          const body = [{ kind: 'list' as const, items }, ...ownParagraphs('note', setting)];
          return tablePaper({ type, subject: subject(title), body, places: [] }, setting);
        },
      },
    ];
  },
});

const WORDS = bilingual({
  vi: { type: 'DANH SÁCH', subject: (period: string) => `Chưa được biểu dương trong ${period}` },
  en: { type: 'LIST', subject: (period) => `Never praised in ${period}` },
});
