import { type CriteriaDiff, criteriaDiff } from '../../answers/criteria/criteria-diff.ts';
import {
  type EditionName,
  type Editions,
  editionBefore,
  last,
  lastIssued,
} from '../../answers/criteria/criteria-editions.ts';
import { quoted } from '../../base/quoted.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import type { Delivery } from '../delivery.ts';
import { findingsTold } from '../findings-told.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { UsageError } from '../usage.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';

/** `emul criteria diff`: what two editions say differently, and whom that touches. */
export const criteriaComparing: Command = {
  name: 'criteria diff',
  takes: ['<older>', '[newer]'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'hai bản thang điểm khác nhau ở đâu, ai chịu tác động',
      description:
        'So hai bản thang điểm: thêm, bỏ tiêu chí nào, điểm tối đa, cách chấm, các việc cộng trừ, mốc và điều kiện xếp loại đổi ra sao; ai chịu tác động trong thời gian áp dụng.',
      parts: {
        older:
          'bản cũ: mã (bản ban hành sau cùng), lần ban hành hoặc tệp; chỉ ghi một bản thì so với bản ngay trước nó',
        newer: 'bản mới: mã, lần ban hành hoặc tệp',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul criteria diff ca-nhan', 'bản mới nhất so với bản trước'],
        ['emul criteria diff ca-nhan@1 criteria/du-thao.yaml', 'lần ban hành 1 so với một dự thảo'],
      ],
    },
    en: {
      summary: 'how two editions differ, and whom that touches',
      description:
        'Compares two editions: criteria added and left out, maxima, modes, events, boundaries and conditions, and whom that touches in the time of effect.',
      parts: {
        older: 'the older: an id (the last issued), an edition or a file; alone, it is compared with the one before it',
        newer: 'the newer: an id, an edition or a file',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul criteria diff ca-nhan', 'the newest edition and the one before'],
        ['emul criteria diff ca-nhan@1 criteria/du-thao.yaml', 'edition 1 and a draft'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const names = call.values.map((text) => namedBy(text, call));
    const editions = await editionsFor(call, names);
    const hasErrors = await findingsTold(call, editions.diagnostics);
    const diff = diffAsked(names, editions);
    if (diff) await delivered(call, output, deliveryOf(diff, call));
    return hasErrors || !diff ? EXIT.findings : EXIT.fine;
  },
};

/** The two that were named, or one and the edition before it; undefined where a file says by itself what is wrong. */
function diffAsked([older, newer]: readonly EditionName[], editions: Editions): CriteriaDiff | undefined {
  if (!older) return undefined;
  // An id alone is the newest edition; where a newer one is named, what it is to replace.
  const first = editionAsked(older, editions, newer ? lastIssued : last);
  const second = newer && editionAsked(newer, editions, last);
  if (!first || (newer && !second)) return undefined;
  const isItself = first === second && older.by === 'id' && older.edition === undefined;
  const after = second ?? first;
  const before = second && !isItself ? first : editionBefore(after, editions);
  if (before) return criteriaDiff(before, after, editions.workspace);
  const name = quoted((newer ?? older).typed);
  throw new UsageError(
    { vi: `trước ${name} không có bản nào cùng mã để so`, en: `before ${name} there is no edition to compare with` },
    { vi: 'ghi cả hai bản: emul criteria diff BẢN-CŨ BẢN-MỚI', en: 'name both: emul criteria diff OLDER NEWER' },
  );
}

function deliveryOf(diff: CriteriaDiff, { locale, host }: Call): Delivery {
  const name = ['criteria-diff', diff.after.id.value] as const;
  const document = async () => (await import('../../reports/criteria-diff.ts')).criteriaDiff.document(diff, locale);
  const json = async () =>
    (await import('../../reports/criteria-diff-json.ts')).criteriaDiffJson(diff, locale, host.home.version);
  return { documents: [{ name, document }], json };
}
