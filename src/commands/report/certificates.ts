import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { grantedIn } from '../../reports/papers/prizes/granted.ts';
import { awardNamed } from '../award-named.ts';
import { textFlag } from '../command.ts';
import { blankAsked } from './blank-asked.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { mustBeGranted } from './granted-asked.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report certificates`: what is printed onto the office's forms, a sheet for each recipient. */
export const reportCertificates = definePaper<CandidatesAnswer>({
  id: 'certificates',
  called: 'giay-khen',
  title: { vi: 'Giấy khen, bằng chứng nhận', en: 'Certificates' },
  places: ['merit'],
  room: ['signer', 'achievements'],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: {
    award: '--award <award>',
    blank: '--blank <file>',
    shift: '--shift <how>',
    proof: '--proof',
    ...PERIOD_FLAGS,
  },
  words: {
    vi: {
      summary: 'in giấy khen, bằng chứng nhận lên phôi có sẵn',
      description:
        'Chữ in lên phôi giấy khen, giấy chứng nhận đã in sẵn: mỗi người, mỗi tập thể một trang chỉ có các mục, mỗi mục ở đúng vị trí tính bằng milimét. Vị trí ở một bảng Excel của cơ quan: lấy bảng mẫu bằng --proof -o phoi.xlsx, đo trên phôi, sửa số rồi dùng bằng --blank. In thử một trang có dấu thập và thước 100 mm bằng --proof -o thu.docx; máy in lệch thì thêm --shift. In tệp Word hoặc PDF ở đúng cỡ 100%.',
      parts: {
        ...FLAG_WORDS.vi,
        audience: 'chỉ có council: bản của cơ quan',
        award: 'chỉ của danh hiệu, hình thức này, vì mỗi loại một phôi',
        blank: 'bảng vị trí trên phôi (xlsx, csv); không ghi thì phôi A4 ngang thường gặp',
        shift: 'dịch tất cả, ngang rồi dọc, bằng milimét, ví dụ "2;-1,5"',
        proof: 'một trang in thử: dấu thập ở từng mục, thước 100 mm',
      },
      examples: [
        ['emul report certificates 2016-H2 --proof -o phoi.xlsx', 'bảng vị trí để đo và sửa'],
        ['emul report certificates 2016-H2 --blank phoi.xlsx -o giay-khen.docx', 'in lên phôi'],
      ],
    },
    en: {
      summary: 'prints awards onto the office’s forms, a sheet each',
      description:
        'What is printed onto certificates bought ready: a page for each recipient with the words alone, each at its place in millimetres. Places stand in a table of the office: get one by --proof -o phoi.xlsx, measure, change it, use it with --blank. A proof with crosses and a ruler: --proof -o thu.docx; --shift where the printer is off. Print at 100 %.',
      parts: {
        ...FLAG_WORDS.en,
        audience: 'council alone: it is the office’s',
        award: 'only of this award, since each has a form of its own',
        blank: 'the table of places on the form (xlsx, csv); left out: a usual A4 form',
        shift: 'moves all, across then down, in millimetres, e.g. "2;-1.5"',
        proof: 'one page to try: a cross at each field, a ruler of 100 mm',
      },
      examples: [
        ['emul report certificates 2016-H2 --proof -o phoi.xlsx', 'the table of places, to measure and change'],
        ['emul report certificates 2016-H2 --blank phoi.xlsx -o giay-khen.docx', 'to be printed onto the forms'],
      ],
    },
  },
  ...PROPOSING,
  async papers(answer, call) {
    const only = textFlag(call, 'award');
    mustBeGranted(answer, only === undefined ? undefined : awardNamed(only, answer));
    const print = { layout: await blankAsked(call), isProof: call.flags['proof'] === true };
    const { certificate } = await import('../../reports/papers/prizes/certificates.ts');
    const all = grantedIn(answer, { about: answer.classified.period.to }).filter(
      ({ award }) => only === undefined || award.id.value === only,
    );
    const several = (id: string) => all.filter(({ candidacy }) => candidacy.id === id).length > 1;
    return (print.isProof ? all.slice(0, 1) : all).map((granted) => {
      const { candidacy, award } = granted;
      const of = several(candidacy.id) ? `${candidacy.id}-${award.id.value}` : candidacy.id;
      return { of, make: (setting) => certificate(granted, answer, print, setting) };
    });
  },
});
