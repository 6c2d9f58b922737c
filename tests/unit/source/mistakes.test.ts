import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../../src/source/source-file.ts';
import { yamlTape } from '../../../src/source/yaml-tape.ts';

/** What a secretary types, and what is said of it: id, line:column, the text under the caret. */
const MISTAKES: [name: string, text: string, ...faults: string[]][] = [
  ['tab before a key', 'a:\n\tb: 1\n', 'tab-indent 2:1 “\t”'],
  ['tab behind blanks', 'entries:\n  - member: x\n  \tself: 1\n', 'tab-indent 3:3 “\t”'],
  ['two lines with tabs', 'a:\n  - b\nc:\n\td: 1\n\te: 1\n', 'tab-indent 4:1 “\t”', 'tab-indent 5:1 “\t”'],
  ['a tab, and what it moves behind it', 'a:\n  - b: 1\n\tc: 2\n    d: 3\n', 'tab-indent 3:1 “\t”'],
  ['no blank after the colon', 'entries:\n  - member:cv-03\n    self: 1\n', 'missing-space 2:5 “member:cv-03”'],
  ['no blank in the first line', 'kind:scores\nperiod: 1\n', 'missing-space 1:1 “kind:scores”'],
  ['no blank in the last line', 'kind: a\nperiod:2016\n', 'missing-space 2:1 “period:2016”'],
  ['no colon', 'kind: scores\nperiod 2016\nheld: 1\n', 'missing-colon 2:1 “period 2016”'],
  ['no colon before a list', 'kind: scores\nentries\n  - a: 1\n', 'missing-colon 2:1 “entries”'],
  ['no colon in an item', 'a:\n  - member cv\n    self: 1\n', 'missing-colon 2:5 “member cv”'],
  ['a line moved in', 'a: 1\n  b: 2\n', 'bad-indent 2:3 “b: 2”'],
  ['a line moved out', 'a:\n    b: 1\n  c: 2\n', 'bad-indent 3:3 “c: 2”'],
  ['an item moved out', 'a:\n  - b\n - c\n', 'bad-indent 3:2 “- c”'],
  ['a key of an item moved in', '- a: 1\n   b: 2\n', 'bad-indent 2:4 “b: 2”'],
  ['a key of an item moved out', '- a: 1\n b: 2\n', 'bad-indent 2:2 “b: 2”'],
  ['a first line moved in', '  a: 1\nb: 2\n', 'bad-indent 2:1 “b: 2”'],
  ['a quote left open', 'a: "x\nb: 1\n', 'unclosed-quote 1:4 “"”'],
  ['a quote left open in an item', "a:\n  - b: 'x\n    c: 1\n", "unclosed-quote 2:8 “'”"],
  ['a quote left open before another', 'a:\n  b: "x\n  c: "y"\n', 'unclosed-quote 2:6 “"”'],
  ['a quote closed by an escape', 'a: "x\\"', 'unclosed-quote 1:4 “"”'],
  ['a quote closed by half a pair', "a: 'x''", "unclosed-quote 1:4 “'”"],
  ['text behind a quote', 'a: "x" y\nb: 1\n', 'stray-character 1:8 “y”'],
  ['an apostrophe in quotes', "a: 'it's'\nb: 2\n", "stray-character 1:8 “s'”"],
  ['a brace left open', 'a: {b: 1\nc: 2\n', 'unclosed-bracket 1:4 “{”'],
  ['a bracket left open', 'a: [1, 2\nc: 2\n', 'unclosed-bracket 1:4 “[”'],
  ['a brace closed by a bracket', 'a: [1, 2}\nb: 1\n', 'unclosed-bracket 1:4 “[”'],
  ['a brace left open at the end', 'a: {b: 1', 'unclosed-bracket 1:4 “{”'],
  ['a brace too many', 'a: {b: 1}}\nc: 1\n', 'stray-character 1:10 “}”'],
  ['@ first', 'a: @x\nb: @y\n', 'reserved-start 1:4 “@”', 'reserved-start 2:4 “@”'],
  ['% first', 'a: %x\n', 'reserved-start 1:4 “%”'],
  ['` first', 'a: `x`\n', 'reserved-start 1:4 “`”'],
  ['* first', 'a: * x y\n', 'reserved-start 1:4 “*”'],
  ['*word', 'a: *x\n', 'unknown-alias 1:4 “*x”'],
  ['& first', 'a: & x y\n', 'reserved-start 1:4 “&”'],
  ['!word', 'a: !important x\n', 'yaml-tag 1:4 “!important”'],
  ['% at the margin', '%a: x\nb: 1\n', 'reserved-start 1:1 “%”'],
  ['> and text', 'a: > 5\n', 'reserved-start 1:4 “>”'],
  ['a colon in a title', 'title: Kế hoạch: năm 2016\nb: 1\n', 'colon-in-text 1:8 “Kế hoạch: năm 2016”'],
  [
    'colons in two titles',
    '- a: x: y # z\n- a: 1\n- a: u: v\n',
    'colon-in-text 1:6 “x: y”',
    'colon-in-text 3:6 “u: v”',
  ],
  ['a colon in braces', 'a: {b: x: y}\n', 'colon-in-text 1:8 “x: y”'],
  ['a list on its key’s line', 'a: - b\n', 'dash-after-colon 1:4 “-”'],
  ['an item among keys', 'a:\n  b: 1\n  - c\n', 'mixed-list-and-keys 3:3 “- c”'],
  ['a key among items', 'a:\n  - x\n  y: 1\n', 'mixed-list-and-keys 3:3 “y: 1”'],
  ['a key after the items', '- a\nb: 1\n', 'mixed-list-and-keys 2:1 “b: 1”'],
  ['an item after the keys', 'a: 1\n- b\n', 'mixed-list-and-keys 2:1 “- b”'],
  ['text that goes on', 'a: xin chào\nđây là dòng hai\nb: 1\n', 'stray-line 2:1 “đây là dòng hai”'],
  ['two commas', 'a: {b: 1,, c: 2}\n', 'stray-comma 1:10 “,”'],
  ['a comma first', 'a: {, b: 1}\n', 'stray-comma 1:5 “,”'],
  ['a comma after a line', 'a: "x",\nb: 2\n', 'stray-comma 1:7 “,”'],
  ['a comma after an item', '- {a: 1},\n- {b: 1}\n', 'stray-comma 1:9 “,”'],
  ['no comma', 'a: {b: 1 c: 2}\n', 'missing-comma 1:9 “ ”'],
  ['no comma behind a brace', 'a: {b: {c: 1} d: 2}\n', 'missing-comma 1:15 “d”'],
  ['a folder in double quotes', 'a: "D:\\muc"\n', 'bad-escape 1:7 “\\m”'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'second-document 2:1 “---”'],
  ['a merge', 'a: &x {b: 1}\nc:\n  <<: *x\n', 'merge-key 3:3 “<<”'],
  ['a list as key', '? [a]\n: b\n', 'complex-key 1:3 “[a]”'],
  ['control character', 'a: x\u0007\n', 'control-character 1:5 “\u0007”'],
];

describe('typical mistakes', () => {
  test.each(MISTAKES)('%s', (_, text, ...faults) => {
    const { tape, said } = reading(text);
    expect(said).toEqual(faults);
    expect(tape).toBeUndefined();
  });

  test('an item without its dash is one mistake, at its first key', () => {
    const { said, facts } = reading('a:\n  - b: 1\n    c: 1\n    b: 2\n    c: 2\n');
    expect(said).toEqual(['duplicate-key 4:5 “b”']);
    expect(facts).toEqual([{ key: 'b', line: 2, startsItem: true }]);
  });

  test('a key that stands twice leaves the values readable', () => {
    const { tape, said, facts } = reading(
      'a: 1\nTỉnh: 1\n"Tỉnh": 2\nb: {x: 1, x: 2}\n'.replace('Tỉnh', 'Tỉnh'.normalize('NFD')),
    );
    expect(said).toEqual(['duplicate-key 3:1 “"Tỉnh"”', 'duplicate-key 4:11 “x”']);
    expect(facts).toEqual([
      { key: 'Tỉnh', line: 2, startsItem: false },
      { key: 'x', line: 4, startsItem: false },
    ]);
    expect(tape).toBeDefined();
  });
});

function reading(text: string) {
  const file = new SourceFile('x.yaml', text);
  const { tape, faults } = yamlTape(file, { values: 1000 });
  const said = faults.map(({ id, place }) => {
    const { line, column } = file.position(place.start);
    return `${id} ${line}:${column} “${text.slice(place.start, place.end)}”`;
  });
  return { tape, said, facts: faults.map(({ facts }) => facts) };
}
