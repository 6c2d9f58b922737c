import type { Registering } from '../../answers/registrations.ts';
import { definePaper } from './paper.ts';
import { OF_REGISTRATIONS, REGISTRATION_WORDS, registrationsAsked } from './registrations-asked.ts';
import { mustBeInList, subjectsNamed } from './subjects.ts';

/** `emul report registration-form`: what each person and collective registers, to be signed; a form for who has not. */
export const reportRegistrationForm = definePaper<Registering>({
  id: 'registration-form',
  called: 'dang-ky',
  title: { vi: 'Bản đăng ký thi đua', en: 'Registration' },
  places: ['commendation', 'promise'],
  room: [],
  ...OF_REGISTRATIONS,
  flags: { ...OF_REGISTRATIONS.flags, subject: '--subject <subject...>' },
  words: {
    vi: {
      summary: 'bản đăng ký thi đua của từng người, từng tập thể',
      description:
        'Mỗi tập thể, cá nhân một bản: chỉ tiêu, danh hiệu, sáng kiến đã đăng ký, lời cam kết; hai bên ký. Ai chưa đăng ký thì có bản để trống mà điền.',
      parts: { ...REGISTRATION_WORDS.vi, subject: 'mã hoặc tên của ai; không gõ: mọi tập thể, cá nhân' },
      examples: [['emul report registration-form 2017 --subject an -o dang-ky.docx', 'bản của ông An']],
    },
    en: {
      summary: 'what each person and collective registers',
      description:
        'One for each: targets, titles and initiatives registered, the promise; both sides sign. Who has not registered gets a form to fill in.',
      parts: { ...REGISTRATION_WORDS.en, subject: 'whose, by id or name; left out: everybody’s' },
      examples: [['emul report registration-form 2017 --subject an -o registration-form.docx', 'his']],
    },
  },
  ask: (call) => registrationsAsked(call),
  async papers(shown, call) {
    const asked = subjectsNamed(call, shown.workspace.organization);
    mustBeInList(
      shown.rows.map((subject) => ({ subject })),
      asked,
      { id: shown.period },
    );
    const isAsked = ({ kind, id }: Registering['rows'][number]) =>
      asked.length === 0 || asked.some((subject) => subject.kind === kind && subject.id === id);
    const { registrationFormPaper } = await import('../../reports/papers/registration-form.ts');
    return shown.rows
      .filter(isAsked)
      .map((row) => ({ of: row.id, make: (setting) => registrationFormPaper(row, shown, setting) }));
  },
});
