import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWorded, placeholdersIn } from '../src/commands/placeholders.ts';
import { kindAt } from '../src/source/layout.ts';
import { HOME } from './host.ts';

/**
 * Lists of plugs that checks may read: what a file may say of a kind (its keys, the values it takes) the kind's own file says.
 * Nothing else of `scoring` or `candidates` is within a check's reach, so that no check can look at a result.
 */
const LISTS = [
  'candidates/conditions/index.ts',
  'forms/lists/index.ts',
  'scoring/conditions/index.ts',
  'scoring/rollup/conditions/index.ts',
  'scoring/gates/index.ts',
  'scoring/methods/index.ts',
  'scoring/modes/index.ts',
];

/** Who may import whom: data moves down this list and never back. Left out: a folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  calendar: ['base'],
  declared: ['base', 'calendar', 'source', 'model/paper.ts', ...LISTS],
  package: ['base'],
  source: ['base', 'calendar', 'package'],
  editing: ['base', 'source'],
  diagnostics: ['base', 'source'],
  schema: ['base', 'calendar', 'source'],
  model: ['base', 'calendar', 'source', 'schema'],
  checking: ['base', 'calendar', 'source', 'schema', 'model', 'diagnostics'],
  checks: ['base', 'calendar', 'source', 'schema', 'model', 'diagnostics', 'checking', ...LISTS],
  scoring: ['base', 'calendar', 'source', 'model'],
  candidates: ['base', 'calendar', 'source', 'model', 'scoring'],
  seals: ['base', 'calendar', 'source', 'editing', 'model', 'scoring'],
  proofs: ['base', 'calendar', 'source', 'editing', 'model', 'checking', 'checks', 'scoring', 'diagnostics'],
  forms: ['base', 'source', 'editing', 'model', 'scoring'],
  'pipeline.ts': [
    'base',
    'calendar',
    'source',
    'schema',
    'model',
    'checking',
    'checks',
    'scoring',
    'proofs',
    'diagnostics',
  ],
  answers: [
    'base',
    'calendar',
    'package',
    'source',
    'schema',
    'editing',
    'model',
    'checking',
    'checks',
    'scoring',
    'candidates',
    'seals',
    'proofs',
    'diagnostics',
    'forms',
    'pipeline.ts',
  ],
  documents: ['base'],
  formats: ['base', 'package', 'documents'],
  reports: [
    'base',
    'calendar',
    'source',
    'editing',
    'diagnostics',
    'model',
    'scoring',
    'candidates',
    'forms',
    'answers',
    'documents',
  ],
  store: ['base', 'source'],
  commands: [
    'base',
    'calendar',
    'source',
    'editing',
    'checks',
    'diagnostics',
    'forms',
    'answers',
    'reports',
    'formats',
    'documents',
    'store',
  ],
  'main.ts': ['commands'],
  'quick.ts': ['commands', 'left-out.ts'],
  'left-out.ts': [],
  'kept-help.ts': ['commands'],
  'kept-words.ts': ['commands'],
};

/** The only places that touch the disk, and the only packages that each folder may load. */
const DISK = ['source', 'store'];
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  base: ['fraction.js'],
  package: ['fflate', 'saxes'],
  source: ['hyparquet/src/metadata.js', 'hyparquet/src/read.js', 'yaml'],
  diagnostics: ['chalk'],
  commands: ['chalk', 'commander'],
  formats: [
    '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    '@resvg/resvg-wasm',
    '@resvg/resvg-wasm/index_bg.wasm',
    'chalk',
    'cli-table3',
    'docx',
    'fflate',
    'hyparquet-writer/src/index.js',
  ],
};

/** What any room may take types of, and none may load: that is the build's. */
const DECLARED = 'declared';

const files = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

const textOf = (path: string) => readFileSync(join(HOME, 'src', path), 'utf8');
const roomOf = (path: string) => path.split('/')[0] ?? '';

function importsOf(path: string): string[] {
  return [...textOf(path).matchAll(/(?:^(?:import|export)\b[^'\n]*from |^\} from |import\()'([^']+)'/gm)].map(
    ([, target = '']) => target,
  );
}

describe('who imports whom', () => {
  test.each(files)('%s', (path) => {
    const room = roomOf(path);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `src/${room} has no line in the table`).toBeDefined();
    for (const target of importsOf(path)) {
      if (target.startsWith('.')) {
        const other = normalize(join(dirname(path), target)).replaceAll('\\', '/');
        const isAllowed = [room, DECLARED, ...(allowed ?? [])].some((one) => one === roomOf(other) || one === other);
        expect(isAllowed, `${path} imports ${target}`).toBe(true);
        if (room !== DECLARED && roomOf(other) === DECLARED)
          expect(textOf(path), `${path} loads ${target}`).toMatch(new RegExp(`^import type .* from '${target}'`, 'm'));
      } else if (target.startsWith('node:')) {
        if (target === 'node:fs') expect(DISK, `${path} touches the disk`).toContain(room);
      } else {
        expect(PACKAGES[room] ?? [], `${path} loads ${target}`).toContain(target);
      }
    }
  });
});

describe('the size of things', () => {
  test.each(files)('%s can be held in the head', (path) => {
    expect(textOf(path).split('\n').length, 'lines').toBeLessThanOrEqual(201);
  });
});

describe('a plug is one file, one page and one line in its list', () => {
  const listed = (folder: string) =>
    importsOf(`${folder}/index.ts`).map((target) => normalize(join(folder, target)).replaceAll('\\', '/'));
  const plugs = (folder: string, isPlug: (name: string) => boolean) =>
    files.filter(
      (path) => dirname(path) === folder && path !== `${folder}/index.ts` && isPlug(path.slice(folder.length + 1, -3)),
    );

  const kinds = readdirSync(join(HOME, 'src', 'checks'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const isCheck = (path: string) => /= define(?:Check|Proof)\b/.test(textOf(path));
  const isTable = (path: string) => /= worded<\w+>\(/.test(textOf(path));
  const idsOf = (path: string) =>
    isTable(path)
      ? [...(textOf(path).split('= worded<')[1] ?? '').matchAll(/^ {2}'([\w-]+)': \{$/gm)].map(([, id = '']) => id)
      : [basename(path, '.ts')];

  test.each([...kinds.map(({ name }) => `checks/${name}`), 'proofs'])('%s: one mistake, one id, one page', (folder) => {
    const found = plugs(folder, (name) => isCheck(`${folder}/${name}.ts`) || isTable(`${folder}/${name}.ts`));
    expect(listed(folder).sort()).toEqual(found.sort());
    for (const path of found.filter(isCheck)) expect(textOf(path), path).toContain(`id: '${idsOf(path)[0]}'`);
    const pages = readdirSync(join(HOME, 'src', folder)).filter((name) => name.endsWith('.md'));
    expect(pages.map((name) => basename(name, '.md')).sort()).toEqual(found.flatMap(idsOf).sort());
  });

  test('no check has the id of another', () => {
    const found = files.filter((path) => /^(?:checks|proofs)\//.test(path) && (isCheck(path) || isTable(path)));
    const ids = found.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every kind of period, gate, method, mode and condition is in its list', () => {
    const named = (folder: string, type: string) =>
      files.filter((path) => dirname(path) === folder && new RegExp(`: ${type} = \\{`).test(textOf(path)));
    expect(listed('calendar')).toEqual(expect.arrayContaining(named('calendar', 'PeriodKind')));
    expect(listed('scoring/gates')).toEqual(expect.arrayContaining(named('scoring/gates', 'GateKind')));
    expect(listed('scoring/methods')).toEqual(expect.arrayContaining(named('scoring/methods', 'Method')));
    expect(listed('scoring/modes')).toEqual(expect.arrayContaining(named('scoring/modes', 'Mode')));
    expect(listed('scoring/conditions')).toEqual(expect.arrayContaining(named('scoring/conditions', 'ConditionKind')));
    const [ofRollUps, ofAwards] = ['scoring/rollup/conditions', 'candidates/conditions'];
    expect(listed(ofRollUps)).toEqual(expect.arrayContaining(named(ofRollUps, 'RollupConditionKind')));
    expect(listed(ofAwards)).toEqual(expect.arrayContaining(named(ofAwards, 'AwardConditionKind')));
    expect(listed('diagnostics')).toEqual(expect.arrayContaining(named('diagnostics', 'Renderer')));
    expect(listed('commands')).toEqual(expect.arrayContaining(named('commands', 'Command')));
    expect(listed('commands/form/kinds')).toEqual(expect.arrayContaining(named('commands/form/kinds', 'FormKind')));
    expect(listed('forms/lists')).toEqual(expect.arrayContaining(named('forms/lists', 'ListKind')));
  });

  test('nobody asks which mode a criterion has, but what the mode says', () => {
    const others = files.filter((path) => dirname(path) !== 'scoring/modes');
    expect(others.filter((path) => /\bmode(?:\.value)?(?: [!=]== '|\])/.test(textOf(path)))).toEqual([]);
  });

  const families = files.filter((path) => /^commands\/[^/]+\/index\.ts$/.test(path)).map(dirname);

  test.each(families)('every action in %s is listed, and is called as its folder and file', (folder) => {
    const actions = files.filter((path) => dirname(path) === folder && /: Command = \{/.test(textOf(path)));
    expect(listed(folder).filter((path) => dirname(path) === folder)).toEqual(expect.arrayContaining(actions));
    expect(listed('commands')).toContain(`${folder}/index.ts`);
    for (const path of actions) {
      const name = path.slice('commands/'.length, -'.ts'.length).replace('/', ' ');
      expect(
        [`name: '${name}'`, `name: '${basename(folder)}'`].some((one) => textOf(path).includes(one)),
        path,
      ).toBe(true);
      // What an action prints may be told by the page of its report.
      const pages = [path.replace(/\.ts$/, '.md'), `reports/${name.replace(' ', '-')}.md`];
      expect(
        pages.some((page) => existsSync(join(HOME, 'src', page))),
        `no page for ${path}`,
      ).toBe(true);
    }
  });

  test('the map names files that there are', () => {
    const text = readFileSync(join(HOME, 'ARCHITECTURE.md'), 'utf8');
    const paths = [...text.matchAll(/`([a-z-]+\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const isThere = (path: string) => [path, `src/${path}`].some((each) => existsSync(join(HOME, each)));
    expect(paths.filter((path) => !isThere(path) && !kindAt(path))).toEqual([]);
  });

  test('every placeholder of a command has its words', () => {
    const inside = files.filter((path) => roomOf(path) === 'commands').map(textOf);
    const usages = inside.flatMap((text) => text.match(/'(?:-\w, )?(?:--[\w-]+ )?[<[][\w|]+(?:\.\.\.)?[>\]]'/g) ?? []);
    expect(usages.flatMap(placeholdersIn).filter((name) => name !== 'options' && !isWorded(name))).toEqual([]);
    expect(usages.length).toBeGreaterThan(90);
  });

  test('every command and report has its page', () => {
    const commands = files.filter((path) => dirname(path) === 'commands' && /: Command = \{/.test(textOf(path)));
    const reports = files.filter((path) => dirname(path) === 'reports' && /: Report\b/.test(textOf(path)));
    const hasPage = (path: string) => existsSync(join(HOME, 'src', path.replace(/\.ts$/, '.md')));
    for (const path of commands) expect(hasPage(path), path).toBe(true);
    for (const path of reports) {
      // What a report prints may be told by the page of its command.
      const [, name = ''] = /^reports\/(.+)\.ts$/.exec(path) ?? [];
      expect(
        [path, `commands/${name}.ts`, `commands/${name.replace('-', '/')}.ts`, `commands/${name}/${name}.ts`].some(
          hasPage,
        ),
        path,
      ).toBe(true);
    }
  });
});
