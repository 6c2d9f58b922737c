import { last } from '../../answers/criteria/criteria-editions.ts';
import { opinionsOn, withOpinions } from '../../answers/criteria/steps/opinions.ts';
import { type Command, EXIT } from '../command.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { jsonWithUnread, markedUnread } from '../unread.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';

/** `emul criteria opinions`: what was said on a draft, what nobody answered first. */
export const criteriaOpinionsTold: Command = {
  name: 'criteria opinions',
  takes: ['[scale]'],
  flags: { json: '--json' },
  words: {
    vi: {
      summary: 'góp ý về thang điểm, ý chưa trả lời trước',
      description:
        'Liệt kê góp ý đã nhận: của phòng, chức vụ nào, về tiêu chí nào, tiếp thu hay giải trình ra sao; ý chưa trả lời đứng trước, kèm dòng trong tệp; cuối cùng là ai được hỏi mà chưa góp ý.',
      parts: {
        scale: 'mã thang điểm, lần ban hành hoặc tệp (không ghi: mọi thang điểm đã lấy ý kiến)',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul criteria opinions', 'mọi thang điểm đang lấy ý kiến'],
        ['emul criteria opinions ca-nhan@2', 'lần ban hành 2 của thang ca-nhan'],
      ],
    },
    en: {
      summary: 'what was said on a draft, what is unanswered first',
      description:
        'Lists what was said: by which unit or post, on which criterion, and how it was answered; what nobody answered first, with its line; at last who was asked and has said nothing.',
      parts: {
        scale: 'an id, an edition or a file (left out: every scale that went out)',
        json: 'print for machines',
      },
      examples: [
        ['emul criteria opinions', 'every scale that went out'],
        ['emul criteria opinions ca-nhan@2', 'edition 2 of ca-nhan'],
      ],
    },
  },
  async run(call) {
    const names = call.values.map((text) => namedBy(text, call));
    if (names.length === 0) workspaceOf(call);
    const editions = await editionsFor(call, names);
    const hasErrors = await findingsTold(call, editions.diagnostics);
    const { workspace } = editions;
    const asked = names.flatMap(
      (name) => editionAsked(name, editions, (all) => withOpinions(all).at(-1) ?? last(all)) ?? [],
    );
    const scales = names.length > 0 ? asked : withOpinions(editions.all);
    const answers = workspace ? scales.map((scale) => opinionsOn(scale, workspace)) : [];
    if (call.flags['json'] === true) {
      const { criteriaOpinionsJson } = await import('../../reports/criteria-opinions-json.ts');
      const json = criteriaOpinionsJson(answers, call.locale, call.host.home.version);
      call.host.out.write(jsonWithUnread(json, call));
    } else if (answers.length === 0 && !hasErrors) call.host.out.write(NONE[call.locale]);
    else {
      const { criteriaOpinions } = await import('../../reports/criteria-opinions.ts');
      for (const [i, opinionsOn] of answers.entries()) {
        if (i > 0) call.host.out.write('\n');
        await drawn(markedUnread(criteriaOpinions.document(opinionsOn, call.locale), call), call);
      }
    }
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};

const NONE = {
  vi: 'Chưa thang điểm nào gửi lấy ý kiến. Gửi đi: emul criteria consult\n',
  en: 'No scale has gone out for opinions. Send one: emul criteria consult\n',
};
