/** What the scales of an office are worth, in the order of its places. */
export type Worths = readonly [string, string, string, string, string, string, string, string, string, string];

/** Two scales over the same marks, which come to the same levels: who is shown no points cannot tell them apart. */
export const WORTHS: readonly [Worths, Worths] = [
  ['37.13', '29.71', '11.37', '7.83', '23.57', '13.19', '3.71', '2.93', '61.27', '47.39'],
  ['38.29', '31.07', '12.41', '8.27', '24.61', '13.73', '4.19', '3.37', '64.33', '48.91'],
];

const sum = (...worths: string[]) =>
  (worths.reduce((all, worth) => all + Math.round(Number(worth) * 100), 0) / 100).toFixed(2);

const LEVELS = ['xuat-sac', 'tot', 'hoan-thanh', 'khong'];

const HEAD = `status: issued
issued: {date: 2025-12-31, decision: 59/QĐ-BDT}
effective: {from: 2026-01-01}`;

/** A scale of people: words, what was counted, products, a share, the level of the unit, what is taken away and given. */
function people([good, fair, counted, each, products, share, bonus, penalty]: Worths, edition: 1 | 2): string {
  const issued = edition === 1 ? HEAD : 'status: draft\neffective: {from: 2027-01-01}';
  return `kind: criteria
id: ca-nhan
title: Tiêu chí xếp loại cá nhân
edition: ${edition}
${issued}
appliesTo: {kind: member}
scale: {max: ${sum(good, counted, products, share, counted, each)}, step: 0.01, shown: false}
columns: {self: Tự chấm, council: Hội đồng}
catalogue: [{id: bao-cao, name: Báo cáo, factor: 1}, {id: ke-hoach, name: Kế hoạch, factor: 2}]
groups:
  - id: A
    title: Ý thức
    max: ${sum(good, counted)}
    criteria:
      - {id: A1, title: Kỷ luật, max: ${good}, mode: grade, grades: {Tốt: ${good}, Khá: ${fair}, Yếu: 0}}
      - id: A2
        title: Sáng kiến
        max: ${counted}
        mode: count
        events: [{id: sk, title: Sáng kiến được công nhận, per: lần, points: ${each}}]
  - id: B
    title: Kết quả
    max: ${sum(products, share, counted, each)}
    criteria:
      - {id: B1, title: Sản phẩm, max: ${products}, mode: products, loss: {returned: 0.25, late: 0.25}, whenNone: ${edition === 1 ? 'full' : 'zero'}}
      - {id: B2, title: Việc đúng hạn, max: ${share}, mode: ratio, whenNone: full}
      - id: B3
        title: Mức của phòng
        max: ${counted}
        mode: unit
        levels: {xuat-sac: ${counted}, tot: ${each}, hoan-thanh: ${penalty}, khong: 0}
        whenNone: full
      - {id: B4, title: Người thuộc quyền, max: ${each}, mode: members, of: led, level: tot, full: 1, whenNone: full}
bonus: {max: ${bonus}, events: [{id: khen, title: Được khen, per: lần, points: ${bonus}}]}
penalty: {events: [{id: tre, title: Đi trễ, per: lần, points: ${penalty}}]}
levels:
  - {level: xuat-sac, when: [{group: {id: A, atLeastShare: 0.7}}, {group: {id: B, atLeastShare: 0.7}}, {event: {id: tre, atMost: 0}}]}
  - {level: tot, when: [{group: {id: A, atLeastShare: 0.5}}, {group: {id: B, atLeastShare: 0.5}}, {penalty: {atMost: ${good}}}]}
  - {level: hoan-thanh, when: [{group: {id: B, atLeastShare: 0.2}}]}
  - {level: khong}
`;
}

/** A scale of units: words, and how many of its people came to a level. */
function units([good, fair, , , , , , , all, some]: Worths): string {
  return `kind: criteria
id: tap-the
title: Tiêu chí xếp loại tập thể
edition: 1
${HEAD}
appliesTo: {kind: unit}
scale: {max: ${sum(good, all)}, step: 0.01, shown: false}
columns: {self: Tự chấm, council: Hội đồng}
groups:
  - id: T
    title: Kết quả
    max: ${sum(good, all)}
    criteria:
      - {id: T1, title: Nhiệm vụ, max: ${good}, mode: grade, grades: {Tốt: ${good}, Khá: ${fair}, Yếu: 0}}
      - {id: T2, title: Nền nếp, max: ${all}, mode: grade, grades: {Tốt: ${all}, Khá: ${some}, Yếu: 0}}
levels:
  - {level: xuat-sac, when: [{group: {id: T, atLeastShare: 0.95}}]}
  - {level: tot, when: [{group: {id: T, atLeastShare: 0.5}}]}
  - {level: hoan-thanh, when: [{group: {id: T, atLeastShare: 0.1}}]}
  - {level: khong}
`;
}

const MONTHS = ['quarter', 'half-year', 'year'];
const rollup = MONTHS.map((kind) => {
  const half = (level: string) => `{level: ${level}, when: [{share: {level: ${level}, atLeast: 0.5}}]}`;
  return `  ${kind}: {from: month, levels: [${LEVELS.slice(0, 3).map(half).join(', ')}, {level: khong}]}`;
});

const REGULATION = `kind: regulation
id: quy-che
extends: tdkt-2022
title: Quy chế xếp loại
source: {document: 58/QĐ-BDT, date: 2025-12-31, force: own}
base: month
levels:
  - {id: xuat-sac, name: Hoàn thành xuất sắc, short: Xuất sắc}
  - {id: tot, name: Hoàn thành tốt, short: Tốt}
  - {id: hoan-thanh, name: Hoàn thành, short: Hoàn thành}
  - {id: khong, name: Không hoàn thành, short: Không}
rollup:
${rollup.join('\n')}
quotas: [{id: phan-nam, periods: [year, month], level: xuat-sac, atMost: 0.2, of: rated}]
`;

const PEOPLE = [
  ['an', 'Nguyễn Văn An', 'p1', 'Trưởng phòng'],
  ['binh', 'Lê Thị Bình', 'p1', 'Chuyên viên'],
  ['cuong', 'Trần Văn Cường', 'p2', 'Trưởng phòng'],
  ['dung', 'Võ Thị Dung', 'p2', 'Chuyên viên'],
] as const;

const ORGANIZATION = `kind: organization
units: [{id: p1, name: Phòng Một, head: an}, {id: p2, name: Phòng Hai, head: cuong}]
positions: [{name: Trưởng phòng, short: TP}, {name: Chuyên viên, short: CV}]
council: {chair: an, deputies: [cuong], secretary: binh, members: [dung]}
members:
${PEOPLE.map(([id, name, unit, position]) => `  - {id: ${id}, name: ${name}, assignments: [{unit: ${unit}, position: ${position}, from: 2020-01-01}]}`).join('\n')}
`;

const marks = (grade: string, counted: number, done: number) =>
  `{A1: ${grade}, A2: {sk: ${counted}}, B1: {products: [{id: bao-cao, assigned: 3, done: ${done}, late: 1}, {id: ke-hoach, assigned: 2, done: 2}]}, B2: {done: 5, assigned: 6}}`;

/** A month; in November Bình is late, and what An called himself the Council called otherwise. */
function month(id: string): string {
  const late = (times: number) => `, penalty: [{event: tre, times: ${times}}]`;
  return `kind: scores
period: ${id}
entries:
  - {unit: p1, council: {T1: Tốt, T2: Tốt}}
  - {unit: p2, council: {T1: Khá, T2: Tốt}}
  - {member: an, self: ${marks('Tốt', 1, 3)}, council: ${marks('Khá', 2, 3)}, bonus: [{event: khen}]}
  - {member: binh, council: ${marks('Tốt', 1, 3)}${id === '2026-11' ? late(1) : ''}}
  - {member: cuong, council: ${marks('Khá', 0, 2)}}
  - {member: dung, council: ${marks('Yếu', 0, 1)}${late(2)}}
`;
}

const MONTHS_SCORED = Array.from({ length: 3 }, (_, at) => `2026-${at + 10}`);

/** The files of an office that hides its points, with a draft of the next scale, of other worths throughout, and registrations for the year. */
export function officeOf(worths: Worths, next: Worths): Record<string, string> {
  const registered = PEOPLE.map(([id]) => `  - {member: ${id}, date: 2026-02-05, titles: [ldtt]}`);
  return {
    'emul.yaml':
      'kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu, symbol: BDT, place: Mẫu, signers: [{post: Trưởng ban, name: Trần Thị Ba}]}\nregulation: quy-che\ncalendar: {start: 2026-10}\n',
    'organization.yaml': ORGANIZATION,
    'criteria/ca-nhan.yaml': people(worths, 1),
    'criteria/ca-nhan-2.yaml': people(next, 2),
    'criteria/tap-the.yaml': units(worths),
    'regulations/quy-che.yaml': REGULATION,
    'registrations/2026.yaml': `kind: registrations\nperiod: 2026\nentries:\n${registered.join('\n')}\n`,
    ...Object.fromEntries(MONTHS_SCORED.map((id) => [`scores/2026/${id}.yaml`, month(id)])),
  };
}
