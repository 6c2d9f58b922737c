import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual, type Words } from '../../base/locale.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { type Column, type TextCell, text } from '../../documents/table.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import { pointsOpened } from '../candidates/candidates-terms.ts';
import { lastPost } from '../classify/name-cell.ts';
import { named } from '../person-words.ts';
import { postInUnit } from './phrases.ts';
import type { Setting } from './setting.ts';

/** As a list writes a name: with the honorific, without the post. */
export function nameOf({ kind, id }: Candidacy, { evidence }: CandidatesAnswer, locale: Setting['locale']): string {
  return named({ kind, id }, evidence.organization, locale) ?? id;
}

/** Somebody with the result of a period. */
type Rated = Pick<Candidacy, 'id' | 'result'>;

/** “Trưởng phòng Chính sách – Dân tộc”. */
export function postOf(rated: Rated, answer: CandidatesAnswer): string {
  const { position, unit } = postAndUnit(rated, answer);
  return postInUnit(position, unit);
}

/** The same in a cell; post and unit apart where it is worked with. */
export function postCell(rated: Rated, answer: CandidatesAnswer): TextCell {
  const { position, unit } = postAndUnit(rated, answer);
  const apart = [position, unit].map((said) => text(said ?? ''));
  return { kind: 'text', text: postInUnit(position, unit), apart };
}

function postAndUnit({ id, result }: Rated, { classified, evidence: { organization } }: CandidatesAnswer) {
  const post = result ? lastPost(result, { answer: classified }) : organization.member(id)?.assignments.at(-1);
  const unit = organization.unit(result?.subject.unit ?? post?.unit.value ?? '')?.name.value;
  return { position: post?.position?.value, unit };
}

/** The columns that it is then. */
export function postApart(locale: Setting['locale']): NonNullable<Column['apart']> {
  return APART[locale].map((heading) => ({ heading, align: 'left' }));
}

const APART = bilingual({ vi: ['Chức vụ', 'Đơn vị'], en: ['Post', 'Division'] });

/** “Xuất sắc (95,29)”; on a notice board the level alone; of somebody who was looked at and has none, that. */
export function levelCell(
  { result }: Pick<Rated, 'result'>,
  answer: CandidatesAnswer,
  isPublic: boolean,
  locale: Setting['locale'],
): TextCell {
  if (result?.level === undefined) return { kind: 'text', text: result ? NOT_RATED[locale] : '' };
  const level = answer.evidence.names.levelName(result.level)[locale];
  if (isPublic || !result.points) return { kind: 'text', text: level };
  const text = `${level} (${pointsOfResult(result, locale, 2)})`;
  const apart = [{ kind: 'text', text: level } as const, { kind: 'number', value: result.points, places: 2 } as const];
  return { kind: 'text', text, apart, opens: () => pointsOpened(result, { answer, locale }) };
}

const NOT_RATED: Words = { vi: 'Không xếp loại', en: 'Not rated' };
