import type { Locale } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Renderer } from './renderer.ts';
import { sentence } from './text.ts';

const NAME = 'emul check';

/** `check --format junit`: one suite, a case for every finding; only errors are failures. Without findings one case that passes. */
export const junit: Renderer = {
  id: 'junit',
  rendered({ diagnostics }, { locale }) {
    const cases = diagnostics.map((diagnostic) => testCase(diagnostic, locale));
    const all = cases.length > 0 ? cases : [`    <testcase classname="${NAME}" name="${NAME}"/>`];
    const failures = diagnostics.filter(({ severity }) => severity === 'error').length;
    const counts = `name="${NAME}" tests="${all.length}" failures="${failures}" errors="0" skipped="0"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${counts}>`,
      `  <testsuite ${counts}>`,
      ...all,
      '  </testsuite>',
      '</testsuites>\n',
    ].join('\n');
  },
};

function testCase(diagnostic: Diagnostic, locale: Locale): string {
  const { id, severity, place } = diagnostic;
  const { path } = place.file;
  const { line, column } = place.file.position(place.start);
  const at = `${path}:${line}:${column}`;
  const words = sentence(diagnostic, locale);
  const attributes = `classname="${escaped(path)}" name="${escaped(`${at} ${id}`)}" file="${escaped(path)}" line="${line}"`;
  const body =
    severity === 'error'
      ? `<failure type="${id}" message="${escaped(words)}">${escaped(`${at}: ${words}`)}</failure>`
      : `<system-out>${escaped(`${severity}: ${words}`)}</system-out>`;
  return `    <testcase ${attributes}>\n      ${body}\n    </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for an element or an attribute; what XML 1.0 cannot hold at all becomes a visible stand-in. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"'\n\t]/g, (character) => ENTITIES[character] ?? character);
}
