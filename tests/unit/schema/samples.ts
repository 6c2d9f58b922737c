/** Files as the design page shows them, and the corners it only mentions. */
export const SAMPLES: readonly (readonly [what: string, yaml: string])[] = [
  [
    'workspace',
    `kind: workspace
agency:
  name: Ban Dân tộc tỉnh Ninh Thuận
  parent: Ủy ban nhân dân tỉnh Ninh Thuận
  symbol: BDT
  place: Ninh Thuận
  header: {parent: UBND TỈNH NINH THUẬN, own: BAN DÂN TỘC}
  signers: [{post: Trưởng ban, name: …, from: 2016-01-01}]
locale: vi
regulation: bdt-2016
calendar:
  weekBelongsTo: thursday
  start: 2016-W40
  skip: [{period: 2017-W04, reason: Nghỉ Tết Nguyên đán}]
  holidays: [{from: 2017-01-26, to: 2017-02-01, name: Tết Nguyên đán}]
  cutoffs: [{period: 2017, last: 2017-W48}]
`,
  ],
  [
    'workspace whose agency and regulation change',
    `kind: workspace
version: 1
agency: [{name: Ban Dân tộc}, {name: Sở Dân tộc và Tôn giáo, from: 2025-03-01}]
regulation: [{use: kh43-2016, from: 2016-09-19}, {use: nd90-2020, from: 2020-08-20}]
`,
  ],
  [
    'organization',
    `kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo Ban, rated: false}
  - id: cs-dt
    name: Phòng Chính sách – Dân tộc
    short: Phòng CS – Dân tộc
    head: tp-csdt
    duties: [{id: csdt-1, text: Tham mưu chính sách dân tộc}]
  - {id: vp, name: Văn phòng, heads: [{member: cvp, from: 2016-01-01, to: 2016-12-31}], deputies: [pcvp, {member: 12}]}
positions: [{name: Trưởng phòng, short: TP}, {name: Chánh Văn phòng, short: CVP}]
council: {chair: tb, deputies: [ptb-1], secretary: cvp, members: [tp-csdt]}
members:
  - id: cv-03
    name: Nguyễn Văn An
    honorific: Ông
    group: chuyen-vien
    assignments:
      - {unit: cs-dt, position: Chuyên viên, from: 2016-01-01}
    discipline: [{form: khien-trach, date: 2017-03-02, decision: 12/QĐ-BDT, countedIn: 2016}]
    leave: [{kind: study, from: 2017-01-09, to: 2017-04-09}]
  - id: cv-09
    name: Kadá Thị Mai
    assignments: [{unit: van-phong, position: Chuyên viên, from: 2017-03-01}]
    brought: [{period: 2017-01, points: 91, level: tot, basis: CV 45/SNV}]
`,
  ],
  [
    'criteria',
    `kind: criteria
id: ca-nhan
title: Thang bảng điểm thi đua cá nhân
edition: 2
status: issued
effective: {from: 2016-10-03}
issued: {date: 2016-09-30, decision: 58/QĐ-BDT}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
missing: exclude
columns: {self: Tự chấm, head: Trưởng phòng, council: Lãnh đạo}
groups:
  - id: A
    title: Kết quả thực hiện nhiệm vụ
    max: 70
    criteria:
      - {id: A1, title: Hoàn thành công việc được giao, max: 40, mode: ratio, covers: [csdt-1], whenNone: full}
      - {id: A2, title: Chất lượng tham mưu, max: 70/3, mode: mark, unsaid: full}
      - {id: A3, title: Tiến độ, max: 10, mode: deduct, floor: none, events: [{id: tre, title: Chậm thời hạn, per: lần, points: 2}]}
      - {id: A4, title: Cá nhân đạt Tốt, max: 10, mode: members, level: tot, full: 0.9}
  - id: B
    title: Ý thức tổ chức kỷ luật
    max: 30
    criteria:
      - {id: B2, title: Tác phong, max: 10, mode: grade, grades: {Tốt: 10, Khá: 8, Trung bình: 6, Yếu: 0}}
bonus: {max: 5, above: true, events: [{id: sang-kien, title: Sáng kiến được công nhận, points: 5}]}
commentBelowMax: true
penalty: {events: [{id: vi-pham, title: Vi phạm bị lập biên bản, points: 0, limit: han-che}]}
levels:
  - {level: xuat-sac, when: [{points: {atLeast: 90}}, {event: {id: tre, atMost: 0}}, {group: {id: A, atLeastShare: 0.8}}]}
  - {level: tot, when: [{points: {atLeast: 70, below: 90}}, {penalty: {atMostShareOfBonus: 1/2}}]}
  - {level: chua}
examples:
  - {sheet: {A1: {done: 10, assigned: 10}, A2: 18, A3: {tre: 1}, B1: {}, B2: Khá}, points: 94, level: tot}
`,
  ],
  [
    'scores',
    `kind: scores
period: 2016-W40
held: 2016-10-07
entries:
  - member: cv-03
    name: Nguyễn Văn An
    self:    {A1: {done: 10, assigned: 10}, A2: 18, A3: {tre: 0}, B1: {}, B2: Tốt}
    head:    {A2: 17, A3: {tre: 1}, note: Báo cáo tháng chậm 01 ngày}
    council: {A2: …, A3: null, note: Văn bản phải sửa hai lần}
    bonus:   [{event: sang-kien, times: 2, basis: QĐ 12/QĐ-BDT}]
    causes: Phối hợp chậm với huyện
    remedies: 12
    expect: {points: 99.5, level: tot}
  - {member: cv-07, absence: {kind: leave, note: Nghỉ phép năm}}
  - {unit: cs-dt, self: {CT1: 28}, campaign: dot-30-4}
commend: [{member: cv-03, for: Hoàn thành sớm đề án}]
`,
  ],
  ['scores of a month', 'kind: scores\nperiod: 2026-03\nentries: []\n'],
  ['scores of a quarter that nobody filled in', 'kind: scores\nperiod: 2026-Q1\nentries:\n'],
  [
    'regulation',
    `kind: regulation
id: bdt-2016
extends: [kh43-2016]
title: Quy chế thi đua của Ban
source: {document: 58/QĐ-BDT, date: 2016-09-30, article: 3, force: own, sure: read}
levels:
  - {id: xuat-sac, name: Hoàn thành xuất sắc nhiệm vụ, short: Xuất sắc}
  - {id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}
base: week
rollup:
  month: {from: week, points: {method: mean}, coverage: {atLeast: 0.5, except: [maternity]}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}, {share: {level: xuat-sac, atLeast: 0.75}}, {none: {worseThan: tot}}]}, {level: tot}]}
  year: {from: half-year, points: {method: mean, weights: [1, 2], round: 2}, levels: [{level: tot, when: [{count: {level: tot, atLeast: 1}}]}, {level: chua}], source: 58/QĐ-BDT}
gates:
  - {id: head-not-above-unit, periods: [half-year, year], for: heads, source: 21-HD/BTCTW}
  - {id: reprimand, gate: discipline, periods: [year], forms: [khien-trach], level: han-che}
  - {id: long-absence, periods: [year], days: 90, level: han-che, except: [maternity]}
  - {id: away, gate: long-absence, periods: [year], months: 3, level: han-che}
  - {id: weak-unit, periods: [year], for: [members], unit: {worseThan: tot}, level: tot}
service: [{periods: [year], atLeast: {months: 6}, source: 21-HD/BTCTW}]
quotas:
  - {id: top-20, periods: [half-year, year], level: xuat-sac, atMost: 0.20, of: tot, counting: remaining, scopes: [agency, group], rounding: down, atLeast: 1, exception: {atMost: 0.25, needs: decision}}
awards:
  - {id: giay-khen, name: Giấy khen, short: GK, form: commendation, periods: [half-year, year], decides: head, when: [{level: {atLeast: tot}}, {points: {atLeast: 95}}, {share: {level: xuat-sac, atLeast: 2/3}}, {commended: true}]}
  - {id: cstdcs, form: title, kind: member, periods: [year], decides: {who: superior, name: Chủ tịch UBND tỉnh, source: 58/QĐ-BDT}, when: [{registered: {for: [ldtt]}}, {qualifies: {award: ldtt}, source: 58/QĐ-BDT}, {any: [{practice: {scope: agency, atLeast: 1, years: 3}}, {held: {award: ldtt, years: 2, through: last}}]}, {discipline: {}}, {service: {months: 10}}, {pending: none}, {petition: none}], quota: {atMost: 0.15, of: ldtt, rounding: down, atLeast: 1}, judged: [{text: Gương mẫu}]}
  - {id: tap-the, form: title, kind: unit, periods: [year], when: [{members: {award: ldtt, above: 0.5}}, {members: {award: cstdcs, count: 1}}, {everyone: {above: lowest}}, {discipline: {forms: [canh-cao]}}], quota: {atMost: 0.2, of: tot, counting: remaining}}
drop: [old-gate]
examples: [{period: half-year, parts: [{points: 91, level: xuat-sac}, null], points: 271/3, level: xuat-sac}]
`,
  ],
  [
    'map',
    `kind: map
title: Bảng điểm Phòng Tài chính
sheet: Tuần 45
header: [5, 6]
columns:
  - {column: B, heading: Họ và tên, field: name}
  - {heading: Điểm chất lượng, field: self.A2}
  - {column: f, field: self.A1.done}
blank: none
skip: [Tổng cộng]
`,
  ],
  [
    'accepted',
    `kind: accepted
accepted: [{id: self-only, subject: cv-03, period: 2016-W40, reason: Trưởng phòng đi học, until: 2017}]
`,
  ],
  [
    'amendment',
    `kind: amendment
period: 2016-H2
edition: 2
opened: 2017-02-10
reason: ghi nhầm điểm A2 tuần 45
document: Biên bản họp Hội đồng ngày 08/02/2017
members: [cv-03]
units: [cs-dt]
weeks: [2016-W45]
criteria: [A2]
appeal: kn-1
with: 2016-10.2
note: hồ sơ lưu ở Văn phòng
`,
  ],
  [
    'fill',
    `kind: fill
document: summary
period: 2016-H2
number: 05
date: 2016-12-30
final: true
to: Ủy ban nhân dân tỉnh Ninh Thuận
signer: {right: KT. TRƯỞNG BAN, post: Phó Trưởng ban, name: Nguyễn Thị Ngọc Ánh}
recipients: [Như trên, Các phòng]
places:
  strengths: Các phòng chấm điểm nền nếp.
  next-tasks:
    - Chấm điểm hằng tuần đúng lịch.
    - Sơ kết từng quý.
achievements: {cv-02: Hoàn thành sớm báo cáo Chương trình 135}
`,
  ],
  [
    'issued',
    `kind: issued
papers:
  - number: 72/QĐ-BDT
    date: 2017-01-10
    document: decision
    period: 2016-H2
    signer: Trưởng ban Lê Văn Cường
    is: to-sign
    file: 2017-01-10.72-QD-BDT.docx
    sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    code: 9F86 D081 884C 7D65 9A2F EAA0 C55A D015
  - {date: 2017-01-06, document: Biên bản kiểm phiếu, subject: cv-03, of: chu-tich-ubnd-tinh, is: scan, file: a.pdf, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}
`,
  ],
  [
    'campaign',
    `kind: campaign
id: dot-30-4
title: Thi đua chào mừng ngày 30/4
theme: Chung sức xây dựng nông thôn mới
from: 2017-03-01
to: 2017-04-30
units: [cs-dt]
criteria: dot-30-4
`,
  ],
  [
    'decision',
    `kind: decision
period: 2016-H2
held: 2017-01-05
exceptions: [top-20]
results:
  - {member: cv-03, proposed: kha, level: tot, reason: Hoàn thành đề án trước hạn, votes: {for: 6, against: 1, of: 7}}
  - {unit: cs-dt, level: …, votes: {for: …, against: …, of: 7}}
`,
  ],
  [
    'decision on an award',
    'kind: decision\nperiod: 2016\naward: giay-khen\nheld: …\nresults: [{member: cv-03, granted: true}]\n',
  ],
  [
    'decision by secret ballot',
    `kind: decision
period: 2016
award: cstdcs
held: 2017-01-06
present: [tb, ptb-1, cvp, tp-csdt]
absent: [tp-khth, ctt]
written: [ctt]
ballots: {kind: secret, issued: 5, returned: 5, invalid: 0}
results:
  - {member: cv-02, name: Đàng Thị Kim Chi, granted: true, votes: {for: 5, against: 0, invalid: 0, of: 6}}
  - {member: cv-03, granted: …, reason: …, votes: {for: …, against: …, of: …}}
`,
  ],
  [
    'decision to fill in',
    'kind: decision\nperiod: 2016\naward: giay-khen\nheld: …\nballots: {kind: …, issued: …}\nresults: []\n',
  ],
  [
    'organization whose Council changed',
    `kind: organization
units: [{id: cs-dt, name: Phòng Chính sách}]
council:
  - {decision: 57/QĐ-BDT, from: 2016-09-30, to: 2018-12-31, chair: tb, deputies: [ptb-1], secretary: cvp}
  - {from: 2019-01-01, chair: ptb-1, members: [tp-csdt]}
members:
  - id: cv-03
    name: Nguyễn Văn An
    assignments: [{unit: cs-dt}]
    joined: 2010-06-01
    pending: [{kind: denunciation, from: 2017-05-02, to: 2017-06-30, document: 08/TB-BDT, note: Không có vi phạm}, {kind: discipline, from: 2018-01-05}]
`,
  ],
  [
    'regulation that says how the Council votes',
    `kind: regulation
id: a
title: A
votes: {base: present, above: 1/2, ownCase: votes, source: 58/QĐ-BDT}
awards: [{id: cstdcs, form: title, periods: [year], when: [{level: {atLeast: tot}}], votes: {ballot: secret, base: all, atLeast: 0.9}}]
`,
  ],
  [
    'registrations',
    `kind: registrations
period: 2017
deadline: 2017-02-15
document: 06/KH-BDT
entries:
  - {member: cv-03, name: Nguyễn Văn An, date: 2017-01-20, titles: [ldtt, cstdcs], targets: [Giải ngân 100% vốn Chương trình 135]}
  - {unit: cs-dt, date: …, titles: [tap-the-ldtt], withdrawn: 2017-06-01, note: Sáp nhập phòng}
`,
  ],
  ['registrations of a campaign', 'kind: registrations\nperiod: dot-30-4\nentries:\n'],
  [
    'awards',
    `kind: awards
completeFrom: 2014
titles:
  - {member: cv-03, name: Nguyễn Văn An, award: ldtt, period: 2015, decision: 05/QĐ-BDT, date: 2016-01-20, by: Trưởng ban}
  - {member: cv-02, award: cstdcs, period: 2015, decision: …, date: …, revoked: {date: 2016-05-04, decision: 30/QĐ-BDT, reason: Kê khai sai}}
commendations:
  - {unit: cs-dt, award: giay-khen, period: 2016-H2, decision: 12/QĐ-BDT, for: Hoàn thành sớm đề án, deed: de-an-135, note: Bản sao}
gaps: [{member: cv-10, from: 2012, to: 2013, reason: Công tác ở huyện}, {unit: kh-th, from: 2014}]
`,
  ],
  ['awards that nobody wrote down yet', 'kind: awards\ntitles:\ncommendations:\n'],
  [
    'practice',
    `kind: practice
id: so-theo-doi-van-ban
title: Sổ theo dõi văn bản đến hạn
sort: initiative
authors: [cv-09, {member: cv-07, share: 0.4}, {unit: van-phong, share: 1/10}]
proposed: {date: 2016-11-02, document: 14/TTr-VP}
recognised: {date: 2016-12-14, decision: 71/QĐ-BDT, scope: agency, by: Hội đồng sáng kiến}
effect: Không còn văn bản quá hạn
replicated: [{unit: cs-dt, since: 2017-01-09, effect: …}, {place: Phòng Dân tộc huyện Bác Ái, since: 2017-03-01}]
withdrawn: {date: 2018-03-01, decision: 12/QĐ-BDT, reason: Đã có phần mềm của tỉnh}
`,
  ],
  [
    'practice only proposed',
    'kind: practice\nid: a\ntitle: A\nauthors: [1]\nrecognised: {scope: province, decision: …, date: …}\n',
  ],
  [
    'exemplar',
    `kind: exemplar
id: nguoi-uy-tin
member: cv-02
name: Đàng Thị Kim Chi
title: Tham mưu chính sách người có uy tín
chosen: {date: 2016-10-20, decision: 62/QĐ-BDT}
from: 2016-11-01
to: 2020-12-31
division: cs-dt
leader: ptb-1
programme:
  - {text: Nhân rộng ra 02 huyện, due: 2017-06-30, done: 2017-05-08, result: Hai huyện dùng}
reviews:
  - {period: 2016-H2, held: 2017-01-12, result: Đã có sổ, proposal: Cho dùng chung}
  - {period: 2017-H1, held: …}
practices: [so-theo-doi-nguoi-uy-tin]
ended: {date: 2020-12-31, decision: 90/QĐ-BDT, reason: Hết giai đoạn}
`,
  ],
  [
    'appeals',
    `kind: appeal
appeals:
  - id: kn-1
    nature: petition
    from: {member: cv-03, name: Nguyễn Văn An}
    about: {period: 2016-H2, criterion: A2}
    notified: 2017-01-10
    received: 2017-01-12
    form: đơn nộp trực tiếp
    asks: xem lại điểm A2 tuần 45
    grounds: biên bản bàn giao ngày 07/11
    due: 2017-01-26
    handler: cvp-01
    answer: {date: 2017-01-20, document: 15/BDT-VP, by: writing, outcome: changed, reason: minh chứng đúng}
    note: hồ sơ lưu ở Văn phòng
  - {id: 2, nature: complaint, from: {name: Người ngoài}, about: {period: 2016-W45, unit: cs-dt}, notified: …, received: 2017-01-12, asks: …, due: …}
`,
  ],
  ['appeals of nobody yet', 'kind: appeal\nappeals:\n'],
  ['exemplar just named', 'kind: exemplar\nid: a\nunit: cs-dt\ntitle: A\nchosen: {date: …, decision: …}\nprogramme:\n'],
  [
    'log',
    `kind: log
writes:
  - {when: 2016-11-11T09:30:00+07:00, user: hang, command: open, files: [scores/2016/2016-W46.yaml], deed: lập tệp điểm tuần 46, reason: x}
`,
  ],
  [
    'shown',
    `kind: shown
period: 2016-W45
shown: 2016-11-11T09:30:00+07:00
document: briefing
files: [{path: scores/2016/2016-W45.yaml, sha256: 9f86d081}]
skipped: [2017-W04]
rows: [{member: cv-03, name: Nguyễn Văn An, points: 92.5, level: tot, sheet: {head: {A1: 80}}}]
print: 9f86d081
`,
  ],
];
