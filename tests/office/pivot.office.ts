import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder, printed, written } from './office.ts';

/** Sheets as a secretary counts with them: the line, the place of the sheet, what adds up, and where the same stands in JSON. */
const SHEETS = [
  { name: 'week', line: ['score', '45'], at: 0, sum: 'Tổng điểm', json: ['score', '45'], kinds: ['unit', 'member'] },
  {
    name: 'period',
    line: ['classify', '2016-H2', '--plain'],
    at: 0,
    sum: 'Điểm',
    json: ['classify', '2016-H2'],
    kinds: ['unit', 'member'],
  },
  {
    name: 'ratings',
    line: ['report', 'ratings', '2016-H2'],
    at: 1,
    sum: 'Điểm',
    json: ['classify', '2016-H2'],
    kinds: ['member'],
  },
  {
    name: 'week, exported as CSV,',
    line: ['export', '45', '--audience', 'full'],
    file: 'results.csv',
    at: 0,
    sum: 'points',
    json: ['score', '45'],
    kinds: ['unit', 'member'],
  },
] as const;

const LEVELS = { 'xuat-sac': 'Xuất sắc', tot: 'Tốt', 'han-che': 'Còn hạn chế', chua: 'Chưa hoàn thành' } as const;

/** What the suite calls its sums, and what has no division. */
const WHOLE = 'Total Result';
const NONE = '(empty)';

/** Written in the office suite’s own language: a sum, and a pivot table over what the filter of a sheet holds for. */
const MACRO = `
Sub Count(source As String, target As String, at As Integer, filtered As String, unitHead As String, levelHead As String, sumHead As String)
  On Error Goto Failed
  Dim hidden(2) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  If Right(source, 4) = ".csv" Then
    hidden(1).Name = "FilterName" : hidden(1).Value = "Text - txt - csv (StarCalc)"
    hidden(2).Name = "FilterOptions" : hidden(2).Value = "44,34,76,1,,1033,false,true"
  End If
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  sheet = book.Sheets.getByIndex(at)
  If filtered = "" Then
    all = sheet.createCursor()
    all.gotoEndOfUsedArea(True)
    area = all.RangeAddress
  Else
    area = sheet.getCellRangeByName(filtered).RangeAddress
  End If
  For i = area.StartColumn To area.EndColumn
    head = sheet.getCellByPosition(i, area.StartRow).String
    If head = unitHead Then unitAt = i - area.StartColumn
    If head = levelHead Then levelAt = i - area.StartColumn
    If head = sumHead Then sumAt = i - area.StartColumn
  Next
  book.Sheets.insertNewByName("Counted", book.Sheets.Count)
  counted = book.Sheets.getByName("Counted")
  column = sheet.getCellRangeByPosition(area.StartColumn + sumAt, area.StartRow + 1, area.StartColumn + sumAt, area.EndRow)
  counted.getCellByPosition(0, 0).Formula = "=SUM(" & column.AbsoluteName & ")"
  pivot = counted.DataPilotTables.createDataPilotDescriptor()
  pivot.setSourceRange(area)
  pivot.ShowFilterButton = False
  fields = pivot.DataPilotFields
  fields.getByIndex(unitAt).Orientation = com.sun.star.sheet.DataPilotFieldOrientation.ROW
  fields.getByIndex(levelAt).Orientation = com.sun.star.sheet.DataPilotFieldOrientation.COLUMN
  fields.getByIndex(sumAt).Orientation = com.sun.star.sheet.DataPilotFieldOrientation.DATA
  fields.getByIndex(sumAt).Function = com.sun.star.sheet.GeneralFunction.COUNT
  Dim place As New com.sun.star.table.CellAddress
  place.Sheet = book.Sheets.Count - 1 : place.Column = 0 : place.Row = 2
  counted.DataPilotTables.insertNewByName("Pivot", place, pivot)
  cursor = counted.createCursor()
  cursor.gotoEndOfUsedArea(False)
  said = counted.getCellByPosition(0, 0).Value
  For r = 2 To cursor.RangeAddress.EndRow
    said = said & Chr(10)
    For c = 0 To cursor.RangeAddress.EndColumn
      said = said & counted.getCellByPosition(c, r).String & Chr(9)
    Next
  Next
  book.close(True)
  Keep(target, said)
  Exit Sub
Failed:
  Keep(target, Error & " in line " & Erl)
End Sub

Sub Keep(target As String, said As String)
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  stream = CreateUnoService("com.sun.star.io.TextOutputStream")
  stream.setOutputStream(files.openFileWrite(target))
  stream.setEncoding("UTF-8")
  stream.writeString(said)
  stream.closeOutput()
End Sub
`;

const profile = join(folder, 'profile-pivot');

/** What hangs is ended: a macro that cannot be read waits for somebody who reads why. */
function soffice(...more: string[]): void {
  const how = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  execFileSync('soffice', [...how, ...more], { stdio: 'pipe', timeout: 240_000, killSignal: 'SIGKILL' });
}

/** A macro takes the place of the empty one in a new profile, which the suite has to have made first: it writes over what it finds. */
function ran(basic: string): void {
  soffice('--terminate_after_init');
  const module = join(profile, 'user', 'basic', 'Standard', 'Module1.xba');
  const escaped = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const whole = readFileSync(module, 'utf8').replace(/(script:language="StarBasic">)[^<]*/, (_, tag) => tag + escaped);
  writeFileSync(module, whole);
  soffice('macro:///Standard.Module1.Main');
}

interface Result {
  readonly subject: {
    readonly kind: 'unit' | 'member';
    readonly id: string;
    readonly name: string;
    readonly unit: string;
  };
  readonly points?: number | null;
  readonly level?: keyof typeof LEVELS | null;
}

type Sheet = (typeof SHEETS)[number];

/** A table of data has codes where a sheet has names. */
function isExported(sheet: Sheet): boolean {
  return 'file' in sheet;
}

async function resultsOf(sheet: Sheet) {
  const { json, kinds } = sheet;
  const { results } = JSON.parse(await printed(json)) as { results: Result[] };
  const units = new Map(results.flatMap(({ subject: { kind, id, name } }) => (kind === 'unit' ? [[id, name]] : [])));
  const rated = results.filter(({ points, subject }) => points != null && kinds.some((kind) => kind === subject.kind));
  return rated.map(({ subject, points, level }) => ({
    unit: isExported(sheet) ? subject.unit : subject.kind === 'unit' ? NONE : (units.get(subject.unit) ?? ''),
    level: isExported(sheet) ? (level ?? '') : level ? LEVELS[level] : '',
    points: points ?? 0,
  }));
}

/** What the filter of a sheet holds for: “A11:Q28”. */
function filterOf(xlsx: string, at: number): string {
  const sheet = new TextDecoder().decode(unzipSync(readFileSync(xlsx))[`xl/worksheets/sheet${at + 1}.xml`]);
  return /<autoFilter ref="([^"]+)"/.exec(sheet)?.[1] ?? '';
}

function targetOf({ name }: Sheet): string {
  return join(folder, `pivot-${name}.txt`);
}

beforeAll(async () => {
  const calls: string[] = [];
  for (const sheet of SHEETS) {
    const { name, line, at, sum } = sheet;
    const made = await written(line, isExported(sheet) ? 'pivot-export' : `pivot-${name}.xlsx`);
    const source = 'file' in sheet ? join(made, sheet.file) : made;
    const heads = isExported(sheet) ? ['', 'unit', 'level'] : [filterOf(source, at), 'Đơn vị', 'Xếp loại'];
    const urls = [source, targetOf(sheet)].map((path) => `"${pathToFileURL(path).href}"`);
    calls.push(`Count(${[...urls, at, ...[...heads, sum].map((text) => `"${text}"`)].join(', ')})`);
  }
  ran(`${MACRO}\nSub Main\n${calls.join('\n')}\nStarDesktop.terminate()\nEnd Sub`);
});

describe.each(SHEETS)('a sheet of a $name, counted with in LibreOffice', (sheet) => {
  test('adds up to what emul says, and a pivot table by division and level counts everybody once', async () => {
    const results = await resultsOf(sheet);
    const [sum = '', , heads = '', ...rows] = readFileSync(targetOf(sheet), 'utf8').split('\n');
    const added = results.reduce((all, { points }) => all + points, 0);
    expect(Number(sum)).toBeCloseTo(added, 4);
    const levels = heads.split('\t');
    const counted = rows.flatMap((row) => {
      const cells = row.split('\t');
      return cells.flatMap((cell, i) => (i > 0 && Number(cell) > 0 ? [`${cells[0]}, ${levels[i]}: ${cell}`] : []));
    });
    const all = results.flatMap(({ unit, level }) => [
      [unit, level],
      [unit, WHOLE],
      [WHOLE, level],
      [WHOLE, WHOLE],
    ]);
    const times = (pair: string) => all.filter((each) => each.join(', ') === pair).length;
    const pairs = [...new Set(all.map((pair) => pair.join(', ')))];
    expect(counted.sort()).toEqual(pairs.map((pair) => `${pair}: ${times(pair)}`).sort());
  });
});
