import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

const said = async (folder: string, line: string, subject?: string) => {
  const words = subject === undefined ? line : [...line.split(' '), '--subject', subject];
  const { out, err } = await emul(folder, words);
  return { text: out.replace(/\s+/g, ' '), err: err.replace(/\s+/g, ' ') };
};

describe('report score-sheet', () => {
  const folder = copied('example');

  test('says beside a level what kept it from a better one', async () => {
    const { text } = await said(folder, 'report score-sheet 45 --subject an');
    expect(text).toContain('Xếp loại: Hoàn thành tốt nhiệm vụ. Đủ điểm Xuất sắc, nhưng chậm thời hạn 01 lần.');
  });

  test('says what “=” means where somebody who scores keeps the marks before', async () => {
    const path = 'scores/2016/2016-W45.yaml';
    const keeping = textOf(folder, path).replace('council: {A2: 15.5, note', 'council: {keep: true, A2: 15.5, note');
    const { text } = await said(copied('example', { [path]: keeping }), 'report score-sheet 45 --subject an');
    expect(text).toMatch(/ = .*“=”: giữ nguyên điểm của cột trước\./);
    const { text: other } = await said(folder, 'report score-sheet 45 --subject an');
    expect(other).not.toContain('“=”');
  });
});

describe('who is away the whole period', () => {
  const folder = copied('example');
  const NAME = 'Lê Thị Thu Hằng';

  test.each(['report score-sheet 45', 'report score-sheet 46 --blank', 'report notice 2016-H2'])(
    'gets no paper by %s, and the screen says who and why',
    async (line) => {
      const { text, err } = await said(folder, line);
      expect(text).not.toContain(`Họ và tên: Bà ${NAME}`);
      expect(text).not.toContain(`của bà ${NAME}`);
      expect(err).toMatch(new RegExp(`lưu ý: không in cho .*${NAME} \\(nghỉ thai sản( cả kỳ)?\\).*thêm --subject`));
    },
  );

  test('gets it when named', async () => {
    const { text, err } = await said(folder, 'report score-sheet 46 --blank', NAME);
    expect(text).toContain(`Họ và tên: Bà ${NAME}`);
    expect(err).not.toContain('không in cho');
  });
});
