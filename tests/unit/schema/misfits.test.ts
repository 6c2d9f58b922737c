import { describe, expect, it } from 'vitest';
import { errorsOf, seenIn } from './compiled.ts';

const scores = (entry: string) => `kind: scores\nperiod: 2016-W40\nentries:\n  - ${entry}\n`;
const workspace = (rest: string) => `kind: workspace\nagency: {name: Ban}\nregulation: bdt-2016\n${rest}\n`;
const criteria = (rest: string) => `kind: criteria\nid: a\ntitle: A\nstatus: draft\neffective: {from: 2016-10-03}
appliesTo: {kind: member}\nscale: {max: 100, step: 0.5}\n${rest}\n`;
const oneGroup = 'groups: [{id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 70, mode: mark}]}]';
const regulation = (rest: string) => `kind: regulation\nid: a\ntitle: A\n${rest}\n`;

const TABLE: readonly (readonly [what: string, yaml: string, seen: readonly string[]])[] = [
  ['an unknown key', workspace('locales: vi'), ['additionalProperties / locales']],
  ['a language nobody speaks', workspace('locale: fr'), ['enum /locale']],
  ['a week in words', workspace('calendar: {start: tuần 40}'), ['pattern /calendar/start']],
  ['a missing name', 'kind: workspace\nagency: {}\nregulation: a', ['required /agency name']],
  [
    'an agency in a list without a name',
    'kind: workspace\nagency: [{symbol: B}]\nregulation: a',
    ['required /agency/0 name'],
  ],
  ['an agency that is a text', 'kind: workspace\nagency: Ban\nregulation: a', ['type /agency']],
  ['a regulation that is no id', 'kind: workspace\nagency: {name: B}\nregulation: Quy chế', ['pattern /regulation']],
  ['a period that is a date', 'kind: scores\nperiod: 2016-10-07\nentries: []', ['pattern /period']],
  ['a period that is empty', 'kind: scores\nperiod:\nentries: []', ['type /period']],
  [
    'a date in the order people say it',
    'kind: scores\nperiod: 2016-W40\nheld: 7/10/2016\nentries: []',
    ['pattern /held'],
  ],
  ['no entries', 'kind: scores\nperiod: 2016-W40', ['required / entries']],
  ['a comma in a flow map', scores('{member: cv-03, self: {A2: 16,5}}'), ['additionalProperties /entries/0/self 5']],
  ['a mark that is true', scores('{member: cv-03, self: {A2: true}}'), ['type /entries/0/self/A2']],
  ['a mark that is a list', scores('{member: cv-03, self: {A2: [1]}}'), ['type /entries/0/self/A2']],
  [
    'an event in capitals',
    scores('{member: cv-03, self: {A3: {Tre: 1}}}'),
    ['additionalProperties /entries/0/self/A3 Tre'],
  ],
  [
    'a criterion in small letters',
    scores('{member: cv-03, self: {a2: 1}}'),
    ['additionalProperties /entries/0/self a2'],
  ],
  ['leave of no kind', scores('{member: cv-03, absence: {note: x}}'), ['required /entries/0/absence kind']],
  ['leave of an unknown kind', scores('{member: cv-03, absence: {kind: cong-tac}}'), ['enum /entries/0/absence/kind']],
  ['half an occurrence', scores('{member: cv-03, bonus: [{event: a, times: 1.5}]}'), ['type /entries/0/bonus/0/times']],
  ['no occurrence', scores('{member: cv-03, bonus: [{event: a, times: 0}]}'), ['minimum /entries/0/bonus/0/times']],
  ['an id of a name', scores('{member: Nguyễn Văn An}'), ['pattern /entries/0/member']],
  ['an id of 65 characters', scores(`{member: ${'a'.repeat(65)}}`), ['maxLength /entries/0/member']],
  ['a key with a slash', scores('{member: cv-03, self: {A/2~: 1}}'), ['additionalProperties /entries/0/self A/2~']],
  [
    'a level under an unknown condition',
    criteria(`${oneGroup}\nlevels: [{level: a, when: [{share: {level: a, atLeast: 1}}]}]`),
    ['additionalProperties /levels/0/when/0 share'],
  ],
  [
    'two conditions in one',
    criteria(`${oneGroup}\nlevels: [{level: a, when: [{points: {atLeast: 1}, event: {id: a, atMost: 0}}]}]`),
    ['maxProperties /levels/0/when/0'],
  ],
  [
    'a condition without a bound',
    criteria(`${oneGroup}\nlevels: [{level: a, when: [{points: {}}]}]`),
    ['minProperties /levels/0/when/0/points'],
  ],
  ['no levels', criteria(`${oneGroup}\nlevels: []`), ['minItems /levels']],
  [
    'points with a comma',
    criteria(`${oneGroup}\nlevels: [{level: a, when: [{points: {atLeast: "89,5"}}]}]`),
    ['pattern /levels/0/when/0/points/atLeast'],
  ],
  [
    'division by zero',
    criteria(
      'groups: [{id: A, title: A, max: 70/0, criteria: [{id: A1, title: A, max: 1, mode: mark}]}]\nlevels: [{level: a}]',
    ),
    ['pattern /groups/0/max'],
  ],
  [
    'an unknown mode',
    criteria(
      'groups: [{id: A, title: A, max: 7, criteria: [{id: A1, title: A, max: 1, mode: marks}]}]\nlevels: [{level: a}]',
    ),
    ['enum /groups/0/criteria/0/mode'],
  ],
  [
    'a grade without points',
    criteria(
      'groups: [{id: A, title: A, max: 7, criteria: [{id: A1, title: A, max: 1, mode: grade, grades: {"Tốt/Khá": a}}]}]\nlevels: [{level: a}]',
    ),
    ['pattern /groups/0/criteria/0/grades/Tốt~1Khá'],
  ],
  [
    'a share in percent',
    regulation('quotas: [{id: a, level: b, atMost: 20, of: rated}]'),
    ['maximum /quotas/0/atMost'],
  ],
  [
    'a condition of a week',
    regulation(
      'rollup: {month: {from: week, points: {method: mean}, levels: [{level: a, when: [{event: {id: a, atMost: 0}}]}]}}',
    ),
    ['additionalProperties /rollup/month/levels/0/when/0 event'],
  ],
  [
    'a gate for nobody known',
    regulation('gates: [{id: weak-unit, periods: [year], for: chiefs}]'),
    ['pattern /gates/0/for'],
  ],
  ['a gate on no period', regulation('gates: [{id: weak-unit}]'), ['required /gates/0 periods']],
  ['a source without a document', regulation('source: {date: 2016-01-01}'), ['required /source document']],
  [
    'half a ballot',
    'kind: decision\nperiod: 2016\nresults: [{member: a, votes: {for: 1.5}}]',
    ['type /results/0/votes/for'],
  ],
  ['a vote on a base nobody counts', regulation('votes: {base: voters, atLeast: 0.5}'), ['enum /votes/base']],
  ['a vote without a threshold', regulation('votes: {base: all}'), ['minProperties /votes']],
  [
    'a way to vote that is no vote',
    'kind: decision\nperiod: 2016\nballots: {kind: mail}\nresults: []',
    ['enum /ballots/kind'],
  ],
  [
    'a registration for nothing',
    'kind: registrations\nperiod: 2017\nentries: [{member: a}]',
    ['required /entries/0 titles'],
  ],
  [
    'an award of no year',
    'kind: awards\ntitles: [{member: a, award: ldtt, decision: 5/QĐ}]',
    ['required /titles/0 period'],
  ],
  [
    'a revocation without a day',
    'kind: awards\ntitles: [{member: a, award: b, period: 2016, revoked: {}}]',
    ['required /titles/0/revoked date'],
  ],
  ['a practice by nobody', 'kind: practice\nid: a\ntitle: A\nauthors: []', ['minItems /authors']],
  [
    'a scope of its own',
    'kind: practice\nid: a\ntitle: A\nauthors: [a]\nrecognised: {scope: co-so}',
    ['enum /recognised/scope'],
  ],
  [
    'a share above the whole',
    'kind: practice\nid: a\ntitle: A\nauthors: [{member: a, share: 60}]',
    ['maximum /authors/0/share'],
  ],
  ['a map whose header is no row', 'kind: map\nheader: 0\ncolumns: [{field: name}]', ['minimum /header']],
  [
    'a finding accepted without a reason',
    'kind: accepted\naccepted: [{id: self-only}]',
    ['required /accepted/0 reason'],
  ],
  [
    'a campaign that begins with a digit',
    'kind: campaign\nid: 30-4\ntitle: A\nfrom: 2017-03-01\nto: 2017-04-30',
    ['pattern /id'],
  ],
];

describe('what does not fit', () => {
  it.each(TABLE)('%s', (_, yaml, seen) => {
    expect(seenIn(yaml)).toEqual(seen);
  });

  it('names what was expected, and the shape it has in the schema', () => {
    expect(errorsOf(workspace('locale: fr'))[0]?.params).toEqual({ allowedValues: ['vi', 'en'] });
    expect(errorsOf(scores('{member: "?"}'))[0]?.schemaPath).toBe('#/$defs/id/pattern');
    expect(errorsOf(scores('{member: cv-03, self: {A2: true}}'))[0]).toMatchObject({
      schemaPath: '#/$defs/mark/type',
      params: { type: ['number', 'string', 'object', 'null'] },
    });
  });

  it('keeps nothing of the file before', () => {
    expect(errorsOf(workspace('locale: fr'))).toHaveLength(1);
    expect(errorsOf(workspace('locale: vi'))).toEqual([]);
  });

  it('takes names of the language for unknown keys', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) expect(seenIn(workspace(`${name}: 1`))).toEqual([`additionalProperties / ${name}`]);
  });
});
