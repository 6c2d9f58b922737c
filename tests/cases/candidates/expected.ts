import { idsIn } from './agency.ts';

/** What `emul candidates --json` says, as far as the cases look at it. */
export interface Printed {
  readonly supposed: {
    readonly moves: readonly { award: string; id: string; from: string; to: string }[];
    readonly limits: readonly { award: string; from: Basis; to: Basis }[];
  } | null;
  readonly awards: readonly PrintedAward[];
}

interface Basis {
  readonly base: number;
  readonly limit: number;
}

interface PrintedAward {
  readonly id: string;
  readonly quota: { readonly limit: number; readonly base: number } | null;
  readonly candidates: readonly PrintedCandidate[];
}

interface PrintedCandidate {
  readonly subject: { readonly id: string };
  readonly status: string;
  readonly aboveCut: boolean;
  readonly tied: boolean;
  readonly conditions: readonly { readonly id: string; readonly status: string }[];
  readonly conflicts: readonly { readonly id: string }[];
}

/**
 * One line a page expects: `cstdcs 1 of 7: within a1; beyond a2; tied a2; needs a3; fails a4(registered) a5(level,practice)`.
 * Whoever is named nowhere must fail where it ends in `fails rest`; `conflict a1(already-held)` names what is to be looked at.
 */
export function linesOf(printed: Printed, wanted: readonly string[]): string[] {
  return wanted.map((line) => {
    if (line.startsWith('move ')) return moveLine(printed, line);
    if (line.startsWith('limit ')) return limitLine(printed, line);
    return awardLine(printed, line);
  });
}

function moveLine({ supposed }: Printed, line: string): string {
  const [, award, id] = line.split(' ');
  const move = supposed?.moves.find((one) => one.award === award && one.id === id);
  return `move ${award} ${id} ${move ? `${move.from} -> ${move.to}` : 'stays'}`;
}

function limitLine({ supposed }: Printed, line: string): string {
  const [, award] = line.split(' ');
  const found = supposed?.limits.find((one) => one.award === award);
  const said = ({ base, limit }: Basis) => `${limit} of ${base}`;
  return `limit ${award} ${found ? `${said(found.from)} -> ${said(found.to)}` : 'stays'}`;
}

function awardLine({ awards }: Printed, line: string): string {
  const [head = '', body = ''] = line.split(':');
  const [id = ''] = head.split(' ');
  const award = awards.find((one) => one.id === id);
  if (!award) return `${id}: is not given`;
  const quota = award.quota ? ` ${award.quota.limit} of ${award.quota.base}` : '';
  const isRest = /fails rest/.test(body);
  const parts = [
    part('within', award.candidates.filter((one) => one.status === 'qualifies' && one.aboveCut).map(nameOf)),
    part('beyond', award.candidates.filter((one) => one.status === 'qualifies' && !one.aboveCut).map(nameOf)),
    part('tied', award.candidates.filter((one) => one.tied).map(nameOf)),
    part('needs', award.candidates.filter(({ status }) => status === 'needs-person').map(nameOf)),
    isRest ? 'fails rest' : part('fails', award.candidates.filter(({ status }) => status === 'fails').map(failing)),
    part('conflict', award.candidates.filter(({ conflicts }) => conflicts.length > 0).map(conflicting)),
  ].filter((one) => one !== '');
  return `${id}${quota}: ${parts.join('; ')}`;
}

function part(name: string, members: readonly string[]): string {
  return members.length === 0 ? '' : `${name} ${members.join(' ')}`;
}

function nameOf({ subject }: PrintedCandidate): string {
  return subject.id;
}

function failing({ subject, conditions }: PrintedCandidate): string {
  const unmet = conditions.filter(({ status }) => status === 'unmet').map(({ id }) => id);
  return `${subject.id}(${unmet.join(',')})`;
}

function conflicting({ subject, conflicts }: PrintedCandidate): string {
  return `${subject.id}(${conflicts.map(({ id }) => id).join(',')})`;
}

/** A line as a page writes it, with its ranges written out. */
export function written(line: string): string {
  const [head = '', body = ''] = line.trim().split(/:\s*/);
  if (body === '') return line.trim();
  const parts = body.split(/;\s*/).map((one) => {
    const [name = '', ...who] = one.trim().split(/\s+/);
    return who.join(' ') === 'rest' ? 'fails rest' : `${name} ${idsIn(who.join(' ')).join(' ')}`;
  });
  return `${head}: ${parts.join('; ')}`;
}
