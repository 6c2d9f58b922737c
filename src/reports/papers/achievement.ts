import { type MeritsAnswer, toldFor } from '../../answers/merits.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import type { PlaceOf } from '../../model/paper.ts';
import { figuresOf } from './achievement/figures.ts';
import { wonTables } from './achievement/won.ts';
import { WORDS } from './achievement/words.ts';
import { postOf } from './candidacy-words.ts';
import { openPlace } from './frame.ts';
import type { ProposedSubject } from './proposed.ts';
import { ownWords, paragraphsIn, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

type Place = PlaceOf<'achievement'>;

/** Báo cáo thành tích of one collective or individual (forms 01 and 02 of the decree of 2017): what files tell, and room for the rest. */
export function achievementPaper(subject: ProposedSubject, all: MeritsAnswer, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { candidacy, awards } = subject;
  const answer = toldFor(awards, all);
  const { kind } = candidacy;
  const title = answer.candidates.classified.period.kind.words[locale].title(answer.candidates.classified.period);
  const names = awards.map(({ form, name }) => (form === 'title' ? words.titled(name.value) : name.value));
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(names.join('; '), title),
      isStamped: setting.isProposal,
      body: [
        heading(1, kind === 'member' ? words.life : words.features),
        ...(kind === 'member' ? life(candidacy, answer, setting) : about(candidacy, answer, setting)),
        heading(1, words.merit),
        ...merit(candidacy, answer, setting),
        heading(1, words.won),
        ...wonTables(candidacy, answer, locale),
      ],
      places: [openPlace(words.confirms[kind], locale), openPlace(words.reports[kind], locale)],
      // Whoever submits it confirms it beneath.
      ...(kind === 'member' && { behind: [{ kind: 'proclamation' as const, text: words.proposes }] }),
    },
    setting,
  );
}

/** “Sinh ngày, tháng, năm: …”, a line each. */
function life(candidacy: Candidacy, { candidates }: MeritsAnswer, setting: Setting): Block[] {
  const { lines, hints } = WORDS[setting.locale];
  const { organization } = candidates.evidence;
  const name = organization.member(candidacy.id)?.name.value ?? candidacy.id;
  const unit = organization.unit(candidacy.result?.subject.unit ?? '')?.name.value;
  const said: readonly (readonly [string, Prose])[] = [
    [lines.name, name.toLocaleUpperCase('vi')],
    [lines.birth, inline('birth', hints.birth, setting)],
    [lines.sex, inline('sex', hints.sex, setting)],
    [lines.home, inline('home', hints.home, setting)],
    [lines.residence, inline('residence', hints.residence, setting)],
    [lines.unit, unit ?? [blank(hints.unit)]],
    [lines.post, joined(postOf(candidacy, candidates), inline('party-posts', '', setting))],
    [lines.training, inline('training', hints.training, setting)],
    [lines.phone, inline('phone', hints.phone, setting)],
  ];
  return said.map(([label, value]): Block => paragraph(joined(`- ${label}: `, value)));
}

/** The office's words behind a label, or a blank. */
function inline(place: Place, hint: string, setting: Setting): Prose {
  const own = ownWords(place, setting)?.join('; ');
  if (hint !== '') return own ?? [blank(hint)];
  return own === undefined ? '' : `; ${own}`;
}

/** Form 01: what the collective is, and what it is for. */
function about({ id }: Candidacy, { candidates }: MeritsAnswer, setting: Setting): Block[] {
  const { lines, hints, headings } = WORDS[setting.locale];
  const { organization } = candidates.evidence;
  const unit = organization.unit(id);
  const duties = (unit?.duties ?? []).flatMap(({ text }) => text?.value ?? []);
  return [
    paragraph(`- ${lines.collective}: ${(unit?.name.value ?? id).toLocaleUpperCase('vi')}`),
    heading(2, headings.situation),
    ...asked('situation', hints.situation, setting),
    heading(2, headings.functions),
    ...(duties.length > 0 && !ownWords('duties', setting)
      ? [{ kind: 'list' as const, items: duties }]
      : asked('duties', hints.functions, setting)),
  ];
}

/** II. The figures that files have, then the prose, which is people's alone. */
function merit(candidacy: Candidacy, answer: MeritsAnswer, setting: Setting): Block[] {
  const { headings, hints } = WORDS[setting.locale];
  const figures = figuresOf(candidacy, answer, setting.locale);
  if (candidacy.kind === 'unit') {
    const [first, ...rest] = (['results', 'measures', 'movement', 'policy', 'party'] as const).map((place) => ({
      head: heading(2, headings[place]),
      words: asked(place, hints[place], setting),
    }));
    return [first?.head ?? [], figures, first?.words ?? [], rest.flatMap(({ head, words }) => [head, ...words])].flat();
  }
  return [
    ...(isHead(candidacy, answer)
      ? [heading(2, headings.collective), ...asked('collective', hints.collective, setting)]
      : []),
    heading(2, headings.duties),
    ...asked('duties', hints.duties, setting),
    heading(2, headings.achieved),
    ...figures,
    ...(['results', 'measures', 'policy', 'movement'] as const).flatMap((place) => [
      heading(3, headings[place]),
      ...asked(place, hints[place], setting),
    ]),
  ];
}

function isHead({ id, result }: Candidacy, { candidates }: MeritsAnswer): boolean {
  const unit = candidates.evidence.organization.unit(result?.subject.unit ?? '');
  return unit?.heads.some(({ member }) => member.value === id) ?? false;
}

function asked(place: Place, hint: string, setting: Setting): Block[] {
  return paragraphsIn('achievement', place, hint, setting).map(paragraph);
}
