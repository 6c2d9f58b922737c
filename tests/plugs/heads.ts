import { roundRead } from '../../src/answers/round.ts';
import { type Command, EXIT } from '../../src/commands/command.ts';
import { findingsTold } from '../../src/commands/findings-told.ts';
import { workspaceOf } from '../../src/commands/opened.ts';
import type { Organization } from '../../src/model/organization.ts';
import { isHeadOn } from '../../src/model/unit.ts';

/** `emul heads`: who heads each division today. */
export const heads: Command = {
  name: 'heads',
  takes: [],
  flags: {},
  words: {
    vi: {
      summary: 'ai đứng đầu từng phòng',
      description: 'Mỗi phòng một dòng: tên phòng, người đứng đầu hôm nay.',
      parts: {},
      examples: [['emul heads', 'người đứng đầu các phòng']],
    },
    en: {
      summary: 'who heads each division',
      description: 'A line for each division: its name, and who heads it today.',
      parts: {},
      examples: [['emul heads', 'the heads of the divisions']],
    },
  },
  async run(call) {
    const { workspace, diagnostics, isRefused } = await roundRead(workspaceOf(call), call.host.home, []);
    const hasErrors = await findingsTold(call, diagnostics);
    for (const line of workspace ? linesOn(call.today(), workspace.organization) : []) call.host.out.write(line);
    if (isRefused) return EXIT.failure;
    return hasErrors || !workspace ? EXIT.findings : EXIT.fine;
  },
};

function linesOn(day: string, organization: Organization): string[] {
  return [...organization.unitIds()].flatMap((id) => {
    const unit = organization.unit(id);
    const found = unit?.heads.find(({ member }) => isHeadOn(unit, member.value, day));
    return unit ? `${unit.name.value}: ${found ? organization.called('member', found.member.value) : '…'}\n` : [];
  });
}
