import { Exact } from '../../../src/base/exact.ts';
import type { Document } from '../../../src/documents/document.ts';
import { blank, figure, strong } from '../../../src/documents/prose.ts';
import { BLANK, OPEN } from '../../../src/documents/table.ts';

const of = (text: string) => Exact.of(text);
const text = (said: string) => ({ kind: 'text', text: said }) as const;
const count = (n: number) => ({ kind: 'count', count: n }) as const;

/** A paper in which every kind of block and cell stands once; the people are invented. */
export const PAPER: Document = {
  locale: 'vi',
  day: '2017-01-05',
  blocks: [
    {
      kind: 'letterhead',
      parent: 'UBND TỈNH NINH THUẬN',
      own: 'BAN DÂN TỘC',
      number: { symbol: 'BC-BDT' },
      dated: { place: 'Ninh Thuận', year: '2017', month: '01' },
    },
    { kind: 'stamp', text: 'DỰ THẢO' },
    {
      kind: 'type-and-subject',
      type: 'BÁO CÁO',
      subject: 'Sơ kết công tác thi đua, khen thưởng sáu tháng cuối năm 2016',
    },
    { kind: 'addressees', names: ['Ủy ban nhân dân tỉnh Ninh Thuận', 'Ban Thi đua - Khen thưởng tỉnh'] },
    {
      kind: 'grounds',
      grounds: ['Căn cứ Luật Thi đua, khen thưởng', ['Căn cứ Biên bản họp số ', blank('số và ngày của biên bản')]],
    },
    { kind: 'proclamation', text: 'QUYẾT ĐỊNH:' },
    {
      kind: 'paragraph',
      text: [
        strong('Điều 1.'),
        ' Điểm bình quân là ',
        figure('89,31', () => ({
          text: '(93,63 + 90,48 + 83,83) : 3',
          steps: [{ text: 'Tháng 10: 93,63', source: 'scores/2016/2016-W40.yaml:33' }],
        })),
        '.',
      ],
    },
    { kind: 'heading', depth: 1, text: 'Công tác lãnh đạo, chỉ đạo' },
    { kind: 'heading', depth: 2, text: 'Tổ chức phong trào' },
    { kind: 'heading', depth: 3, text: 'Đăng ký thi đua' },
    { kind: 'heading', depth: 3, text: 'Ký kết giao ước' },
    { kind: 'list', heading: 'Biểu dương', items: ['bà Đàng Thị Kim Chi', 'ông Nguyễn Văn An <script>'] },
    { kind: 'heading', depth: 1, text: 'Kết quả thực hiện' },
    { kind: 'heading', depth: 2, text: 'Xếp loại' },
    {
      kind: 'table',
      caption: 'Kết quả xếp loại',
      columns: [
        { heading: 'TT', align: 'right', weight: 0, width: 12 },
        { heading: 'Họ và tên', align: 'left', weight: 0 },
        { heading: 'Số lượng', under: 'Tập thể', align: 'right', weight: 0 },
        { heading: 'Tỷ lệ', under: 'Tập thể', align: 'right', weight: 0 },
        { heading: 'Điểm', align: 'right', weight: 0 },
        { heading: 'Ngày', align: 'centre', weight: 0 },
        { heading: 'Ghi chú', align: 'left', weight: 1 },
      ],
      rows: [
        { kind: 'band', depth: 1, text: 'CÁ NHÂN' },
        {
          kind: 'row',
          cells: [
            count(1),
            text('=HYPERLINK("x") Nguyễn Văn An'),
            count(3),
            { kind: 'share', share: of('2/3') },
            { kind: 'number', value: of('89.3127'), places: 2, working: () => ({ text: '267,94 : 3' }) },
            { kind: 'date', day: '2016-11-07' },
            { kind: 'prose', prose: ['do ', blank('lý do')] },
          ],
        },
        { kind: 'row', cells: [count(2), text('Lê Thị Thu Hằng')], remark: text('không xếp loại: nghỉ thai sản') },
        { kind: 'row', cells: [BLANK, text('Cộng'), count(3), BLANK, BLANK, BLANK, OPEN], isTotal: true },
      ],
    },
    {
      kind: 'chart',
      shape: 'stack',
      title: 'Cơ cấu xếp loại theo phòng',
      alternative: 'Phòng CS – Dân tộc có 01 Xuất sắc, 03 Tốt; Văn phòng có 04 Tốt.',
      unit: 'count',
      categories: ['Phòng CS – Dân tộc', 'Văn phòng'],
      series: [
        { name: 'Xuất sắc', values: [of('1'), of('0')] },
        { name: 'Tốt', values: [of('3'), of('4')] },
      ],
    },
    {
      kind: 'chart',
      shape: 'bars',
      title: 'Điểm bình quân',
      alternative: 'Phòng CS – Dân tộc cao nhất, 89,53 điểm.',
      unit: 'points',
      categories: ['Phòng CS – Dân tộc', 'Văn phòng'],
      series: [{ name: 'Điểm', values: [of('89.53'), of('85.91')] }],
      marks: [{ value: of('90'), label: 'ngưỡng Xuất sắc' }],
    },
    {
      kind: 'chart',
      shape: 'lines',
      title: 'Điểm từng tháng',
      alternative: 'Điểm của Văn phòng tăng từ 83,63 lên 86,93.',
      unit: 'points',
      categories: ['Tháng 10', 'Tháng 11', 'Tháng 12'],
      series: [{ name: 'Văn phòng', values: [of('83.63'), undefined, of('86.93')] }],
    },
    { kind: 'notes', notes: ['Chậm thời hạn 01 lần.'] },
    { kind: 'closing', text: 'Trên đây là báo cáo sơ kết công tác thi đua, khen thưởng.' },
    {
      kind: 'signatures',
      places: [{ lines: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], name: blank('họ tên người ký') }],
      recipients: { items: ['Như trên', 'Lãnh đạo Ban', 'Các phòng'], keptAt: 'VT, VP' },
    },
    { kind: 'new-page', orientation: 'landscape', countsAnew: true },
    {
      kind: 'annex',
      title: 'Danh sách trích ngang',
      belongsTo: ['(Kèm theo Báo cáo số ', blank('số báo cáo'), ' của Ban Dân tộc)'],
    },
    { kind: 'remark', text: 'Danh sách này có 01 cá nhân' },
    {
      kind: 'signatures',
      places: [
        { lines: ['THƯ KÝ'], remark: '(Ký, ghi rõ họ tên)' },
        { lines: ['CHỦ TỌA'], name: 'Chamaléa Văn Thạnh' },
      ],
    },
  ],
};
