import type { ClassifyAnswer } from '../../answers/classification.ts';
import { type Call, textFlag } from '../command.ts';
import { subjectNamed } from '../subject-named.ts';
import { UsageError } from '../usage.ts';

type Organization = Parameters<typeof subjectNamed>[1];

/** Whose paper is asked for. */
export interface SubjectAsked {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
}

/** The one that `--subject` names; a UsageError where a paper for one person is asked for and nobody is named. */
export function onePersonAsked(call: Call, organization: Organization): SubjectAsked {
  const text = textFlag(call, 'subject');
  if (text !== undefined) return subjectOf(text, organization);
  throw new UsageError(
    { vi: 'bản cho riêng một người thì phải nói là ai', en: 'a paper for one person must say for whom' },
    { vi: 'gõ thêm --subject và mã hoặc tên, ví dụ --subject an', en: 'add --subject with an id or name' },
  );
}

/** Somebody who is named and not in the list of a period has no paper of it: a UsageError. */
export function mustBeInList(
  list: readonly { readonly subject: Pick<SubjectAsked, 'kind' | 'id'> }[],
  asked: readonly SubjectAsked[],
  { id: period }: { readonly id: string },
): void {
  const isIn = ({ kind, id }: SubjectAsked) => list.some(({ subject }) => subject.kind === kind && subject.id === id);
  const absent = asked.find((subject) => !isIn(subject));
  if (!absent) return;
  throw new UsageError(
    {
      vi: `${absent.name} không thuộc diện chấm điểm trong kỳ ${period}`,
      en: `${absent.name} is not to be scored in ${period}`,
    },
    { vi: `xem danh sách: emul report ratings ${period}`, en: `see who is: emul report ratings ${period}` },
  );
}

/** An answer about those alone who are asked for, all where nobody is; ranks and levels of units stay the agency's. */
export function onlyThose(asked: readonly SubjectAsked[], answer: ClassifyAnswer): ClassifyAnswer {
  mustBeInList(answer.results, asked, answer.period);
  if (asked.length === 0) return answer;
  const keys = new Set(asked.map(({ kind, id }) => `${kind} ${id}`));
  return { ...answer, only: { keys, names: asked.map(({ name }) => name) } };
}

/** The unit or person that a text names. */
function subjectOf(text: string, organization: Organization): SubjectAsked {
  const { kind, id } = subjectNamed(text, organization);
  const all: readonly { id: { value: string }; name: { value: string } }[] =
    kind === 'unit' ? organization.units : organization.members;
  return { kind, id, name: all.find((each) => each.id.value === id)?.name.value ?? id };
}

/** Those that `--subject` names, which may stand several times; nobody where it was not given. */
export function subjectsNamed(call: Call, organization: Organization): SubjectAsked[] {
  const texts = call.flags['subject'];
  return Array.isArray(texts) ? texts.map((text: string) => subjectOf(text, organization)) : [];
}
