import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/answers/candidates.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Document } from '../../../src/documents/document.ts';
import { plain } from '../../../src/documents/prose.ts';
import type { Table } from '../../../src/documents/table.ts';
import { type Agency, isOfAgency, symbolsOf } from '../../../src/model/agency.ts';
import { authoritiesIn, subjectsOf } from '../../../src/reports/papers/proposed.ts';
import type { Setting } from '../../../src/reports/papers/setting.ts';
import { submission } from '../../../src/reports/papers/submission.ts';
import { HOME, memoryHost } from '../../host.ts';
import { EXAMPLE, emul, office } from '../reports/office.ts';

async function proposed(id: string) {
  const period = periodOf(id);
  if (!period) throw new Error(`no period ${id}`);
  const { answer } = await candidatesIn(EXAMPLE, memoryHost('.').home, {
    choose: () => period,
    asOf: () => undefined,
    regulation: undefined,
    without: () => [],
    supposed: undefined,
  });
  if (!answer) throw new Error(`${id} has no candidates`);
  const { workspace } = answer.classified;
  const setting: Setting = {
    locale: 'vi',
    audience: 'council',
    workspace,
    fill: undefined,
    numbered: { number: undefined, date: undefined, isFinal: false },
    about: period.to,
    isProposal: false,
  };
  return { answer, setting };
}

const tablesIn = ({ blocks }: Document): Table[] => blocks.filter((one) => one.kind === 'table');
const listsIn = ({ blocks }: Document) => blocks.flatMap((one) => (one.kind === 'list' ? one.items.map(plain) : []));
const rowsOf = ({ rows }: Table) => rows.filter((one) => one.kind === 'row');

describe('a submission', () => {
  it.each(['2016', '2016-H2', '2017-H1'])('of %s counts what its list holds', async (id) => {
    const { answer, setting } = await proposed(id);
    const authorities = authoritiesIn(answer).filter(({ awards }) => awards.some(({ won }) => won.length > 0));
    expect(authorities.length).toBeGreaterThan(0);
    for (const authority of authorities) {
      const paper = submission(authority, answer, setting);
      const counted = new Map<string, number>(
        listsIn(paper).flatMap((item) => {
          const [, award = '', count = '', kind = ''] = /^(.+): (\d+) (cá nhân|tập thể)\.$/.exec(item) ?? [];
          return award === '' ? [] : [[`${award} ${kind}`, Number(count)] as const];
        }),
      );
      const listed = new Map<string, number>();
      for (const table of tablesIn(paper)) {
        const texts = rowsOf(table).flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'text' ? cell.text : [])),
        );
        const keys = texts.flatMap((text) => text.split('; ')).map((name) => `${name} ${table.caption?.toLowerCase()}`);
        for (const key of keys.filter((one) => counted.has(one))) listed.set(key, (listed.get(key) ?? 0) + 1);
      }
      expect(listed).toEqual(counted);
    }
  });

  it('names nobody twice', async () => {
    const { answer } = await proposed('2016');
    for (const { awards } of authoritiesIn(answer)) {
      const ids = subjectsOf(awards, 'member').map(({ candidacy }) => candidacy.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

const REGULATION = `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels: [{id: xuat-sac, name: Xuất sắc}, {id: tot, name: Tốt}, {id: han-che, name: Còn hạn chế}, {id: chua, name: Chưa hoàn thành}]
rollup: {month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot}]}}
awards: [{id: giay-khen, name: Giấy khen, form: commendation, periods: [month], decides: {who: head, name: Trưởng ban}, when: [{level: {atLeast: tot}}]}]
`;

const AGENCIES = `kind: workspace
agency:
  - {name: Ban Dân tộc tỉnh Mẫu, symbol: BDT, place: Mẫu, signers: [{post: Trưởng ban, name: Người Cũ, to: 2016-10-31}, {post: Quyền Trưởng ban, name: Người Sau, from: 2016-11-01}]}
  - {name: Sở Dân tộc và Tôn giáo tỉnh Mẫu, symbol: SDTTG, place: Mẫu, from: 2017-01-01, signers: [{post: Giám đốc, name: Người Mới, from: 2017-01-01}]}
regulation: quy-che
calendar: {start: 2016-W40}
`;

const DECISION = `kind: decision
period: 2016-10
award: giay-khen
held: 2016-11-04
results:
  - {member: tp-01, granted: true, votes: {for: 3, against: 0, of: 3}}
  - {member: cv-03, granted: false, votes: {for: 1, against: 2, of: 3}}
`;

describe('what the Council decided', () => {
  it('is what the decision grants and the minutes count', async () => {
    const folder = office({ 'regulations/quy-che.yaml': REGULATION, 'decisions/2016-10.giay-khen.yaml': DECISION });
    const decision = (await emul(folder, 'report decision 2016-10', 200)).out;
    const annex = decision.slice(decision.indexOf('DANH SÁCH KHEN THƯỞNG'));
    expect(annex).toContain('Trần Quốc Hòa');
    expect(annex).not.toContain('Nguyễn Văn An'); // refused, though he qualifies
    const minutes = (await emul(folder, 'report minutes 2016-10', 200)).out;
    expect(minutes).toMatch(/Nguyễn Văn An +1\/3 +33,33% +Không đồng ý/);
    expect(minutes).toContain('ngày 04/11/2016');
  });
});

describe('agency and signer', () => {
  const paper = async (fill: string) => {
    const files = { 'emul.yaml': AGENCIES, 'papers/2016-W40.briefing.yaml': fill };
    return (await emul(office(files), 'report briefing 40')).out;
  };
  const head = 'kind: fill\ndocument: briefing\nperiod: 2016-W40\n';

  it('are those of the paper’s date', async () => {
    expect(await paper(`${head}number: 3\ndate: 2016-10-07\n`)).toMatch(/TB-BDT[\s\S]*TRƯỞNG BAN[\s\S]*Người Cũ/);
    expect(await paper(`${head}number: 3\ndate: 2016-11-07\n`)).toMatch(/QUYỀN TRƯỞNG BAN[\s\S]*Người Sau/);
    expect(await paper(`${head}number: 3\ndate: 2017-02-07\n`)).toMatch(/SỞ DÂN TỘC[\s\S]*TB-SDTTG[\s\S]*Người Mới/);
  });

  it('give way to the fill’s own, and a post without a name asks for it', async () => {
    const out = await paper(`${head}signer: {right: TL. TRƯỞNG BAN, post: Chánh Văn phòng}\n`);
    expect(out).toMatch(/TL\. TRƯỞNG BAN[\s\S]*CHÁNH VĂN PHÒNG[\s\S]*họ và tên người ký/);
    expect(out).not.toContain('Người Cũ');
  });

  it('carry DỰ THẢO until number and date, or final, are given', async () => {
    expect(await paper(head)).toMatch(/^DỰ THẢO\n/);
    expect(await paper(`${head}number: 3\ndate: 2016-10-07\n`)).not.toContain('DỰ THẢO');
    expect(await paper(`${head}final: true\n`)).not.toContain('DỰ THẢO');
  });
});

describe('the Council as issuer', () => {
  const head = 'kind: fill\nperiod: 2016-10\n';
  const people = readFileSync(join(HOME, 'tests/pages/workspace/organization.yaml'), 'utf8');
  const organization = `${people}council: {chair: tp-01, secretary: cvp-01, members: [cv-03]}\n`;
  const submitted = async (files: Readonly<Record<string, string>>, paper = 'submission') =>
    (
      await emul(
        office({ 'organization.yaml': organization, 'regulations/quy-che.yaml': REGULATION, ...files }),
        `report ${paper} 2016-10`,
        200,
      )
    ).out;
  const settings = (council: string, chair = 'Trần Quốc Hòa') =>
    `kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu, symbol: BDT, place: Mẫu, ${council}signers: [{post: Trưởng ban, name: ${chair}}]}\nregulation: quy-che\ncalendar: {start: 2016-W40}\n`;

  it('signs what goes to the head on its own letterhead, also where the office says nothing of one', async () => {
    const paper = await submitted({ 'emul.yaml': settings('', 'Người Khác') });
    expect(paper).toMatch(/BAN DÂN TỘC TỈNH MẪU[\s\S]*HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG[\s\S]*TTr-HĐTĐKT/);
    expect(paper).toMatch(/TM\. HỘI ĐỒNG[\s\S]*CHỦ TỊCH[\s\S]*TRƯỞNG PHÒNG[\s\S]*Trần Quốc Hòa/);
    expect(paper).toMatch(/\/TTr-HĐTĐKT ngày …\S* của Hội đồng Thi đua - Khen thưởng Ban\s+Dân tộc tỉnh Mẫu/);
    expect(paper).toContain('Lưu: VT, HĐTĐKT.');
  });

  it('has no chair sign what he is asked himself', async () => {
    const paper = await submitted({ 'emul.yaml': settings('') });
    const signed = paper.slice(paper.indexOf('Nơi nhận'), paper.indexOf('Phụ lục'));
    expect(signed).not.toContain('Trần Quốc Hòa');
    expect(paper).toContain('chức danh trong Hội đồng của người ký');
  });

  it('keeps minutes under the agency until the office says otherwise', async () => {
    expect(await submitted({ 'emul.yaml': settings('') }, 'minutes')).toContain('BB-BDT');
    const own = settings('council: {symbol: HĐ, letterhead: {parent: BAN DÂN TỘC, own: HỘI ĐỒNG}}, ');
    const minutes = await submitted({ 'emul.yaml': own }, 'minutes');
    expect(minutes).toMatch(/^ *BAN DÂN TỘC +CỘNG HÒA[^\n]*\n +HỘI ĐỒNG +Độc lập/m);
    expect(minutes).toContain('BB-HĐ');
  });

  it('gives way to the signer of a fill, for the Council still', async () => {
    const fill = `${head}document: submission\nof: truong-ban\nsigner: {post: Thư ký, name: Phạm Minh Tuấn}\n`;
    const files = { 'emul.yaml': settings(''), 'papers/2016-10.submission.truong-ban.yaml': fill };
    expect(await submitted(files)).toMatch(/TM\. HỘI ĐỒNG[\s\S]*THƯ KÝ[\s\S]*Phạm Minh Tuấn/);
  });

  it('issues papers that are the agency’s own', () => {
    const council = { parent: undefined, own: undefined, symbol: 'HĐTĐKT' };
    const agency = { symbol: 'BDT', council } as Agency;
    expect(isOfAgency('05/HD-HĐTĐKT', symbolsOf([agency]))).toBe(true);
  });
});

describe('a fill', () => {
  it('of a place that the paper does not have is a finding, and the paper is written all the same', async () => {
    const fill = 'kind: fill\ndocument: briefing\nperiod: 2016-W40\nplaces: {next-task: Việc}\n';
    const { code, out, host } = await emul(office({ 'papers/2016-W40.briefing.yaml': fill }), 'report briefing 40');
    expect(code).toBe(1);
    expect(host.stderr()).toContain('unknown-place');
    expect(out).toContain('THÔNG BÁO');
  });

  it('named with --fill takes the place of the workspace’s own', async () => {
    const folder = office({
      'papers/2016-W40.briefing.yaml':
        'kind: fill\ndocument: briefing\nperiod: 2016-W40\nplaces: {next-tasks: Việc cũ}\n',
      'khac.txt': 'kind: fill\ndocument: briefing\nperiod: 2016-W40\nplaces: {next-tasks: Việc mới}\n',
    });
    const { out } = await emul(folder, `report briefing 40 --fill ${folder}/khac.txt`);
    expect(out).toContain('Việc mới');
    expect(out).not.toContain('Việc cũ');
  });
});
