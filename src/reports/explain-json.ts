import type { ExplainAnswer } from '../answers/explained.ts';
import { jsonNumber } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { nodeJson } from './explain/node-json.ts';
import { limitJson } from './limit-words.ts';
import { outputText } from './output-text.ts';
import { sealJson } from './seal-words.ts';
import { numberJson, periodJson } from './value-json.ts';

/** `emul explain --json`: the result with its whole working as a tree. */
export function explainJson(answer: ExplainAnswer, locale: Locale, version: string): string {
  const { classified, subject, result, rated, prospect } = answer;
  const { period, rules, limit, isDraft, workspace, seal } = classified;
  const { organization } = workspace;
  const name = (subject.kind === 'unit' ? organization.unit(subject.id) : organization.member(subject.id))?.name.value;
  return outputText('explain', version, {
    period: periodJson(period),
    subject: {
      ...subject,
      name: name ?? subject.id,
      unit: result?.subject.unit ?? null,
      units: result?.subject.units ?? [],
    },
    regulation: rules.regulation.id.value,
    ...limitJson(limit),
    draft: isDraft,
    ...sealJson(seal),
    rank: result?.rank ?? null,
    tied: result?.isTied ?? false,
    of: rated,
    tree: result ? nodeJson(result, { locale, rules }) : null,
    prospect: prospect
      ? {
          toCome: prospect.toCome.map((period) => period.id),
          max: numberJson(prospect.max),
          withBonus: prospect.withBonus ? numberJson(prospect.withBonus) : null,
          atBest: {
            points: prospect.atBest.points ? numberJson(prospect.atBest.points) : null,
            level: prospect.atBest.level ?? null,
          },
          levels: prospect.levels.map(({ level, from: least, parts, isCertain }) => ({
            level,
            certain: isCertain,
            from: least ? jsonNumber(least) : null,
            parts: parts ?? null,
          })),
        }
      : null,
  });
}
