import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CRITERIA = 24;
const EVENTS = 12;
const WEEKS = 52;

/**
 * Writes a workspace that leaves a page hardly any room: a scale of 24 criteria with long names, a year of 52
 * weeks, and one person who lost points on all of them, with penalties, caps, absences and reasons in new words each
 * week; half-years made of weeks and years of months; of the year the office says much itself. Returns its folder.
 */
export function crowdedWorkspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-crowded-'));
  const files: Record<string, unknown> = {
    'emul.yaml': {
      kind: 'workspace',
      agency: {
        name: 'Ban Quản lý các dự án phát triển vùng đồng bào dân tộc thiểu số và miền núi tỉnh Mẫu',
        symbol: 'BQL',
        place: 'Mẫu',
        header: {
          parent: 'ỦY BAN NHÂN DÂN TỈNH MẪU',
          own: 'BAN QUẢN LÝ CÁC DỰ ÁN PHÁT TRIỂN VÙNG ĐỒNG BÀO DÂN TỘC THIỂU SỐ VÀ MIỀN NÚI',
        },
        signers: [{ post: 'Giám đốc', name: 'Trần Thị Mẫu', from: '2016-01-01' }],
      },
      regulation: 'quy-che',
      calendar: { start: '2017-W01' },
    },
    'organization.yaml': {
      kind: 'organization',
      units: [{ id: 'phong', name: 'Phòng Kế hoạch, Tài chính và Giám sát, đánh giá đầu tư', head: 'it' }],
      positions: [{ name: 'Trưởng phòng' }, { name: 'Chuyên viên' }],
      members: [member('it', 'Lê Văn Ít', 'Trưởng phòng'), member('nhieu', 'Lý Thị Nhiều', 'Chuyên viên')],
    },
    'regulations/quy-che.yaml': regulation(),
    'criteria/ca-nhan.yaml': scale(),
    'papers/2017.notice.yaml': ownWords(),
  };
  for (let week = 1; week <= WEEKS; week += 1) {
    const id = `2017-W${String(week).padStart(2, '0')}`;
    files[`scores/2017/${id}.yaml`] = { kind: 'scores', period: id, entries: [little(), much(week)] };
  }
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(join(file, '..'), { recursive: true });
    // JSON is YAML, apart from days, which stand bare.
    const text = JSON.stringify(content, null, 1).replaceAll(/"(\d{4}-\d\d-\d\d)"/g, '$1');
    writeFileSync(file, text);
  }
  return root;
}

function member(id: string, name: string, position: string) {
  return { id, name, honorific: 'Bà', assignments: [{ unit: 'phong', position, from: '2016-01-01' }] };
}

function ownWords() {
  return {
    kind: 'fill',
    document: 'notice',
    period: '2017',
    date: '2018-01-05',
    signer: { right: 'KT. CHỦ TỊCH', post: 'Phó Chủ tịch Hội đồng', name: 'Trần Thị Mẫu' },
    recipients: numbers(8).map((number) => `Cơ quan, đơn vị thứ ${number} (để biết)`),
    places: {
      review: [
        'Người có tên trong thông báo này nếu thấy kết quả chưa đúng thì gửi đề nghị bằng văn bản, kèm tài liệu chứng minh, đến Thường trực Hội đồng Thi đua - Khen thưởng (qua Văn phòng) trong mười ngày làm việc kể từ ngày nhận thông báo.',
        'Quá thời hạn trên mà không có đề nghị thì kết quả được công nhận và lưu hồ sơ cá nhân; việc xem xét lại theo quy chế của Ban và không làm gián đoạn việc thi hành quyết định',
      ],
    },
  };
}

const LEVELS = [
  { id: 'xuat-sac', name: 'Hoàn thành xuất sắc nhiệm vụ', short: 'Xuất sắc' },
  { id: 'tot', name: 'Hoàn thành tốt nhiệm vụ', short: 'Tốt' },
  { id: 'han-che', name: 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', short: 'Còn hạn chế' },
  { id: 'chua', name: 'Chưa hoàn thành nhiệm vụ', short: 'Chưa hoàn thành' },
];

function regulation() {
  const rollup = (from: string) => ({
    from,
    points: { method: 'mean' },
    levels: [
      {
        level: 'xuat-sac',
        when: [
          { points: { atLeast: 90 } },
          { share: { level: 'xuat-sac', atLeast: 0.75 } },
          { none: { worseThan: 'tot' } },
        ],
      },
      {
        level: 'tot',
        when: [
          { points: { atLeast: 70 } },
          { share: { level: 'tot', atLeast: 0.75 } },
          { none: { worseThan: 'han-che' } },
        ],
      },
      { level: 'han-che', when: [{ points: { atLeast: 1 } }] },
      { level: 'chua' },
    ],
  });
  return {
    kind: 'regulation',
    id: 'quy-che',
    title: 'Quy chế thi đua',
    source: { document: '58/QĐ-BQL', date: '2016-09-30', article: 'Điều 3', force: 'own' },
    base: 'week',
    levels: LEVELS,
    rollup: { month: rollup('week'), quarter: rollup('week'), 'half-year': rollup('week'), year: rollup('month') },
  };
}

function scale() {
  const long = 'thực hiện đầy đủ, đúng hạn và đúng thẩm quyền nhiệm vụ thường xuyên được giao trong lĩnh vực thứ';
  return {
    kind: 'criteria',
    id: 'ca-nhan',
    title: 'Thang bảng điểm',
    status: 'issued',
    issued: { date: '2016-12-30', decision: '59/QĐ-BQL' },
    effective: { from: '2017-01-02' },
    appliesTo: { kind: 'member' },
    scale: { max: 120, step: 0.5 },
    columns: { self: 'Tự chấm', head: 'Trưởng phòng', council: 'Hội đồng' },
    groups: [
      {
        id: 'A',
        title: 'Nhiệm vụ',
        max: 120,
        criteria: numbers(CRITERIA).map((number) => ({
          id: `A${number}`,
          title: `Tiêu chí ${number} ${long} ${number}`,
          max: 5,
          mode: 'mark',
        })),
      },
    ],
    penalty: {
      events: [
        ...numbers(EVENTS).map((number) => ({
          id: `tru-${number}`,
          title: `Để xảy ra sai sót phải xử lý lại trong lĩnh vực thứ ${number} do thiếu kiểm tra`,
          points: number / 2,
        })),
        { id: 'vi-pham', title: 'Vi phạm bị lập biên bản', points: 0, limit: 'han-che' },
      ],
    },
    levels: [
      { level: 'xuat-sac', when: [{ points: { atLeast: 110 } }] },
      { level: 'tot', when: [{ points: { atLeast: 70 } }] },
      { level: 'han-che', when: [{ points: { atLeast: 1 } }] },
      { level: 'chua' },
    ],
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

const full = () => Object.fromEntries(numbers(CRITERIA).map((number) => [`A${number}`, 5]));

function little() {
  return { member: 'it', name: 'Lê Văn Ít', self: full(), council: { A2: 4.5 } };
}

/** A week in which nothing went well; each in words of its own. */
function much(week: number) {
  const who = { member: 'nhieu', name: 'Lý Thị Nhiều' };
  if (week % 9 === 4) {
    return {
      ...who,
      absence: { kind: 'other', note: `Điều động tăng cường cho đoàn công tác liên ngành đợt ${week}` },
    };
  }
  const council = Object.fromEntries(numbers(CRITERIA).map((number) => [`A${number}`, ((week * number) % 9) / 2]));
  const penalty = numbers(EVENTS)
    .filter((number) => (week + number) % 2 === 0)
    .map((number) => ({ event: `tru-${number}`, basis: `Văn bản số ${week * 20 + number}/BQL-VP trả lại hồ sơ` }));
  const cap = week % 5 === 0 ? [{ event: 'vi-pham', basis: `Biên bản số ${week}/BB-BQL` }] : [];
  return {
    ...who,
    self: full(),
    council: { ...council, note: `Hồ sơ tuần ${week} nộp thiếu thành phần; biểu mẫu tuần ${week} cộng sai` },
    penalty: [...penalty, ...cap],
  };
}
