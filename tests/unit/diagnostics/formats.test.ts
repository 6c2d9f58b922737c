import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { github } from '../../../src/diagnostics/github.ts';
import { renderers } from '../../../src/diagnostics/index.ts';
import { json } from '../../../src/diagnostics/json.ts';
import { junit } from '../../../src/diagnostics/junit.ts';
import { sarif } from '../../../src/diagnostics/sarif.ts';
import { finding, findings, HOSTILE, MANNER } from './findings.ts';

const NAMED = finding('a: 1\ntên: 🎉 16,5\n', '16,5', { message: 'sai', help: 'hãy viết 16.5' });
const WARNED = finding('a: 1\n', '1', { severity: 'warning', id: 'other' });
const NOTED = finding('a: 1\n', '1', { severity: 'info', id: 'third' });
const ALL = findings(NAMED, WARNED, NOTED, NAMED);

function hostileFinding(hostile: string) {
  return finding(`${hostile}\n`, [0, 1], { path: `scores/${hostile}/x.yaml`, message: hostile, help: hostile });
}

describe('GitHub annotations', () => {
  test('errors, warnings and notices with their places', () => {
    expect(github.rendered(ALL, MANNER).split('\n').slice(0, 3)).toEqual([
      '::error file=scores/2016/2016-W45.yaml,line=2,endLine=2,col=8,endColumn=12,title=an-id::sai; hãy viết 16.5',
      '::warning file=scores/2016/2016-W45.yaml,line=1,endLine=1,col=4,endColumn=5,title=other::sai',
      '::notice file=scores/2016/2016-W45.yaml,line=1,endLine=1,col=4,endColumn=5,title=third::sai',
    ]);
    expect(github.rendered(findings(), MANNER)).toBe('');
  });

  test('no end column where it ends on another line', () => {
    const printed = github.rendered(findings(finding('a: "x\ny"\n', '"x\ny"')), MANNER);
    expect(printed).toContain('line=1,endLine=2,col=4,title=an-id::');
  });

  test.each(HOSTILE)('%j stays one command with its own properties', (hostile) => {
    const printed = github.rendered(findings(hostileFinding(hostile)), MANNER);
    expect(printed.match(/\n/g)).toHaveLength(1);
    const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)\n$/.exec(printed) ?? [];
    expect(properties.split(',').map((one) => one.split('=')[0])).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ]);
    expect(message).not.toMatch(/%(?!25|0A|0D)/);
  });
});

describe('JUnit', () => {
  test('a case for every finding; only errors fail', () => {
    const printed = junit.rendered(ALL, MANNER);
    expect(printed).toContain('<testsuite name="emul check" tests="4" failures="2" errors="0" skipped="0">');
    expect(printed.match(/<testcase /g)).toHaveLength(4);
    expect(printed.match(/<failure type="an-id" message="sai; hãy viết 16.5">/g)).toHaveLength(2);
    expect(printed.match(/<system-out>/g)).toHaveLength(2);
  });

  test('nothing found is one case that passes', () => {
    const printed = junit.rendered(findings(), MANNER);
    expect(printed).toContain('tests="1" failures="0"');
    expect(printed).toContain('<testcase classname="emul check" name="emul check"/>');
  });

  const anything = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));

  test('whatever is typed, it is well-formed and gives the text back', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const printed = junit.rendered(findings(hostileFinding(typed)), MANNER);
        expect(isWellFormed(printed), printed).toBe(true);
      }),
    );
  });
});

/** Every tag closed, every attribute quoted, no raw sign and no character that XML 1.0 lacks. */
function isWellFormed(xml: string): boolean {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return false;
  const open: string[] = [];
  let rest = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  while (rest !== '') {
    const [tag, close, name = '', , self] =
      /^<(\/?)([\w-]+)((?: [\w-]+="(?:[^<&"]|&\w+;|&#\d+;)*")*)(\/?)>/.exec(rest) ?? [];
    const [content = ''] = tag === undefined ? (/^(?:[^<&>]|&(?:amp|lt|gt|quot|apos|#\d+);)+/.exec(rest) ?? []) : [];
    if (tag === undefined && content === '') return false;
    if (close && open.pop() !== name) return false;
    if (tag !== undefined && !close && !self) open.push(name);
    rest = rest.slice((tag ?? content).length);
  }
  return open.length === 0;
}

describe('SARIF 2.1.0', () => {
  const explained = (id: string) => ({ title: `về ${id}`, text: `trang ${id}` });

  test('has what the standard requires', () => {
    const log = JSON.parse(sarif.rendered(ALL, { ...MANNER, explained }));
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    const [run] = log.runs;
    expect(run.columnKind).toBe('unicodeCodePoints');
    expect(run.tool.driver).toMatchObject({ name: 'emul', version: '0.1.0', language: 'vi' });
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'an-id',
        defaultConfiguration: { level: 'error' },
        shortDescription: { text: 'về an-id' },
        help: { text: 'trang an-id' },
      },
      {
        id: 'other',
        defaultConfiguration: { level: 'warning' },
        shortDescription: { text: 'về other' },
        help: { text: 'trang other' },
      },
      {
        id: 'third',
        defaultConfiguration: { level: 'note' },
        shortDescription: { text: 'về third' },
        help: { text: 'trang third' },
      },
    ]);
    expect(run.results).toHaveLength(4);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results[0]).toMatchObject({
      level: 'error',
      message: { text: 'sai; hãy viết 16.5' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'scores/2016/2016-W45.yaml' },
            region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 12 },
          },
        },
      ],
    });
  });

  test('nothing found is a run without results', () => {
    const [run] = JSON.parse(sarif.rendered(findings(), MANNER)).runs;
    expect([run.results, run.tool.driver.rules]).toEqual([[], []]);
  });

  test.each(HOSTILE)('%j makes a relative URI of ASCII signs', (hostile) => {
    const one = finding('a\n', 'a', { path: `scores/${hostile}.yaml`, message: hostile });
    const [
      {
        results: [result],
      },
    ] = JSON.parse(sarif.rendered(findings(one), MANNER)).runs;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^scores\/[\w!~*'().%/-]+\.yaml$/);
  });
});

describe('JSON', () => {
  test.each(HOSTILE)('%j parses back to itself, and no raw steering sign is in it', (hostile) => {
    const one = finding('a\n', 'a', { path: hostile, message: hostile });
    const printed = json.rendered(findings(one), MANNER);
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const [parsed] = JSON.parse(printed).diagnostics;
    expect([parsed.message, parsed.file]).toEqual([hostile, hostile]);
  });
});

test('every format has its own name, text first', () => {
  const ids = renderers.map(({ id }) => id);
  expect(ids[0]).toBe('text');
  expect([...ids].sort()).toEqual(['github', 'json', 'junit', 'sarif', 'text']);
});
