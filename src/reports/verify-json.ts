import type { Effect } from '../answers/closing/effects.ts';
import type { HandedArchive } from '../answers/closing/handed-archive.ts';
import type { LaterChange } from '../answers/closing/later-changes.ts';
import type { Verified } from '../answers/closing/verified.ts';
import { pointsJson } from '../base/exact-json.ts';
import type { Output } from '../declared/outputs/index.ts';
import { lineAt } from '../source/line-of.ts';
import { outputText } from './output-text.ts';

type Told = Output<'verify'>['seals'][number];

/** `emul verify --json`. */
export function verifyJson(
  { seals, faults, code, paper }: Verified,
  archive: HandedArchive | undefined,
  version: string,
): string {
  return outputText('verify', version, {
    seals: seals.map(({ opened, recomputed, changes, amending, effects, is }) => ({
      period: opened.seal.period,
      edition: opened.seal.edition,
      closed: opened.seal.closed,
      code: opened.code,
      is,
      damaged: opened.damaged(),
      recomputed: recomputed ? recomputed.map((row) => ({ period: row.period.id, ...effectJson(row) })) : null,
      changes: changes.map(changeJson),
      amending: amending.map(changeJson),
      effects: effects.map(effectJson),
    })),
    faults: faults.map((fault) => ({
      id: fault.id,
      seals: fault.id === 'apart' ? fault.seals : [fault.seal, ...(fault.id === 'backwards' ? [fault.before] : [])],
    })),
    ...(code && { code: { asked: code.asked, seal: code.seal ?? null, archive: code.isOfHandover === true } }),
    ...(paper && { paper: paperJson(paper) }),
    ...(archive && { archive: archiveJson(archive) }),
  });
}

function paperJson(paper: NonNullable<Verified['paper']>): NonNullable<Output<'verify'>['paper']> {
  const { sha256, isRead: read, issued, code = null, seal, isSuperseded: superseded, period, same } = paper;
  return {
    sha256,
    read,
    issued: issued?.file.value ?? null,
    code,
    seal: seal?.seal.name ?? null,
    superseded,
    period: period?.id ?? null,
    same,
    unread: [...paper.unread],
    differing: paper.differing.map(({ name, said, signed }) => ({ name, said, signed: rowJson(signed) })),
  };
}

function archiveJson({
  handover,
  isAlone: alone,
  damaged: all,
}: HandedArchive): NonNullable<Output<'verify'>['archive']> {
  const damaged = [...all];
  if (!handover) return { alone, damaged, handover: null };
  const { list, code, changed, added } = handover;
  const { to, period = null, asOf: day } = list;
  return { alone, damaged, handover: { to, period, day, code, changed, added } };
}

function changeJson({ place, path, before, after }: LaterChange): Told['changes'][number] {
  return { file: place.file.path, line: lineAt(place), path, before: before.en, after: after.en };
}

function effectJson({ kind, id, name, before, after }: Effect): Told['effects'][number] {
  return { kind, id, name, before: rowJson(before), after: rowJson(after) };
}

function rowJson(result: Effect['before']): Told['effects'][number]['before'] {
  return result ? { ...pointsJson(result.points), level: result.level ?? null } : null;
}
