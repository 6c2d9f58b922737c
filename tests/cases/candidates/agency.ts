/** One line of a `people` block: `a1..a3 p1 88 : ldtt cstdcs +sk | leave: […]`, or `unit p1 92 : tt-ldtt`. */
interface Line {
  readonly ids: readonly string[];
  readonly isUnit: boolean;
  readonly unit: string;
  /** `-`: no sheet. */
  readonly points: string;
  readonly titles: readonly string[];
  readonly hasInitiative: boolean;
  /** Keys of the member in `organization.yaml`, as one writes them in a flow map. */
  readonly fields: string;
}

/** `a1..a3` is a1, a2, a3. */
export function idsIn(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const [, letters = '', first = '', last = ''] = /^([a-z-]+)(\d+)\.\.\1(\d+)$/.exec(word) ?? [];
    if (last === '') return word === '' ? [] : [word];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${letters}${Number(first) + i}`);
  });
}

function lineFrom(text: string): Line {
  const [before = '', fields = ''] = text.split(' | ');
  const [head = '', wanted = ''] = before.split(' : ');
  const words = head.trim().split(/\s+/);
  const isUnit = words[0] === 'unit';
  const [who = '', unit = '', points = '-'] = isUnit ? [words[1], words[1], words[2]] : words;
  const titles = wanted.split(/\s+/).filter((word) => word !== '');
  return {
    isUnit,
    unit,
    points,
    ids: idsIn(who),
    titles: titles.filter((word) => word !== '+sk'),
    hasInitiative: titles.includes('+sk'),
    fields: fields.trim(),
  };
}

const LEVELS = `
      - {level: xuat-sac, when: [{points: {atLeast: 90}}]}
      - {level: tot, when: [{points: {atLeast: 70}}]}
      - {level: han-che, when: [{points: {atLeast: 50}}]}
      - {level: chua}`;

/** What every agency has unless its page says otherwise: points are the one mark of December 2017, and the year is that month. */
const COMMON: Readonly<Record<string, string>> = {
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu}\nregulation: quy-che\ncalendar: {start: 2017-W44}\n',
  'regulations/quy-che.yaml': `kind: regulation
id: quy-che
extends: nd91-2017
title: Quy chế thi đua
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own, sure: read}
base: month
levels:
  - {id: xuat-sac, name: Hoàn thành xuất sắc nhiệm vụ, short: Xuất sắc}
  - {id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}
  - {id: han-che, name: Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực, short: Còn hạn chế}
  - {id: chua, name: Chưa hoàn thành nhiệm vụ, short: Chưa hoàn thành}
rollup:
  year:
    from: month
    points: {method: mean}
    levels:${LEVELS}
`,
  'criteria/ca-nhan.yaml': criteria('ca-nhan', '{kind: member}'),
  'criteria/tap-the.yaml': criteria('tap-the', '{kind: unit}'),
};

function criteria(id: string, appliesTo: string): string {
  return `kind: criteria
id: ${id}
title: Thang bảng điểm
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 59/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: ${appliesTo}
scale: {max: 100, step: 0.5}
groups: [{id: A, title: Kết quả, max: 100, criteria: [{id: A1, title: Công việc, max: 100, mode: mark}]}]
levels:${LEVELS}
`;
}

/** The files of an agency: those that its people make, under those that its page writes. */
export function agencyOf(people: string, written: ReadonlyMap<string, string>): Map<string, string> {
  const lines = people
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineFrom);
  const units = lines.filter(({ isUnit }) => isUnit);
  const members = lines.filter(({ isUnit }) => !isUnit);
  const files = new Map(Object.entries(COMMON));
  files.set('organization.yaml', organization(units, members));
  files.set('scores/2017/2017-12.yaml', scores([...units, ...members]));
  files.set('registrations/2017.yaml', registrations([...units, ...members]));
  for (const id of members.filter(({ hasInitiative }) => hasInitiative).flatMap(({ ids }) => ids)) {
    const recognised = `{date: 2017-06-01, decision: 40/QĐ-BDT, scope: agency}`;
    files.set(
      `practices/sk-${id}.yaml`,
      `kind: practice\nid: sk-${id}\ntitle: Sáng kiến của ${id}\nauthors: [${id}]\nrecognised: ${recognised}\n`,
    );
  }
  for (const [path, text] of written) {
    if (text === '') files.delete(path);
    else files.set(path, text);
  }
  return files;
}

function organization(units: readonly Line[], members: readonly Line[]): string {
  const unitLines = units.map(
    ({ unit, fields }) => `  - {id: ${unit}, name: Phòng ${unit}${fields && `, ${fields}`}}\n`,
  );
  const memberLines = members.flatMap(({ ids, unit, fields }) =>
    ids.map((id) => {
      const usual = [
        ...(fields.includes('assignments:') ? [] : [`assignments: [{unit: ${unit}, from: 2010-01-01}]`]),
        ...(fields.includes('joined:') ? [] : ['joined: 2010-01-01']),
        ...(fields === '' ? [] : [fields.replace('joined: …', '').replace(/^, |, $/g, '')]),
      ].filter((field) => field !== '');
      return `  - {id: ${id}, name: Người ${id}, ${usual.join(', ')}}\n`;
    }),
  );
  return `kind: organization\nunits:\n${unitLines.join('')}members:\n${memberLines.join('')}`;
}

function scores(lines: readonly Line[]): string {
  const entries = lines.flatMap(({ ids, isUnit, points }) =>
    points === '-'
      ? []
      : ids.map(
          (id) => `  - {${isUnit ? 'unit' : 'member'}: ${id}, self: {A1: ${points}}, council: {A1: ${points}}}\n`,
        ),
  );
  return `kind: scores\nperiod: 2017-12\nheld: 2017-12-28\nentries:\n${entries.join('')}`;
}

function registrations(lines: readonly Line[]): string {
  const entries = lines.flatMap(({ ids, isUnit, titles }) =>
    titles.length === 0
      ? []
      : ids.map(
          (id) => `  - {${isUnit ? 'unit' : 'member'}: ${id}, date: 2017-02-01, titles: [${titles.join(', ')}]}\n`,
        ),
  );
  return `kind: registrations\nperiod: 2017\ndeadline: 2017-02-15\nentries:\n${entries.join('')}`;
}
