import { LEVELS } from './scales.ts';

/** A scale with a bonus without limit, part by part. */
export interface Scale {
  readonly min?: number;
  readonly max?: number;
  readonly groups: readonly string[];
  readonly bonus: string;
  readonly penalty?: string;
  readonly levels: readonly (readonly string[])[];
}

export const textOf = ({ min = 0, max = 10, groups, bonus, penalty, levels }: Scale) =>
  [
    'kind: criteria',
    'id: thu',
    'status: draft',
    'effective: {from: 2017-01-02}',
    'appliesTo: {kind: member}',
    `scale: {min: ${min}, max: ${max}, step: 1}`,
    `groups: [${groups.join(', ')}]`,
    `bonus: {${bonus}}`,
    ...(penalty ? [`penalty: {events: [${penalty}]}`] : []),
    `levels: [${levels.map((when, i) => `{level: ${LEVELS[i]}, when: [${when.join(', ')}]}`).join(', ')}]`,
    '',
  ].join('\n');

/** A condition on the share of the bonus that penalties may be. */
export const share = (most: string) => `{penalty: {atMostShareOfBonus: ${most}}}`;
