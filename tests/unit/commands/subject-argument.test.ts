import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subjectsAsked } from '../../../src/commands/subject-argument.ts';
import { UsageError } from '../../../src/commands/usage.ts';

const PEOPLE = [
  { id: 'cv-01', name: 'Nguyễn Văn An' },
  { id: 'cv-02', name: 'Nguyễn Thị Ánh' },
  { id: 'cv-03', name: 'Trần Quốc Hòa' },
  { id: 'cv-04', name: 'Lê Thị Hoa' },
  { id: 'cv-05', name: 'Trần Văn Ân' },
  { id: 'an', name: 'Đàng Thị Kim Chi' },
  { id: 'cv-07', name: 'Kadá Thị Mai' },
  { id: 'cv-08', name: 'Kadá Thị Mai' },
];
const UNITS = [
  { id: 'cs-dt', name: 'Phòng Chính sách – Dân tộc', short: 'Phòng CS – Dân tộc' },
  { id: 'van-phong', name: 'Văn phòng' },
  { id: 'thanh-tra', name: 'Thanh tra' },
];

function complaint(text: string, candidates: Parameters<typeof subjectsAsked>[1] = PEOPLE): string {
  try {
    subjectsAsked([text], candidates, candidates === UNITS ? 'unit' : 'member');
  } catch (error) {
    if (error instanceof UsageError) return `${error.words.vi}; ${error.help?.vi}`;
  }
  throw new Error('nothing to complain about');
}

describe('people', () => {
  test.each([
    ['cv-01', 'cv-01'],
    ['CV-01', 'cv-01'],
    ['Nguyễn Văn An', 'cv-01'],
    ['nguyen van an', 'cv-01'],
    ['NGUYỄN VĂN AN'.normalize('NFD'), 'cv-01'],
    ['văn an', 'cv-01'],
    ['an', 'an'],
    ['Ánh', 'cv-02'],
    ['anh', 'cv-02'],
    ['Hòa', 'cv-03'],
    ['quoc hoa', 'cv-03'],
    ['kim chi', 'an'],
    ['dang', 'an'],
    ['đàng', 'an'],
    ['Ân', 'cv-05'],
  ])('%s', (text, id) => {
    expect(subjectsAsked([text], PEOPLE, 'member')).toEqual([id]);
  });

  test('words that fit several are asked back', () => {
    expect(complaint('hoa')).toBe(
      '“hoa” có thể là 2 cá nhân: Trần Quốc Hòa (cv-03), Lê Thị Hoa (cv-04); gõ mã trong ngoặc, hoặc gõ đủ tên',
    );
    expect(complaint('Kadá Thị Mai')).toContain('có 2 người cùng tên: cv-07, cv-08; gõ mã');
    expect(complaint('van')).toContain('2 cá nhân');
  });

  test('those of one name in one division are told apart by their posts, also among others', () => {
    const named = (id: string, name: string, post: string) => ({ id, name, where: 'Văn phòng', post });
    const people = [named('a1', 'Lê An', 'Văn thư'), named('a2', 'Lê An', 'Lái xe'), named('a3', 'Hà An', 'Kế toán')];
    const said = (text: string) => {
      try {
        return subjectsAsked([text], people, 'member').join();
      } catch (error) {
        return error instanceof UsageError ? error.words.vi : String(error);
      }
    };
    expect(said('Lê An')).toBe('“Lê An”: có 2 người cùng tên: a1 (Văn thư, Văn phòng), a2 (Lái xe, Văn phòng)');
    expect(said('an')).toBe(
      '“an” có thể là 3 cá nhân: Lê An (a1, Văn thư, Văn phòng), Lê An (a2, Lái xe, Văn phòng), Hà An (a3)',
    );
  });

  test('parts of words fit nobody', () => {
    expect(complaint('guyễ')).toMatch(/^không có cá nhân nào mang mã hoặc tên “guyễ”; /);
    expect(complaint('cv-30')).toBe('không có cá nhân nào mang mã hoặc tên “cv-30”; có phải “cv-03”?');
    expect(complaint('Nguyễn Văn Am')).toContain('có phải “Nguyễn Văn An”');
    expect(complaint('zzz')).toContain('xem có ai, phòng nào: emul people');
    expect(complaint('–')).toContain('không có cá nhân nào');
  });

  test('commas part several, each is told once, in the order named', () => {
    expect(subjectsAsked(['cv-03, cv-01', 'Nguyễn Văn An', ''], PEOPLE, 'member')).toEqual(['cv-03', 'cv-01']);
    expect(subjectsAsked([], PEOPLE, 'member')).toEqual([]);
  });
});

describe('divisions', () => {
  test.each([
    ['cs-dt', 'cs-dt'],
    ['Phòng CS – Dân tộc', 'cs-dt'],
    ['phong cs - dan toc', 'cs-dt'],
    ['chính sách', 'cs-dt'],
    ['van phong', 'van-phong'],
    ['Thanh Tra', 'thanh-tra'],
  ])('%s', (text, id) => {
    expect(subjectsAsked([text], UNITS, 'unit')).toEqual([id]);
  });

  test('are called collectives', () => {
    expect(complaint('phòng', UNITS)).toContain('2 tập thể');
  });
});

test('an id always means its own', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PEOPLE), ({ id }) => {
      expect(subjectsAsked([id], PEOPLE, 'member')).toEqual([id]);
    }),
  );
});
