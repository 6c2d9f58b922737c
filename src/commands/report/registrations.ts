import type { Registering } from '../../answers/registrations.ts';
import { definePaper } from './paper.ts';
import { OF_REGISTRATIONS, REGISTRATION_WORDS, registrationsAsked } from './registrations-asked.ts';

/** `emul report registrations`: how many of each division strive for what, everybody by name, and who has not registered. */
export const reportRegistrations = definePaper<Registering>({
  id: 'registrations',
  called: 'tong-hop-dang-ky',
  title: { vi: 'Bảng tổng hợp đăng ký thi đua', en: 'Summary of registrations' },
  places: ['note'],
  room: ['signer'],
  ...OF_REGISTRATIONS,
  words: {
    vi: {
      summary: 'bảng tổng hợp đăng ký thi đua, ai chưa đăng ký',
      description:
        'Mỗi đơn vị bao nhiêu người đăng ký danh hiệu nào, bao nhiêu sáng kiến, cộng cả cơ quan; danh sách từng tập thể, cá nhân; ai chưa đăng ký.',
      parts: REGISTRATION_WORDS.vi,
      examples: [['emul report registrations 2017 -o tong-hop-dang-ky.docx', 'đăng ký năm 2017']],
    },
    en: {
      summary: 'who strives for what, and who has not registered',
      description:
        'How many of each division strive for which title, how many initiatives, with a total; everybody by name; who has not registered.',
      parts: REGISTRATION_WORDS.en,
      examples: [['emul report registrations 2017 -o registrations.docx', 'those of 2017']],
    },
  },
  ask: (call) => registrationsAsked(call),
  async papers(shown) {
    const { registrationsPaper } = await import('../../reports/papers/registrations.ts');
    return [{ make: (setting) => registrationsPaper(shown, setting) }];
  },
});
