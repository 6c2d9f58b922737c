import type { ClassifyAnswer } from '../answers/classification.ts';
import type { Words } from '../base/locale.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import type { Call } from './command.ts';
import { subjectsAsked } from './subject-argument.ts';
import { didYouMean, UsageError } from './usage.ts';

/** The answer about the units and groups that `--unit` and `--group` name alone; ranks and quotas stay the agency's. */
export function rowsAsked(call: Call, answer: ClassifyAnswer): ClassifyAnswer {
  const { organization } = answer.workspace;
  const units = unitsAsked(textsIn(call, 'unit'), answer);
  const groups = groupsAsked(textsIn(call, 'group'), answer);
  if (units.length + groups.length === 0) return answer;
  const rows = answer.results.filter(({ subject }) => {
    const isOfUnit = units.length === 0 || units.includes(subject.unit ?? '');
    const group = subject.kind === 'member' ? organization.member(subject.id)?.group?.value : undefined;
    return isOfUnit && (groups.length === 0 || (group !== undefined && groups.includes(group)));
  });
  const names = [
    ...units.map((id) => organization.unit(id)?.name.value ?? id),
    ...groups.map((id) => GROUP[call.locale](organization.groupName(id))),
  ];
  return { ...answer, only: { names, keys: new Set(rows.map(({ subject }) => `${subject.kind} ${subject.id}`)) } };
}

/** The texts of a flag that may be given several times. */
export function textsIn(call: Call, flag: string): readonly string[] {
  const given = call.flags[flag];
  return Array.isArray(given) ? given : [];
}

/** Ids of the units that texts of people name. */
export function unitsAsked(
  texts: readonly string[],
  { workspace: { organization } }: Pick<ClassifyAnswer, 'workspace'>,
): string[] {
  const candidates = organization.units.map(({ id, name, short }) => ({
    id: id.value,
    name: name.value,
    short: short?.value,
  }));
  return subjectsAsked(texts, candidates, 'unit');
}

function groupsAsked(texts: readonly string[], { workspace: { organization } }: ClassifyAnswer): string[] {
  const known = new Set(organization.members.flatMap(({ group }) => group?.value ?? []));
  const asked = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  for (const group of asked.filter((text) => !known.has(text))) {
    throw new UsageError(
      { vi: `không có nhóm ${quoted(group)}`, en: `there is no group ${quoted(group)}` },
      didYouMean(nearest(group, known)) ?? groupsKnown([...known]),
    );
  }
  return asked;
}

function groupsKnown(known: readonly string[]): Words {
  if (known.length === 0) {
    return { vi: 'organization.yaml chưa ghi nhóm (mục group) cho ai', en: 'nobody has a group in organization.yaml' };
  }
  return { vi: `các nhóm: ${known.join(', ')}`, en: `groups: ${known.join(', ')}` };
}

const GROUP = { vi: (name: string) => `nhóm ${name}`, en: (name: string) => `group ${name}` } as const;
