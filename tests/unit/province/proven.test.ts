import { cpSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder } from './province.ts';

const folder = new Folder();
afterAll(() => folder.gone());

const PERIOD = '2016-H2';
const SEAL = 'seals/2016-H2.2.yaml';
const FORMATS = ['csv', 'ndjson', 'parquet'];
const AUDIENCES = ['levels', 'pseudonyms', 'full'];

beforeAll(async () => {
  folder.agency('so');
  for (const format of FORMATS)
    for (const audience of AUDIENCES)
      await folder.does(
        ...['export', PERIOD, '-C', 'so', '-o', `${format}-${audience}/ra`, '--format', format],
        ...['--audience', audience, '-q', ...(audience === 'pseudonyms' ? ['--key', `khoa-${format}.json`] : [])],
      );
}, 120_000);

const copyOf = (from: string, to: string) => cpSync(folder.at(from), folder.at(to), { recursive: true });
const codeOf = async (of: string) => (await folder.told(of, PERIOD)).agencies[0]?.export?.code ?? '';

describe('an export says what the workspace says, whatever its format and audience', () => {
  test.each(FORMATS.flatMap((format) => AUDIENCES.map((audience) => [format, audience])))(
    '%s, %s',
    async (...names) => {
      const own = (await folder.told('so', PERIOD)).agencies[0];
      const { agencies, leftOut } = await folder.told(names.join('-'), PERIOD);
      expect(leftOut).toEqual([]);
      const [read] = agencies;
      expect(read?.now).toEqual(own?.now);
      expect(read?.export).toMatchObject({ isWithSeals: names[1] === 'full' });
    },
  );
});

test('an export of everything brings its seals byte for byte, listed with their hash; others bring none', () => {
  for (const format of FORMATS) {
    const said = JSON.parse(folder.text(`${format}-full/ra/datapackage.json`));
    expect(said.seals.map(({ path }: { path: string }) => path)).toContain(SEAL);
    expect(readFileSync(folder.at(`${format}-full/ra/${SEAL}`))).toEqual(readFileSync(folder.at(`so/${SEAL}`)));
    expect(JSON.parse(folder.text(`${format}-levels/ra/datapackage.json`)).seals[0]).not.toHaveProperty('path');
  }
});

describe('who changes a row and the hash beside it', () => {
  test.each([
    ['csv', (text: string) => text.replace(/^(.*,2016-H2,member,.*),tot,tot,/m, '$1,xuat-sac,tot,')],
    ['ndjson', (text: string) => text.replace(/("period":"2016-H2","kind":"member".*"level":)"tot"/, '$1"xuat-sac"')],
  ])('is found out by the seal that an export of everything brings: %s', async (format, edit) => {
    copyOf(`${format}-full/ra`, `forged-${format}/ra`);
    folder.forged(`forged-${format}/ra`, `results.${format}`, edit);
    const { agencies, leftOut } = await folder.told(`forged-${format}`, PERIOD);
    expect(agencies).toEqual([]);
    expect(leftOut).toMatchObject([{ why: 'apart' }]);
    expect(leftOut[0]?.message).toMatch(
      new RegExp(`results\\.${format} khác bản khóa sổ 2016-H2\\.2 ở 1 dòng, trước hết member \\S+: bản xuất xuat-sac`),
    );
  });

  test.each([
    ['points', (text: string) => text.replace(/^(.*,2016-H2,member,[^,]*,[^,]*,rated),[\d.]+,/m, '$1,100,')],
    ['somebody less', (text: string) => text.replace(/^.*,2016-H2,member,.*\r\n/m, '')],
    ['somebody twice', (text: string) => text.replace(/^(.*,2016-H2,member,.*\r\n)/m, '$1$1')],
    ['a level there is not', (text: string) => text.replace(/^(.*,2016-H2,member,.*),tot,tot,/m, '$1,tuyet,tot,')],
    ['a kind there is not', (text: string) => text.replace(/,2016-H2,member,/, ',2016-H2,people,')],
    ['a level taken away', (text: string) => text.replace(/^(.*,2016-H2,member,.*),tot,tot,/m, '$1,,tot,')],
  ])('in %s', async (name, edit) => {
    copyOf('csv-full/ra', `forged/${name}`);
    folder.forged(`forged/${name}`, 'results.csv', edit);
    const { agencies, leftOut } = await folder.told(`forged/${name}`, PERIOD);
    expect([agencies.length, leftOut.length]).toEqual([0, 1]);
  });
});

test('levels in another order than the seal has them', async () => {
  copyOf('csv-full/ra', 'turned');
  folder.forged('turned', 'levels.csv', (text) =>
    text
      .replace(/,xuat-sac,1,/, ',xuat-sac,9,')
      .replace(/,tot,2,/, ',tot,1,')
      .replace(',9,', ',2,'),
  );
  expect((await folder.told('turned', PERIOD)).leftOut).toMatchObject([{ why: 'levels' }]);
});

describe('--codes', () => {
  test('takes an export with its seals by either code, one without by its own alone', async () => {
    const seal = (await folder.told('so', PERIOD)).agencies[0]?.now.code ?? '';
    const [full, levels] = [await codeOf('csv-full'), await codeOf('csv-levels')];
    const whyWith = async (place: string, code: string) => {
      folder.edited('codes.txt', () => code);
      return (await folder.told(place, PERIOD, '--codes', 'codes.txt')).leftOut.map(({ why }) => why);
    };
    expect(await whyWith('csv-full', seal)).toEqual([]);
    expect(await whyWith('csv-full', full)).toEqual([]);
    expect(await whyWith('csv-full', levels)).toEqual(['code']);
    expect(await whyWith('csv-levels', seal)).toEqual(['export-code']);
    expect(await whyWith('csv-levels', levels)).toEqual([]);
  });

  test('a list of agencies takes an export by the codes that prove it, too', async () => {
    const seal = (await folder.told('so', PERIOD)).agencies[0]?.now.code ?? '';
    const whyWith = async (place: string, code: string) => {
      folder.edited('list.csv', () => `Cơ quan,Mã đối chiếu\nBan Dân tộc tỉnh Ninh Thuận,${code}\n`);
      return (await folder.told(place, PERIOD, '--agencies', 'list.csv')).leftOut.map(({ why }) => why);
    };
    expect(await whyWith('csv-full', seal)).toEqual([]);
    expect(await whyWith('csv-levels', seal)).toEqual(['export-code']);
    expect(await whyWith('csv-levels', await codeOf('csv-levels'))).toEqual([]);
  });

  test('emul export prints the code that emul province reads', async () => {
    const { out } = await folder.does('export', PERIOD, '-C', 'so', '-o', 'lai');
    expect(out).toContain(`Mã đối chiếu của bản xuất: ${await codeOf('lai')} (ghi vào công văn gửi kèm`);
  });
});

test('an export of everything that leaves its seals out, or brings another', async () => {
  copyOf('csv-full/ra', 'without');
  rmSync(folder.at('without/seals'), { recursive: true });
  expect((await folder.told('without', PERIOD)).leftOut).toMatchObject([{ why: 'differs' }]);
  folder.edited('without/datapackage.json', (text) => {
    const said = JSON.parse(text);
    return JSON.stringify({
      ...said,
      seals: said.seals.map(({ name, code }: { name: string; code: string }) => ({ name, code })),
    });
  });
  expect((await folder.told('without', PERIOD)).leftOut).toMatchObject([{ why: 'seal-gone' }]);
  copyOf('csv-full/ra', 'other');
  folder.forged('other', SEAL, (text) => text.replace('level: tot', 'level: xuat-sac'));
  expect((await folder.told('other', PERIOD)).leftOut).toMatchObject([{ why: 'seal-code' }]);
});
