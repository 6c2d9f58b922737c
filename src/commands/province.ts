import { codesIn } from '../answers/province/codes.ts';
import { newestClosed } from '../answers/province/newest-closed.ts';
import { provinceOf } from '../answers/province/province.ts';
import { quoted } from '../base/quoted.ts';
import { bytesNamed } from '../source/disk.ts';
import { type HandedIn, handedInBelow } from '../source/handed-in.ts';
import { Unreadable } from '../source/unreadable.ts';
import { provinceDocument } from './adding-up/document.ts';
import { foldersAsked } from './adding-up/folders-asked.ts';
import { listAsked } from './adding-up/list-asked.ts';
import { seriesAsked } from './adding-up/series-asked.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { typedPath } from './typed-path.ts';
import { UsageError } from './usage.ts';

/** `emul province`: closed periods of many agencies, added up for the level above. */
export const province: Command = {
  name: 'province',
  takes: ['<dirs...>'],
  flags: {
    agencies: '--agencies <file>',
    since: '--since <period>',
    codes: '--codes <file>',
    recompute: '--recompute',
    ...OUTPUT_FLAGS,
  },
  words: {
    vi: {
      summary: 'tổng hợp kỳ đã khóa sổ của nhiều cơ quan',
      description:
        'Đọc kỳ đã khóa sổ của nhiều cơ quan trong các thư mục: sổ, gói bàn giao (emul handover), bản xuất (emul export). Đối chiếu từng nơi: nơi nào không khớp thì nêu tên và không tính; nơi nào chưa khóa kỳ ấy thì là chưa nộp. Cho số lượng từng mức, so với kỳ trước, khen thưởng, quy chế đã dùng; không chấm lại. Không cần sổ nào. Thư mục con là nhóm cơ quan: sở-ngành, xã-phường.',
      parts: {
        dirs: 'các thư mục, rồi kỳ: 2016-H2, 2016 (không ghi kỳ: kỳ mới nhất, dài nhất có nơi đã khóa); gõ nhiều kỳ cùng loại thì so các kỳ ấy với kỳ sau cùng',
        agencies:
          'danh sách cơ quan phải nộp, Excel hoặc CSV, các cột Cơ quan, Nhóm, Mã đối chiếu (nhóm và mã có thể không có): ai không nộp gì, ai không có trong danh sách',
        since:
          'so từ kỳ ấy: 2014 thì cùng kỳ của mỗi năm từ 2014; cùng loại kỳ (2015-H1) thì mọi kỳ từ đó (không ghi: kỳ liền trước và cùng kỳ năm trước)',
        codes: 'tệp chữ hay CSV có các mã đối chiếu chép từ văn bản đã ký: nơi nào có mã khác thì không tính',
        recompute: 'tính lại từng bản khóa sổ từ bản lưu của nó (chậm)',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul province .', 'kỳ mới nhất của các cơ quan trong thư mục này'],
        ['emul province nop-2016 2016-H2 -o tong-hop.xlsx', 'sáu tháng cuối năm 2016, ra Excel'],
        ['emul province nop 2017 --agencies danh-sach.xlsx', 'ai trong danh sách chưa nộp'],
        ['emul province nop 2017 --since 2014', 'so các năm 2014 đến 2017'],
        ['emul province nop-2016 2016-H2 --codes ma.csv', 'chỉ tính bản có mã trong danh sách'],
      ],
    },
    en: {
      summary: 'add up what many agencies closed',
      description:
        'Reads a closed period of many agencies in folders: workspaces, handovers (emul handover), exports (emul export). Each is verified: what does not hold is named and left out; who has not closed the period has not handed in. Gives levels, the period before beside them, awards, the regulations used; nothing is rated anew. No workspace is needed. A folder between is a kind of agency.',
      parts: {
        dirs: 'folders, then the period: 2016-H2, 2016 (left out: the newest and longest that somebody closed); of several of a kind the last is compared with the others',
        agencies:
          'who has to hand in, Excel or CSV, with the columns Agency, Kind, Code (the last two may be left out): who handed in nothing, who is not in the list',
        since:
          'compare since then: 2014 for the same period of each year, a period of the same kind (2015-H1) for each since (left out: the period before, and the same a year ago)',
        codes: 'a text or CSV file with codes copied from signed papers: a seal of any other is left out',
        recompute: 'work every seal out again from its archive (slow)',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul province .', 'the newest period of the agencies in this folder'],
        ['emul province in-2016 2016-H2 -o province.xlsx', 'the second half of 2016, as Excel'],
        ['emul province in 2017 --agencies list.xlsx', 'who of a list has not handed in'],
        ['emul province in 2017 --since 2014', 'the years 2014 to 2017 beside each other'],
        ['emul province in-2016 2016-H2 --codes codes.csv', 'only seals whose codes are listed'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { folders, typed } = foldersAsked(call);
    const codes = codesAsked(call);
    const list = await listAsked(call);
    const found = foundIn(folders, call);
    const [period, series] = seriesAsked(call, typed, () => newestClosed(found) ?? nothingClosed());
    const question = { period, series, list, codes, isRecomputed: call.flags['recompute'] === true };
    const answer = await provinceOf(found, call.host.home, question);
    const { locale, host } = call;
    await delivered(call, output, {
      documents: [
        {
          name: ['province', period.id],
          document: () => provinceDocument(answer, output, call),
        },
      ],
      json: async () => (await import('../reports/province-json.ts')).provinceJson(answer, locale, host.home.version),
    });
    if (found.some(({ is }) => is === 'closed')) return EXIT.failure;
    const unmet = [answer.missing, answer.leftOut, answer.held?.absent ?? [], answer.held?.unlisted ?? []];
    return unmet.some((all) => all.length > 0) ? EXIT.findings : EXIT.fine;
  },
};

function foundIn(folders: readonly string[], call: Call): HandedIn[] {
  // Of several folders each is a kind of agency.
  const found = folders.flatMap((typed) =>
    handedInBelow(typedPath(typed, call), typed, folders.length > 1 ? [typed] : []),
  );
  if (found.some(({ is }) => is !== 'nothing')) return found;
  throw new UsageError(
    {
      vi: `không thấy sổ, gói bàn giao hay bản xuất nào trong ${folders.map(quoted).join(', ')}`,
      en: `no workspace, handover or export in ${folders.map(quoted).join(', ')}`,
    },
    { vi: 'chỉ thư mục chứa những gì các cơ quan đã nộp', en: 'name the folder that holds what agencies handed in' },
  );
}

function nothingClosed(): never {
  throw new UsageError(
    { vi: 'chưa nơi nào khóa sổ kỳ nào', en: 'nobody has closed anything there' },
    { vi: 'gõ thêm kỳ để biết ai chưa nộp, ví dụ 2016-H2', en: 'add the period to see who is missing, e.g. 2016-H2' },
  );
}

function codesAsked(call: Call): ReadonlySet<string> | undefined {
  const typed = textFlag(call, 'codes');
  if (typed === undefined) return undefined;
  const found = bytesNamed(typedPath(typed, call), MOST_BYTES);
  if (!('bytes' in found)) throw new Unreadable(typed, found.refusal, false);
  const codes = codesIn(found.bytes.toString('utf8'));
  if (codes.size > 0) return codes;
  throw new UsageError(
    { vi: `trong ${quoted(typed)} không có mã đối chiếu nào`, en: `there is no code in ${quoted(typed)}` },
    {
      vi: 'mã gồm 8 nhóm 4 chữ số, chữ cái, như ở chân văn bản',
      en: 'a code is 8 groups of 4 digits and letters, as papers print it',
    },
  );
}

const MOST_BYTES = 5_000_000;
