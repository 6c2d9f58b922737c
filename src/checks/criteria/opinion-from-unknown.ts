import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { postsIn } from '../../model/organization.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Who was asked, or who said something, is neither a unit nor a post. */
export const opinionFromUnknown = defineCheck<{ who: string; isPerson: boolean; near: readonly string[] }>({
  id: 'opinion-from-unknown',
  severity: 'warning',
  counted: { vi: 'góp ý của nơi không có trong danh sách', en: 'opinions of somebody unknown' },
  message: {
    vi: ({ who, isPerson }) =>
      isPerson
        ? `“${who}” là một cá nhân; ý kiến ghi theo phòng hoặc chức vụ`
        : `không có phòng hay chức vụ nào là “${who}”`,
    en: ({ who, isPerson }) =>
      isPerson ? `“${who}” is a person; opinions go by unit or post` : `no unit or post is called “${who}”`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'ghi mã phòng trong organization.yaml, hoặc chức vụ như Trưởng phòng',
    en: ({ near }) => question(near, 'en') ?? 'write a unit’s id of organization.yaml, or a post such as Trưởng phòng',
  },
  suggestions: ({ near }) => near,
  *inWorkspace(workspace) {
    if (workspace.unsound.has('organization')) return;
    for (const { life } of workspace.criteria) {
      const named = [...(life.consultation?.asked ?? []), ...life.opinions.map(({ from }) => from)];
      for (const { value, place } of named) {
        const facts = unknownIn(value, workspace);
        if (facts) yield { at: place, facts };
      }
    }
  },
});

/** What a text is, if it names neither a unit nor a post. */
export function unknownIn(who: string, { organization }: Pick<Workspace, 'organization'>) {
  const posts = postsIn(organization);
  if (organization.unit(who) || posts.includes(who)) return undefined;
  const isPerson = organization.members.some(({ id, name }) => id.value === who || name.value === who);
  return { who, isPerson, near: isPerson ? [] : nearest(who, [...organization.unitIds(), ...posts]) };
}
