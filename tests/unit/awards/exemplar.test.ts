import { expect, test } from 'vitest';
import { overdue, reviewsDue } from '../../../src/model/exemplar.ts';
import { officeWith } from '../scoring/office.ts';

async function exemplarOf(rest: string) {
  const text = `kind: exemplar\nid: a\nmember: cv-03\ntitle: A\nchosen: {date: 2016-10-20, decision: 62/QĐ-BDT}\n${rest}`;
  const [exemplar] = (await officeWith({ 'exemplars/a.yaml': text })).exemplars;
  if (!exemplar) throw new Error('no exemplar');
  return exemplar;
}

const due = async (rest: string, today: string) => reviewsDue(await exemplarOf(rest), today).map(({ id }) => id);

test('a review falls due when its half-year is over, and is due until it was held', async () => {
  expect(await due('', '2016-12-31')).toEqual([]);
  expect(await due('', '2017-01-01')).toEqual(['2016-H2']);
  expect(await due('', '2018-01-01')).toEqual(['2016-H2', '2017-H1', '2017-H2']);
  const reviews = 'reviews: [{period: 2016-H2, held: 2017-01-12}, {period: 2017-H1, held: …}]\n';
  expect(await due(reviews, '2017-07-01')).toEqual(['2017-H1']);
});

test('none is due of half-years after it ended, or after its stage', async () => {
  expect(await due('ended: {date: 2017-03-01}\n', '2019-01-01')).toEqual(['2016-H2', '2017-H1']);
  expect(await due('to: 2016-12-31\n', '2019-01-01')).toEqual(['2016-H2']);
  expect(await due('from: 2017-02-01\n', '2017-07-01')).toEqual(['2017-H1']);
});

test('a task is overdue from the day after its day, until it was done', async () => {
  const programme =
    'programme: [{text: A, due: 2017-06-30}, {text: B, due: 2017-06-30, done: 2017-08-01}, {text: C}]\n';
  const late = async (today: string) => overdue(await exemplarOf(programme), today).map(({ text }) => text.value);
  expect(await late('2017-06-30')).toEqual([]);
  expect(await late('2017-07-01')).toEqual(['A']);
});
