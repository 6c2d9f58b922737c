import { idsIn, lastIssued } from '../../answers/criteria/criteria-editions.ts';
import { criteriaShown } from '../../answers/criteria/criteria-shown.ts';
import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';

/** `emul criteria show`: a point scale as an official prints it. */
export const criteriaShowing: Command = {
  name: 'criteria show',
  takes: ['[criteria]'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'in thang bảng điểm: nhóm, tiêu chí, cách chấm, mức',
      description:
        'In thang bảng điểm như một bản phụ lục của quyết định: từng nhóm, từng tiêu chí, điểm tối đa, cách chấm, các việc cộng trừ, điều kiện từng mức.',
      parts: {
        criteria:
          'mã thang điểm, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml (không ghi: mọi thang)',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul criteria show', 'mọi thang điểm của cơ quan'],
        ['emul criteria show ca-nhan@2', 'lần ban hành 2 của thang ca-nhan'],
      ],
    },
    en: {
      summary: 'print a point scale: groups, criteria, modes, levels',
      description:
        'Prints a point scale as it stands behind a decision: groups, criteria, maximum, how each is scored, what earns and costs points, what each level asks for.',
      parts: {
        criteria: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml (left out: all)',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul criteria show', 'every point scale of the agency'],
        ['emul criteria show ca-nhan@2', 'edition 2 of ca-nhan'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const names = call.values.map((text) => namedBy(text, call));
    if (names.length === 0) workspaceOf(call);
    const editions = await editionsFor(call, names);
    const hasErrors = await findingsTold(call, editions.diagnostics);
    const asked = names.length > 0 ? names : idsIn(editions.all).map((id) => namedBy(id, call));
    const shown = asked.flatMap((name) => {
      const criteria = editionAsked(name, editions, lastIssued);
      return criteria ? criteriaShown(criteria, editions) : [];
    });
    await delivered(call, output, {
      documents: shown.map((criteriaShown) => ({
        name: ['criteria', `${criteriaShown.criteria.id.value}@${criteriaShown.criteria.edition?.value ?? 1}`],
        document: async () =>
          (await import('../../reports/criteria-show.ts')).criteriaShow.document(criteriaShown, call.locale),
      })),
      json: async () =>
        (await import('../../reports/criteria-show-json.ts')).criteriaShowJson(
          shown,
          call.locale,
          call.host.home.version,
        ),
    });
    return hasErrors || shown.length === 0 ? EXIT.findings : EXIT.fine;
  },
};
