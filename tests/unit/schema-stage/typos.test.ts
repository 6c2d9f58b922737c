import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/diagnostics/text.ts';
import { findingsIn, seenIn } from './seen.ts';

const ENTRY = 'kind: scores\nperiod: 2016-W40\nentries:\n  - ';
const WORKSPACE = 'kind: workspace\nagency: {name: Ban}\nregulation: bdt-2016\n';
const SCALE =
  'kind: criteria\nid: a\ntitle: A\nstatus: draft\neffective: {from: 2016-10-03}\nappliesTo: {kind: member}\n';
const CRITERIA = `${SCALE}scale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\n`;
const REGULATION = 'kind: regulation\nid: a\ntitle: A\n';
const MEMBERS = 'kind: organization\nunits: [{id: a, name: A}]\nmembers:\n';

/** Real slips, each told once and at its place. */
const TABLE: readonly (readonly [kind: string, yaml: string, seen: readonly string[]])[] = [
  ['scores', ENTRY + '{member: cv-03, name: Nguyễn Văn An, self: {A2: 16,5}}', ['decimal-comma 4:53']],
  [
    'scores',
    ENTRY + '{member: cv-03, self: {A2: 16,5, B1: 18,5, B2: Khá}}',
    ['decimal-comma 4:32', 'decimal-comma 4:42'],
  ],
  ['scores', ENTRY + '{member: cv-03, self: {A2: 16, 5, B2: Khá}}', ['decimal-comma 4:32']],
  [
    'scores',
    ENTRY + '{member: cv-03, self: {A1: {done: 9,5, assigned: 10}, A3: {tre: 1,5}}}',
    ['decimal-comma 4:39', 'decimal-comma 4:69'],
  ],
  ['scores', ENTRY + '{unit: cs-dt, expect: {points: 99,5, level: tot}}', ['decimal-comma 4:36']],
  [
    'scores',
    ENTRY + 'member: cv-03\n    self:\n      A2: 16,5\n    expect:\n      points: 99,5',
    ['decimal-comma 8:15'],
  ],
  [
    'scores',
    ENTRY + '{member: cv-03, self: {a2: 16, Ghi chú: x, nte: y}}',
    ['unknown-key 4:28', 'unknown-key 4:36', 'unknown-key 4:48'],
  ],
  ['scores', ENTRY + '{member: cv-03, self: {A2:18, A3: {tre:1}}}', ['unknown-key 4:28', 'unknown-key 4:40']],
  ['scores', ENTRY + '{member: cv-03, self: {A2:16,5, A3: {}}}', ['unknown-key 4:28']],
  ['scores', ENTRY + '{member: cv-03, self: {A2:16,5, B1:18,5}}', ['unknown-key 4:28', 'unknown-key 4:37']],
  ['scores', ENTRY + '{member: cv-03, self: {a2:16,5}}', ['unknown-key 4:28']],
  ['scores', ENTRY + '{member: cv-03, self: {A2:16, 5: 3}}', ['unknown-key 4:28', 'unknown-key 4:35']],
  ['scores', ENTRY + '{member: cv-03, bonus: [{event:khen, times: 2}]}', ['unknown-key 4:30']],
  ['scores', ENTRY + '{member: cv-03, self: {A2: 16, note:Nghỉ phép, có đơn}}', ['unknown-key 4:36']],
  ['scores', ENTRY + '{member: cv-03, self: {A3: {Tre: 1}}}', ['unknown-key 4:33']],
  ['scores', ENTRY + 'member: cv-03\n    self:\n      A2: 16\n      head: {A2: 15}', ['unknown-key 7:7']],
  ['scores', ENTRY + '{membr: cv-03, tự chấm: {A1: 3}}', ['unknown-key 4:6', 'unknown-key 4:20']],
  ['scores', ENTRY + '{member: Nguyễn Văn An}', ['malformed-id 4:14']],
  ['scores', ENTRY + '{member: CV-03}', ['malformed-id 4:14']],
  ['scores', ENTRY + '{member: cv_03}', ['malformed-id 4:14']],
  ['scores', ENTRY + '{member: “cv-03”}', ['smart-quotes 4:14']],
  ['scores', ENTRY + '{member: }', ['empty-value 4:6']],
  ['scores', ENTRY + '{member: cv-03, absence: nghỉ phép}', ['wrong-type 4:30']],
  ['scores', ENTRY + '{member: cv-03, absence: {kind: nghi-phep}}', ['value-not-allowed 4:37']],
  ['scores', ENTRY + '{member: cv-03, absence: {note: x}}', ['missing-key 4:30']],
  ['scores', ENTRY + '{member: cv-03, self: {A2: true, A1: [1]}}', ['malformed-number 4:32', 'wrong-type 4:42']],
  ['scores', ENTRY + '{member: cv-03, self: 16}', ['wrong-type 4:27']],
  ['scores', ENTRY + 'cv-03', ['wrong-type 4:5']],
  ['scores', ENTRY + '{member: cv-03, bonus: {event: a}}', ['wrong-type 4:28']],
  [
    'scores',
    ENTRY +
      '{member: cv-03, bonus: [{event: a, times: 0}, {times: 2}, {event: b, times: 1.5}, {event: c, times: "2"}, {event: c, times: hai}]}',
    [
      'number-out-of-bounds 4:47',
      'missing-key 4:51',
      'malformed-number 4:81',
      'malformed-number 4:105',
      'malformed-number 4:129',
    ],
  ],
  ['scores', ENTRY + '{member: cv-03, bonus: [sang-kien]}', ['wrong-type 4:29']],
  ['scores', ENTRY + '{member: ' + 'a'.repeat(65) + '}', ['id-too-long 4:14']],
  [
    'scores',
    ENTRY + '{member: cv-03, __proto__: 1, constructor: 2, toString: 3, self: {__proto__: 4, A3: {constructor: 1}}}',
    ['unknown-key 4:21', 'unknown-key 4:35', 'unknown-key 4:51', 'unknown-key 4:71'],
  ],
  ['scores', ENTRY + '{member: cv-03, expect: {}}', ['missing-one-of 4:29']],
  [
    'scores',
    'kind: scores\nperiod: 2016-10-07\nheld: 7/10/2016\nentries: []',
    ['malformed-period 2:9', 'malformed-date 3:7'],
  ],
  [
    'scores',
    'kind: scores\nperiod: tuần 40\nheld: 2016-02-30\nentries: []',
    ['malformed-period 2:9', 'malformed-date 3:7'],
  ],
  [
    'scores',
    'kind: scores\nperiod: “2016-W40”\nheld: 2016-W40\nentries: []',
    ['smart-quotes 2:9', 'malformed-date 3:7'],
  ],
  [
    'scores',
    'kind: scores\nperiod: 2016-Ư40\nheld: 2016-9-19\nentries: []',
    ['malformed-period 2:9', 'malformed-date 3:7'],
  ],
  ['scores', 'kind: scores\nperiod: 40\nheld: 2016/09/19\nentries: []', ['malformed-period 2:9', 'malformed-date 3:7']],
  ['scores', 'kind: scores\nperiod: 2016-40\nheld: 30/2/2016\nentries: []', ['malformed-date 3:7']],
  ['scores', 'kind: scores\nperiod:\nheld:\nentries:', ['empty-value 2:1', 'empty-value 3:1']],
  ['scores', 'kind: scores\n', ['missing-key 1:1', 'missing-key 1:1']],
  ['scores', '', ['kind-missing 1:1']],
  ['scores', 'xin chào', ['kind-missing 1:1']],
  ['scores', '- a', ['kind-missing 1:1']],
  ['scores', 'period: 2016-W40\nentries: []', ['kind-missing 1:1']],
  ['scores', 'kind: score\nperiod: 2016-W40\nentrys: []', ['wrong-kind 1:7', 'unknown-key 3:1']],
  ['scores', 'kind: plan\nid: a\ngoals: []', ['wrong-kind 1:7']],
  ['scores', 'Kind: scores\nperiod: 2016-W40\nentries: []', ['unknown-key 1:1']],
  ['workspace', WORKSPACE + 'locales: vi', ['unknown-key 4:1']],
  ['workspace', WORKSPACE + 'locale: tieng-viet', ['value-not-allowed 4:9']],
  [
    'workspace',
    WORKSPACE + 'locale: vn\ncalendar: {start: 2016-10-03, skip: 2017-W04}',
    ['value-not-allowed 4:9', 'malformed-period 5:19', 'wrong-type 5:37'],
  ],
  [
    'workspace',
    'kind: workspace\nagency: Ban Dân tộc\nregulation: Quy chế 2016',
    ['wrong-type 2:9', 'malformed-id 3:13'],
  ],
  ['workspace', 'kind: workspace\nagency: {}\nregulation: []', ['missing-key 2:9', 'empty-list 3:13']],
  [
    'workspace',
    WORKSPACE + 'calendar: {weekBelongsTo: thứ năm, skip: [{reason: Tết}, 2017-W04]}',
    ['value-not-allowed 4:27', 'missing-key 4:43', 'wrong-type 4:58'],
  ],
  ['workspace', 'kind: workspace\nagency: {name: “Ban Dân tộc”}\nregulation: “bdt-2016”', ['smart-quotes 3:13']],
  ['workspace', 'kind: workspace\nagency: {name: Ban}\nregulation: 2016', ['malformed-id 3:13']],
  ['workspace', WORKSPACE + 'version: 2', ['value-not-allowed 4:10']],
  [
    'criteria',
    SCALE +
      'scale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: 16,5, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['decimal-comma 8:33'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: "70", criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 8:33'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 100, step: .5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 7:25'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 1e2, step: 0x1F}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 7:14', 'malformed-number 7:25'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 1_000, step: +5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 7:14', 'malformed-number 7:27'],
  ],
  [
    'criteria',
    SCALE +
      'scale: \n  max: 1.000,5\n  step: 16,5\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 8:8', 'decimal-comma 9:9'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 1 000, step: một nửa}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 7:14', 'malformed-number 7:27'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: -5, step: 100 điểm}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['number-out-of-bounds 7:14', 'malformed-number 7:24'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 70/0, step: 70 / 3}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-number 7:14', 'malformed-number 7:26'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 100, step: 0.5}\ngroups: [{id: Nhóm A, title: A, max: 70, criteria: [{id: a1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['malformed-id 8:15', 'malformed-id 8:58'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: chấm điểm}]}]\n',
    ['missing-key 1:1', 'value-not-allowed 8:83'],
  ],
  ['criteria', CRITERIA + 'levels: []', ['empty-list 9:9']],
  ['criteria', SCALE + 'scale: {max: 100, step: 0.5}\ngroups: []\nlevels: [{level: a}]\n', ['empty-list 8:9']],
  ['criteria', CRITERIA + 'levels: [{level: a, when: {points: {atLeast: 90}}}]', ['wrong-type 9:27']],
  ['criteria', CRITERIA + 'levels: [{level: a, when: [{points: 90}]}]', ['wrong-type 9:37']],
  ['criteria', CRITERIA + 'levels: [{level: a, when: [{points: {atLeast: 89,5}}]}]', ['decimal-comma 9:47']],
  [
    'criteria',
    CRITERIA + 'levels: [{level: a, when: [{points: {atLeast: 1}, event: {id: a, atMost: 0}}]}]',
    ['one-condition-each 9:28'],
  ],
  [
    'criteria',
    CRITERIA +
      'levels: [{level: a, when: [{points: {}}, {}, {group: {id: A}}, {group: {}}, {share: {level: a}}, {points: {least: 1}}]}]',
    [
      'missing-one-of 9:37',
      'missing-one-of 9:42',
      'missing-one-of 9:54',
      'missing-key 9:72',
      'unknown-key 9:78',
      'unknown-key 9:108',
    ],
  ],
  [
    'criteria',
    'kind: criteria\nid: a\ntitle: A\nstatus: draft\neffective: {from: 3/10/2016}\nappliesTo: {kind: member}\nscale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: grade, grades: {Tốt: 9,5, Khá: tám}}]}]\nlevels: [{level: a}]\n',
    ['malformed-date 5:19', 'decimal-comma 8:104', 'malformed-number 8:114'],
  ],
  [
    'criteria',
    'kind: criteria\nid: a\ntitle: A\nstatus: Dự thảo\neffective: {from: 2016-10-03}\nappliesTo: {kind: member}\nscale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: deduct, floor: không, events: []}]}]\nlevels: [{level: a}]\n',
    ['value-not-allowed 4:9', 'malformed-number 8:98', 'empty-list 8:113'],
  ],
  [
    'criteria',
    'kind: criteria\ntitle: A\neffective: {from: 2016-10-03}\nappliesTo: {kind: member}\nscale: {max: 100, step: 0.5}\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\nlevels: [{level: a}]\n',
    ['missing-key 1:1', 'missing-key 1:1'],
  ],
  [
    'criteria',
    SCALE +
      'scale: {max: 100, step: 0.5}\nedition: 0\ngroups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]\ncolumns: [a]\nlevels: [{level: a}]\n',
    ['number-out-of-bounds 8:10', 'wrong-type 10:10'],
  ],
  ['organization', MEMBERS + '  - {id: cv-03, name: An, rated: no, assignments: []}', ['unknown-key 4:27']],
  [
    'organization',
    'kind: organization\nunits: [{id: a, name: A, rated: no}, {id: b, name: B, rated: Có}, {id: c, name: C, rated: "true"}, {id: d, name: D, rated: maybe}, {id: e, name: E, rated: False}]\nmembers:\n  - {id: cv-03, name: An, assignments: []}',
    [
      'boolean-spelling 2:33',
      'boolean-spelling 2:62',
      'boolean-spelling 2:91',
      'boolean-spelling 2:124',
      'boolean-spelling 2:156',
    ],
  ],
  [
    'organization',
    MEMBERS +
      '  - {id: cv-03, name: , assignments: {unit: a}}\n  - {id: 1.5, assignments: [{unit: a, from: 2016-13-01, to: 31/4/2016}], honorific: ông}\n  - {id: Chuyên viên 3, name: "", assignments: [a]}',
    [
      'empty-value 4:17',
      'wrong-type 4:38',
      'missing-key 5:5',
      'malformed-id 5:10',
      'malformed-date 5:45',
      'malformed-date 5:61',
      'value-not-allowed 5:85',
      'malformed-id 6:10',
      'empty-value 6:25',
      'wrong-type 6:49',
    ],
  ],
  [
    'organization',
    'kind: organization\nunits: {id: a, name: A}\nmembers:\n  - {id: cv-03, name: An, assignments: [], brought: [{period: 2017-01, points: 91,5, level: tot}], discipline: [{form: khien-trach, date: 2017-03-02, countedIn: 16}], leave: [{kind: thai sản, from: 2017-01-09}]}',
    ['wrong-type 2:8', 'decimal-comma 4:80', 'number-out-of-bounds 4:162', 'value-not-allowed 4:183'],
  ],
  [
    'regulation',
    REGULATION +
      'quotas: [{id: a, level: b, atMost: 20, of: rated}, {id: c, level: b, atMost: 20%, of: rated}, {id: d, level: b, atMost: 0,20, of: tot}, {id: e, level: b, atMost: "0.2", of: tot}, {id: f, level: b, atMost: -1, of: tot}, {id: g, level: b, atMost: 200, of: tot}]',
    [
      'number-out-of-bounds 4:36',
      'malformed-number 4:78',
      'decimal-comma 4:121',
      'malformed-number 4:163',
      'number-out-of-bounds 4:206',
      'number-out-of-bounds 4:246',
    ],
  ],
  [
    'regulation',
    REGULATION +
      'rollup:\n  year: {from: half-year, points: {method: trung bình, weights: [1,5, 2], round: 9}, levels: [{level: a}]}',
    ['value-not-allowed 5:44', 'decimal-comma 5:66', 'number-out-of-bounds 5:82'],
  ],
  [
    'regulation',
    REGULATION +
      'rollup:\n  năm: {from: month}\n  month: {from: week, points: mean, levels: [{level: a, when: [{event: {id: a, atMost: 0}}]}]}\ngates: [{id: weak-unit, periods: year, for: chiefs}, {id: b, periods: [năm], for: [heads, chief]}]',
    [
      'unknown-key 5:3',
      'wrong-type 6:31',
      'unknown-key 6:65',
      'wrong-type 7:34',
      'value-not-allowed 7:45',
      'value-not-allowed 7:72',
      'value-not-allowed 7:91',
    ],
  ],
  [
    'regulation',
    REGULATION +
      'source: {date: 2016-01-01}\nbase: tuần\nexamples: [{period: half-year, parts: [null, {points: 91}]}]\nlevels: [{id: tot, name: Tốt, shrot: T}]',
    ['missing-key 4:9', 'value-not-allowed 5:7', 'missing-one-of 6:12', 'missing-key 6:46', 'unknown-key 7:31'],
  ],
  ['regulation', REGULATION + 'source: 58\nextends: KH43-2016', ['wrong-type 4:9', 'malformed-id 5:10']],
  [
    'accepted',
    'kind: accepted\naccepted: [{id: self-only}, {id: Self Only, reason: x, period: 2016-10-07, until: tuần 52}]',
    ['missing-key 2:12', 'malformed-id 2:34', 'malformed-period 2:64', 'malformed-period 2:83'],
  ],
  [
    'fill',
    'kind: fill\ndocument: sumary\nperiod: 2016-H2\ndate: 30/12/2016\nfinal: có\nplaces: {causes: {a: 1}}',
    ['value-not-allowed 2:11', 'malformed-date 4:7', 'boolean-spelling 5:8', 'wrong-type 6:18'],
  ],
  [
    'campaign',
    'kind: campaign\nid: 30-4\ntitle: A\nfrom: 2017-03-01\nto: 30/4/2017',
    ['malformed-id 2:5', 'malformed-date 5:5'],
  ],
  [
    'decision',
    'kind: decision\nperiod: 2016-H2\nheld: 5/1/2017\nresults: [{member: a, level: Tốt, granted: có, votes: {for: 1.5, against: một, of: 7}}]',
    [
      'malformed-date 3:7',
      'malformed-id 4:30',
      'boolean-spelling 4:44',
      'malformed-number 4:61',
      'malformed-number 4:75',
    ],
  ],
  [
    'decision',
    'kind: decision\nperiod: 6 tháng cuối năm\nresults: {member: a}',
    ['malformed-period 2:9', 'wrong-type 3:10'],
  ],
];

describe('one mistake, one finding', () => {
  test.each(TABLE)('%s %j', async (kind, yaml, seen) => {
    expect(await seenIn(kind, yaml)).toEqual(seen);
  });
});

describe('words', () => {
  /** What nobody in an office says, and what nobody there reads: English that is no word of a file. */
  const JARGON =
    /\b(?:schema|object|array|string|number|boolean|null|key|type|value|pattern|undefined|must|khóa|mảng|trường)\b/;

  test.each(TABLE)('%s %j', async (kind, yaml) => {
    for (const one of await findingsIn(kind, yaml)) {
      expect(sentence(one, 'vi')).not.toMatch(JARGON);
      expect(sentence(one, 'vi')).not.toMatch(/^\p{Lu}|\.$/u);
      expect(sentence(one, 'en')).not.toMatch(/undefined|\.$/);
    }
  });

  test('the whole sentence of the office', async () => {
    const yaml = `${ENTRY}{member: cv-03, name: ông Nguyễn Văn An, council: {A2: 16,5, B2: Khá}}`;
    expect((await findingsIn('scores', yaml)).map((one) => sentence(one, 'vi'))).toEqual([
      'điểm A2 của ông Nguyễn Văn An viết dấu phẩy “16,5”; hãy viết 16.5',
    ]);
  });
});

describe('many mistakes', () => {
  test('are all told, however many they are', async () => {
    const broken = Array.from(
      { length: 10_000 },
      (_, i) => `  - {membr: cv-${i}, self: {A2: 16,5, B1: “18”}, nmae: x}`,
    );
    const yaml = `kind: scores\nperiod: 2016-W40\nentries:\n${broken.join('\n')}\n`;
    expect((await findingsIn('scores', yaml)).length).toBe(30_000);
  });
});
