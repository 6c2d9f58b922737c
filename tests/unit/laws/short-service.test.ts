import { expect, test } from 'vitest';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { asked } from './asked.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['chua']] as const;

const filesOf = (marks: Readonly<Record<string, number>>) => ({
  'emul.yaml': 'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2026}\n',
  'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một, rated: false}]
members:
  - {id: an, name: Nguyễn Văn An, assignments: [{unit: p1, position: CV}]}
  - {id: binh, name: Lê Thị Bình, assignments: [{unit: p1, position: CV, from: 2026-09-01}]}
  - {id: cuong, name: Trần Văn Cường, assignments: [{unit: p1, position: CV, from: 2026-09-01}], leave: [{kind: sick, from: 2026-12-01}]}
`,
  'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: year
levels: [${LEVELS.map(([level]) => `{id: ${level}, name: ${level}}`).join(', ')}]
service: [{periods: [year], atLeast: {months: 6}}]\n`,
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({ 2026: marks }),
});

interface Status {
  readonly parts: readonly {
    readonly sheets: readonly { readonly subject: { readonly id: string }; readonly state: string }[];
  }[];
}

test.each([
  [
    { an: 95, binh: 95 },
    { an: 'complete', binh: 'complete', cuong: 'excused' },
  ],
  [{ an: 95 }, { an: 'complete', binh: 'missing', cuong: 'excused' }],
])('who has served too short for the base period hands in a sheet as anybody does: %o', async (marks, states) => {
  const [status] = await asked<Status>(filesOf(marks), 'status 2026');
  const sheets = status?.parts.flatMap((part) => part.sheets) ?? [];
  expect(Object.fromEntries(sheets.map(({ subject, state }) => [subject.id, state]))).toEqual(states);
});
