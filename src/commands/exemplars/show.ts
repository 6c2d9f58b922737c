import { type Striving, type StrivingRow, striving } from '../../answers/striving.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { errorsTold } from '../findings-told.ts';
import { tableDocument } from '../handed-in.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { subjectNamed } from '../subject-named.ts';

/** `emul exemplars show`: a subject's whole file on one page. */
export const exemplarsShowing: Command = {
  name: 'exemplars show',
  takes: ['<exemplar...>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'cả hồ sơ của một người, một phòng trên một trang',
      description:
        'Mức xếp loại các kỳ, khen thưởng kèm quyết định, sáng kiến, đăng ký, kỷ luật và việc đang xem xét, điển hình: cả hồ sơ trên một trang.',
      parts: { exemplar: 'mã hoặc tên cá nhân, tập thể, hoặc mã điển hình', ...OUTPUT_WORDS.vi },
      examples: [['emul exemplars show chi', 'hồ sơ của bà Chi']],
    },
    en: {
      summary: 'one person’s or division’s whole file on a page',
      description:
        'Levels of the periods, awards with their decisions, practices, registrations, discipline and pending matters, exemplar: the whole file.',
      parts: { exemplar: 'id or name of a person or division, or id of an exemplar', ...OUTPUT_WORDS.en },
      examples: [['emul exemplars show chi', 'her file']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { answer, findings, isRefused } = await striving(workspaceOf(call), call.host.home);
    const hasErrors = await errorsTold(call, findings);
    const row = answer && rowAsked(call, answer);
    if (answer && row) {
      const view = { striving: answer, today: call.today(), row };
      await delivered(call, output, {
        documents: [
          {
            name: ['exemplar', row.id],
            document: async () => {
              const { exemplarFile } = await import('../../reports/exemplar-file.ts');
              const of = { workspace: answer.workspace, day: view.today };
              return await tableDocument(exemplarFile, view, of, output, call);
            },
          },
        ],
        json: async () =>
          (await import('../../reports/exemplars-json.ts')).exemplarsJson(view, [row], call.host.home.version),
      });
    }
    if (isRefused) return EXIT.failure;
    return hasErrors || !row ? EXIT.findings : EXIT.fine;
  },
};

/** By an exemplar's id, or as subjects are named. */
function rowAsked({ values }: Call, { workspace, rows }: Striving): StrivingRow | undefined {
  const text = values.join(' ');
  const exemplar = workspace.exemplars.find(({ id }) => id.value === text);
  const asked = exemplar
    ? { kind: exemplar.kind, id: exemplar.subject.value }
    : subjectNamed(text, workspace.organization);
  return rows.find(({ kind, id }) => kind === asked.kind && id === asked.id);
}
