import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASES, type Base, filesOf, typed, within } from './base-office.ts';

const CHARGE = 'inCharge: [p1]';

/** The office, where a deputy gets ten points by those he is in charge of, all of whom reach a level: Bình in p1. */
function led(base: Base): Record<string, string> {
  const files = filesOf(base, { tien: 86, binh: 88, an: 60, dung: 80, giang: 85, p1: 89, p2: 85 });
  const [people, scale] = [files['organization.yaml'] ?? '', files['criteria/ca-nhan.yaml'] ?? ''];
  return {
    ...files,
    'organization.yaml': people
      .replace('head: binh', `head: binh, deputies: [{member: giang, ${CHARGE}}]`)
      .replace('from: 2026-09-15', 'from: 2026-01-01'), // a year asks six months of service
    'criteria/ca-nhan.yaml': scale.replace(
      '{id: A1, title: Công việc, max: 100, mode: mark}',
      '{id: A1, title: Công việc, max: 90, mode: mark}, {id: A2, title: Người phụ trách, max: 10, mode: members, of: led, level: tot, whenNone: zero}',
    ),
  };
}

async function pointsOf(root: string, period: string, more = ''): Promise<number> {
  const { results } = JSON.parse((await typed(root, `score ${period} --json${more}`)).out);
  return results.find(({ subject }: { subject: { id: string } }) => subject.id === 'giang').working?.groups[0].points;
}

function chargedWith(root: string, charge: string): void {
  const path = join(root, 'organization.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(CHARGE, charge));
}

test.each(BASES)(
  'whom a deputy is in charge of, changed after a $base was closed, is told, verified and put back',
  async (office) => {
    const { id } = office;
    await within(led(office), async (root) => {
      expect(await typed(root, `close ${id} -q`)).toMatchObject({ code: 0 });
      expect((await typed(root, 'verify')).code).toBe(0);
      chargedWith(root, 'inCharge: [an]');
      const said = (text: string) => text.replace(/\s+/g, ' ');
      expect(said((await typed(root, 'check')).said)).toMatch(
        /\[changed-after-close\].*Phòng Tổng hợp, cấp phó.*phụ trách Phòng Tổng hợp”, nay là “Hồ Văn Giang, phụ trách Nguyễn Văn An”/,
      );
      expect(said((await typed(root, 'verify')).said)).toMatch(/Hồ Văn Giang.*95,0.*85,0/);
      expect(await pointsOf(root, id, ' --live')).toBe(85);
      expect((await typed(root, `explain giang ${id}`)).out).toContain('95');
      expect(await typed(root, `restore ${id}`)).toMatchObject({ code: 0 });
      expect((await typed(root, 'check')).said).not.toContain('changed-after-close');
      expect(readFileSync(join(root, 'organization.yaml'), 'utf8')).toContain(CHARGE);
    });
  },
);
