import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Regulation } from '../../model/regulation.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../../model/rules.ts';
import type { Home } from '../../source/home.ts';
import { knownRegulations, type Regulations } from '../regulations.ts';
import { numbersOf, type RuleNumber } from './rule-numbers.ts';

/** The regulation that the office goes by now, with every number of the rules in force. */
export interface RegulationExported {
  readonly regulation: Regulation;
  readonly rules: Rules;
  readonly numbers: readonly RuleNumber[];
  readonly agency: string | undefined;
}

export async function exportedRegulation(
  root: string,
  home: Home,
): Promise<{
  readonly answer: RegulationExported | undefined;
  readonly regulations: Regulations;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const regulations = await knownRegulations(root, home);
  return { regulations, diagnostics: regulations.diagnostics, answer: inUse(regulations) };
}

/** The newest of those that the workspace names; nothing where nobody knows it. */
export function inUse({ workspace }: Regulations): RegulationExported | undefined {
  const regulation = workspace && regulationOn(LAST_DAY, workspace);
  if (!regulation) return undefined;
  const rules = rulesOf(regulation, workspace.regulations);
  return { regulation, rules, numbers: numbersOf(rules), agency: workspace.settings.agency?.value };
}

const LAST_DAY = '9999-12-31';

/** Whether a number may be typed over: it stands in the office's own file, or will once that is adopted. */
export function isOpen({ node, source }: RuleNumber, regulation: Regulation): boolean {
  const isIn = node.tape.file.path === regulation.node.tape.file.path;
  return isIn || (regulation.isShipped && source?.force === 'proposal');
}
