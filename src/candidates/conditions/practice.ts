import { listed, type Words } from '../../base/locale.ts';
import type { AwardCondition } from '../../model/award.ts';
import { type Key, needed } from '../../model/key.ts';
import { type Practice, reaches, type Scope } from '../../model/practice.ts';
import { type Evidence, yearOf } from '../evidence.ts';
import { between } from '../verdict.ts';
import type { AwardConditionKind, Finding } from './condition-kind.ts';

const KEYS: readonly Key[] = [
  needed({
    name: 'scope',
    words: {
      vi: ['Phạm vi ảnh hưởng', 'Phạm vi ít nhất: agency (cơ sở), province (tỉnh, bộ, ngành), nation (toàn quốc)'],
      en: ['Scope', 'How far it must reach at least: agency, province or nation'],
    },
    shape: { enum: ['agency', 'province', 'nation'] },
  }),
  {
    name: 'atLeast',
    words: { vi: ['Ít nhất', 'Số sáng kiến ít nhất, không ghi là 1'], en: ['At least', 'How many; left out means 1'] },
    shape: { type: 'integer', minimum: 1 },
  },
  {
    name: 'years',
    words: {
      vi: ['Trong mấy năm', 'Được công nhận trong mấy năm gần nhất kể cả năm đang xét, không ghi là 1'],
      en: ['Years', 'Recognised within so many years up to this one; left out means 1'],
    },
    shape: { type: 'integer', minimum: 1, maximum: 30 },
  },
];

/** A recognised initiative or research topic of one's own, wide enough and recent enough; one without the number of its decision needs a person. */
export const practice: AwardConditionKind = {
  id: 'practice',
  written: {
    words: {
      vi: ['Sáng kiến', 'Có sáng kiến được công nhận'],
      en: ['Practice', 'A recognised initiative'],
    },
    example: '{scope: agency, atLeast: 1, years: 1}',
    keys: KEYS,
  },
  asked(condition) {
    const { scope, count, years } = termsOf(condition);
    const reach = SCOPES[scope];
    const many = count > 1 ? { vi: `${count} sáng kiến`, en: `${count} initiatives` } : ONE;
    const within = years > 1 ? { vi: ` trong ${years} năm`, en: ` within ${years} years` } : { vi: '', en: '' };
    return {
      vi: `có ${many.vi} được công nhận ${reach.vi}${within.vi}`,
      en: `${many.en} recognised ${reach.en}${within.en}`,
    };
  },
  finding(condition, { kind, id }, evidence) {
    const terms = termsOf(condition);
    const own = evidence.practicesOf(kind, id).filter(({ sort }) => sort !== 'way');
    const judged = own.map((practice) => judgement(practice, terms, evidence));
    const certain = judged.filter((judgement) => judgement.is === 'proven');
    const possible = judged.filter((judgement) => judgement.is === 'unproven');
    const verdict = between(certain.length >= terms.count, certain.length + possible.length >= terms.count);
    const telling = verdict === 'met' ? certain : verdict === 'unknown' ? possible : judged;
    if (telling.length > 0) return told(verdict, telling);
    if (evidence.practices.length > 0 && !evidence.unsound.has('practice')) return NONE;
    return NO_FILES;
  },
};

interface Terms {
  readonly scope: Scope;
  readonly count: number;
  readonly years: number;
}

function termsOf({ node, bounds }: AwardCondition): Terms {
  const scope = node.get('scope')?.text;
  return {
    scope: scope === 'province' || scope === 'nation' ? scope : 'agency',
    count: bounds.get('atLeast')?.value.floor ?? 1,
    years: bounds.get('years')?.value.floor ?? 1,
  };
}

interface Judgement {
  readonly is: 'proven' | 'unproven' | 'no';
  readonly said: Words;
  readonly practice: Practice;
}

function judgement(practice: Practice, { scope, years }: Terms, evidence: Evidence): Judgement {
  const { recognised, withdrawn, title } = practice;
  const say = (is: Judgement['is'], vi: string, en: string): Judgement => {
    const name = `“${title.value}”`;
    return { is, practice: practice, said: { vi: `${name} ${vi}`, en: `${name} ${en}` } };
  };
  if (withdrawn) return say('no', 'đã rút hoặc bị hủy công nhận', 'was withdrawn');
  if (!recognised) return say('unproven', 'chưa ghi quyết định công nhận', 'is not yet recognised');
  if (!reaches(recognised.scope.value, scope)) {
    const [has, wants] = [SCOPES[recognised.scope.value], SCOPES[scope]];
    return say('no', `mới công nhận ${has.vi}, cần ${wants.vi}`, `is recognised ${has.en} alone, not ${wants.en}`);
  }
  const year = recognised.date ? Number(recognised.date.value.slice(0, 4)) : undefined;
  if (year === undefined) return say('unproven', 'chưa ghi ngày công nhận', 'has no day of recognition');
  const last = yearOf(evidence);
  if (year > last || year <= last - years) return say('no', `công nhận năm ${year}`, `was recognised in ${year}`);
  if (!recognised.decision) return say('unproven', 'chưa có số quyết định công nhận', 'has no decision number');
  return say('proven', `(${recognised.decision.value})`, `(${recognised.decision.value})`);
}

function told(verdict: Finding['verdict'], telling: readonly Judgement[]): Finding {
  const found = listed(
    telling.map(({ said }) => said),
    '; ',
  );
  const first = telling[0]?.practice;
  const place = (first?.recognised?.scope ?? first?.id)?.place;
  const uses = telling.map(({ practice: { id } }) => id.value);
  if (verdict === 'met') return { verdict, found, place, uses };
  if (verdict === 'unknown') return { verdict, found, place, uses, wanted: found };
  return { verdict, found, place, lacking: found, isNear: true };
}

const LACKING: Words = { vi: 'chưa có sáng kiến', en: 'no initiative' };
const NONE: Finding = { verdict: 'unmet', found: LACKING, lacking: LACKING, place: undefined, isNear: true };
const NOT_WRITTEN: Words = {
  vi: 'cơ quan chưa ghi sáng kiến nào (thư mục practices)',
  en: 'the office has written down no initiative (practices/)',
};
const NO_FILES: Finding = { verdict: 'unknown', found: NOT_WRITTEN, wanted: NOT_WRITTEN, place: undefined };

const ONE: Words = { vi: 'sáng kiến', en: 'an initiative' };
const SCOPES: Readonly<Record<Scope, Words>> = {
  agency: { vi: 'ở cơ sở', en: 'in the agency' },
  province: { vi: 'có ảnh hưởng cấp tỉnh', en: 'of effect in the province' },
  nation: { vi: 'có ảnh hưởng toàn quốc', en: 'of effect in the country' },
};
