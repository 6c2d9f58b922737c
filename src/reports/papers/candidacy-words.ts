import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import type { TextCell } from '../../documents/table.ts';
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
export function postOf({ id, result }: Rated, { classified, evidence }: CandidatesAnswer): string {
  const { organization } = evidence;
  const post = result ? lastPost(result, { answer: classified }) : organization.member(id)?.assignments.at(-1);
  const unit = organization.unit(result?.subject.unit ?? post?.unit.value ?? '')?.name.value;
  return postInUnit(post?.position?.value, unit);
}

/** “Xuất sắc (95,29)”; on a notice board the level alone. */
export function levelCell(
  { result }: Pick<Rated, 'result'>,
  answer: CandidatesAnswer,
  isPublic: boolean,
  locale: Setting['locale'],
): TextCell {
  if (result?.level === undefined) return { kind: 'text', text: '' };
  const level = answer.evidence.names.levelName(result.level);
  if (isPublic || !result.points) return { kind: 'text', text: level };
  const text = `${level} (${pointsOfResult(result, locale, 2)})`;
  return { kind: 'text', text, opens: () => pointsOpened(result, { answer, locale }) };
}
