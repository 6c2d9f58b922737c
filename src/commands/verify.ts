import { type HandedArchive, verifiedArchive } from '../answers/closing/handed-archive.ts';
import { type Verified, verified } from '../answers/closing/verified.ts';
import { levelNamed } from '../reports/level-names.ts';
import { archiveAsked, paperAsked } from './archive-asked.ts';
import { periodAsked } from './closed-period.ts';
import { type Command, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';

/** `emul verify`: whether what was closed still stands as it was closed. */
export const verify: Command = {
  name: 'verify',
  takes: ['[closed...]'],
  flags: { code: '--code <code>', paper: '--paper <file>', archive: '--archive <zip>', ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'đối chiếu các bản khóa sổ',
      description:
        'Xem các bản khóa sổ có còn nguyên, tính lại từ bản lưu có khớp không, và từ ngày khóa ai đã sửa chỗ nào: tệp, dòng, số cũ, số mới, nếu tính theo số mới thì kết quả của ai khác đi. Mã gõ sau --code (chép ở biên bản, ở chân văn bản) được so với mã của sổ.',
      parts: {
        closed: 'chỉ kỳ này: 2016-H2, hay một lần khóa sổ của kỳ: 2016-H2.1; không gõ thì mọi kỳ đã khóa',
        code: 'mã đối chiếu chép từ văn bản hay biên bản',
        paper:
          'văn bản đang cầm, tệp Word, Excel, HTML, Markdown, CSV hay chữ đọc từ bản chụp: mã trong đó là của bản khóa sổ nào, bảng có đúng số đã khóa',
        archive: 'gói .zip do emul handover ghi, hay bản lưu .zip có tệp .yaml bên cạnh: xem gói ấy, không cần sổ nào',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul verify', 'mọi kỳ đã khóa'],
        ['emul verify 2016-H2 --code "7F3A 91C0 22DE 4B10 93AC 5D02 E1F7 0C44"', 'so với mã trong biên bản'],
        ['emul verify --paper quyet-dinh.docx', 'văn bản này có đúng số đã khóa không'],
        ['emul verify --archive ban-giao.zip', 'xem một gói nhận được, ở thư mục nào cũng được'],
      ],
    },
    en: {
      summary: 'hold what was closed against what stands there',
      description:
        'Says whether seals and their archives are whole, whether today’s emul works out the same, and what was changed since: file, line, before, after, and whose result would be another. A code from a paper (--code) is compared with those of the workspace.',
      parts: {
        closed: 'this period alone: 2016-H2, or one of its editions: 2016-H2.1; left out: all that are closed',
        code: 'a code copied from a paper or from minutes',
        paper:
          'a paper in hand (Word, Excel, HTML, Markdown, CSV, or the text read off a scan): which seal its code is of, and whether its table is what was closed',
        archive:
          'a .zip that emul handover wrote, or that of a seal with its .yaml beside: this alone, without any workspace',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul verify', 'every closed period'],
        [
          'emul verify 2016-H2 --code "7F3A 91C0 22DE 4B10 93AC 5D02 E1F7 0C44"',
          'compare with the code in the minutes',
        ],
        ['emul verify --paper decision.docx', 'whether a paper says what was closed'],
        ['emul verify --archive handover.zip', 'an archive that was handed over, in any folder'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const text = call.values.join(' ');
    const [, whole = text, edition] = EDITION.exec(text) ?? [];
    const asked = whole === '' ? undefined : periodAsked(call, whole, 'emul verify');
    const question = {
      only: asked,
      edition: edition === undefined ? undefined : Number(edition),
      code: textFlag(call, 'code'),
      paper: await paperAsked(call),
    };
    const archive = archiveAsked(call);
    const answer = archive
      ? await verifiedArchive(archive, call.host.home, question)
      : await verified(workspaceOf(call), call.host.home, question);
    const levelName = (id: string) => levelNamed(id, answer.levels)[call.locale];
    await delivered(call, output, {
      documents: [
        {
          name: ['verify', ...(asked ? [asked.id] : [])],
          document: async () =>
            (await import('../reports/verify.ts')).verifyReport.document({ answer, archive, levelName }, call.locale),
        },
      ],
      json: async () => (await import('../reports/verify-json.ts')).verifyJson(answer, archive, call.host.home.version),
    });
    if (answer.faults.some(({ id }) => id === 'damaged')) return EXIT.failure;
    return isSound(answer) && isAsListed(archive) ? EXIT.fine : EXIT.findings;
  },
};

/** `2016-H2.1`: an edition as its seal is called. */
const EDITION = /^(.*[^.])\.(\d{1,4})$/;

function isAsListed(archive: HandedArchive | undefined): boolean {
  const { changed = [], added = [] } = archive?.handover ?? {};
  return changed.length + added.length + (archive?.damaged.length ?? 0) === 0;
}

/** Its code is of a seal, or it is the very file of the register, or of the period that was typed it says what was closed; and no row says anything else. */
function isTrue({ code, seal, issued, same, differing }: NonNullable<Verified['paper']>): boolean {
  const isKnown = code === undefined ? issued !== undefined || same > 0 : seal !== undefined;
  return isKnown && differing.length === 0;
}

function isSound({ seals, faults, code, paper }: Verified): boolean {
  return (
    faults.length === 0 &&
    (!paper || isTrue(paper)) &&
    (!code || code.seal !== undefined || code.isOfHandover === true) &&
    seals.every(
      (seal) => seal.opened.damaged().length === 0 && seal.recomputed?.length === 0 && seal.changes.length === 0,
    )
  );
}
