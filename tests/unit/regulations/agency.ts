import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { office } from '../reports/office.ts';

/** Three people of one division, none of whom is a head. */
const PEOPLE = `kind: organization
units: [{id: p1, name: Phòng Một, rated: false}]
members:
  - {id: an, name: Nguyễn Văn An, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}]}
  - {id: binh, name: Lê Thị Bình, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}]}
  - {id: cuong, name: Trần Văn Cường, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}]}
`;

/** A workspace of these files and that organization, with nothing of the pages' own. */
export function agency(files: Readonly<Record<string, string>>): string {
  const folder = office({ 'organization.yaml': PEOPLE, ...files });
  const own = ['criteria/ca-nhan.yaml', 'regulations/quy-che.yaml', 'scores/2016/2016-W40.yaml'];
  for (const path of own.filter((path) => !(path in files))) rmSync(join(folder, path));
  return folder;
}
