import { printOf } from '../../model/shown.ts';
import { shownText } from '../../seals/shown-text.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ScoreAnswer } from '../scored.ts';

/** A week's rows as the file in `shown/` keeps them (rule 58), all of them, whatever the paper shows. */
export function shownFile(answer: ScoreAnswer, shown: string, document: string): { path: string; text: string } {
  const { period, standings, workspace } = answer;
  const files = [...filesUnder(answer)].map(([path, { text }]) => ({ path, sha256: printOf(text) }));
  const skipped = workspace.settings.calendar.skip.map((skip) => skip.period.value);
  const text = shownText({ period: period.id, shown, document, files, skipped, standings });
  return { path: shownPath(period.id), text };
}

/** Where a week that was handed out is kept. */
export function shownPath(period: string): string {
  return `shown/${period}.yaml`;
}

/** What the rows rest on: their sheets, scales, the office's regulations, people and calendar. */
export function filesUnder({ week, standings, workspace }: Pick<ScoreAnswer, 'week' | 'standings' | 'workspace'>) {
  const scales = standings.flatMap(({ subject }) => subject.choice.criteria?.node ?? []);
  const { settings, organization, ownRegulations } = workspace;
  const nodes = [
    ...week.briefings.map(({ node }) => node),
    settings.node,
    organization.node,
    ...scales,
    ...ownRegulations.map(({ node }) => node),
  ];
  return new Map<string, SourceFile>(nodes.map(({ tape: { file } }) => [file.path, file]));
}
