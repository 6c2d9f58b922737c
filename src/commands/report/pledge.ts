import type { Registering } from '../../answers/registrations.ts';
import { definePaper } from './paper.ts';
import { OF_REGISTRATIONS, REGISTRATION_WORDS, registrationsAsked } from './registrations-asked.ts';

/** `emul report pledge`: what divisions pledge to each other, before the chair of the Council. */
export const reportPledge = definePaper<Registering>({
  id: 'pledge',
  called: 'giao-uoc',
  title: { vi: 'Bản giao ước thi đua', en: 'Emulation pledge' },
  places: ['contents', 'measures', 'carrying-out'],
  room: ['grounds'],
  ...OF_REGISTRATIONS,
  words: {
    vi: {
      summary: 'bản giao ước thi đua các đơn vị cùng ký',
      description:
        'Bản giao ước các đơn vị ký với nhau: chỉ tiêu, biện pháp của kế hoạch phát động, danh hiệu và chỉ tiêu từng đơn vị đăng ký; mỗi đơn vị một chữ ký, Chủ tịch Hội đồng chứng kiến.',
      parts: REGISTRATION_WORDS.vi,
      examples: [['emul report pledge 2017 -o giao-uoc.docx', 'giao ước năm 2017']],
    },
    en: {
      summary: 'the pledge that divisions sign together',
      description:
        'What divisions pledge to each other: targets and measures of the launching plan, titles and targets of each; a signature each, witnessed by the chair of the Council.',
      parts: REGISTRATION_WORDS.en,
      examples: [['emul report pledge 2017 -o pledge.docx', 'that of 2017']],
    },
  },
  ask: (call) => registrationsAsked(call, ['plans']),
  async papers(shown) {
    const { pledgePaper } = await import('../../reports/papers/pledge.ts');
    return [{ make: (setting) => pledgePaper(shown, setting) }];
  },
});
