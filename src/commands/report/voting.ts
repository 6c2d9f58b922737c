import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { Day } from '../../base/day.ts';
import type { Seat } from '../../reports/papers/council.ts';
import type { Call } from '../command.ts';
import { UsageError } from '../usage.ts';
import { PROPOSING } from './proposing.ts';
import { subjectsNamed } from './subjects.ts';

/** Of a period without anybody the Council could vote on there is no ballot: a UsageError. */
export async function mustBeVotedOn(answer: CandidatesAnswer, { locale }: Call): Promise<void> {
  const { mattersOf } = await import('../../reports/papers/votes/matters.ts');
  const { period, workspace } = answer.classified;
  const numbered = { number: undefined, date: undefined, isFinal: false };
  if (mattersOf(answer, { workspace, locale, numbered, about: meetingDay(answer) }).length > 0) return;
  throw new UsageError(
    { vi: `kỳ ${period.id} chưa có ai để Hội đồng bỏ phiếu`, en: `nobody is to be voted on in ${period.id}` },
    { vi: `xem vì sao: emul candidates ${period.id} --all`, en: `see why: emul candidates ${period.id} --all` },
  );
}

/** The day by which it is known who sits on the Council. */
function meetingDay(answer: CandidatesAnswer): Day {
  return PROPOSING.about(answer).day ?? answer.classified.period.to;
}

/** Whose opinion is asked in writing: those whom `--subject` names, else who was absent; nobody by name where neither is known. */
export async function seatsAsked(answer: CandidatesAnswer, call: Call): Promise<readonly (Seat | undefined)[]> {
  const { seatsOn } = await import('../../reports/papers/council.ts');
  const { period, workspace } = answer.classified;
  const seats = seatsOn(meetingDay(answer), { workspace, locale: call.locale }) ?? [];
  const seatOf = (id: string) => seats.find(({ member }) => member.value === id);
  const named = subjectsNamed(call, workspace.organization);
  if (named.length > 0) return named.map(({ id, name }) => seatOf(id) ?? notSeated(name));
  const own = workspace.decisions.filter((decision) => decision.period.value === period.id);
  const away = new Set(own.flatMap(({ absent }) => absent.map(({ value }) => value)));
  const absent = [...away].flatMap((id) => seatOf(id) ?? []);
  return absent.length > 0 ? absent : [undefined];
}

function notSeated(name: string): never {
  throw new UsageError(
    { vi: `${name} không có trong Hội đồng`, en: `${name} is not on the Council` },
    {
      vi: 'gõ --subject và tên một thành viên Hội đồng (mục council trong organization.yaml)',
      en: 'name a member of the Council with --subject (council in organization.yaml)',
    },
  );
}
