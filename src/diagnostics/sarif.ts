import { escapedJson, visible } from '../base/visible.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { rangeOf } from './json.ts';
import type { Manner, Renderer } from './renderer.ts';
import { sentence } from './text.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `check --format sarif`: SARIF 2.1.0; columns count code points, as everywhere in emul. */
export const sarif: Renderer = {
  id: 'sarif',
  rendered({ diagnostics }, manner) {
    const rules = firstOfEach(diagnostics);
    const ids = rules.map(({ id }) => id);
    const driver = {
      name: 'emul',
      version: manner.version,
      language: manner.locale,
      rules: rules.map((rule) => ruleJson(rule, manner)),
    };
    const results = diagnostics.map((diagnostic) => resultJson(diagnostic, ids.indexOf(diagnostic.id), manner));
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'unicodeCodePoints', results }],
    };
    return `${escapedJson(JSON.stringify(log, null, 2))}\n`;
  },
};

function firstOfEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byId = new Map(diagnostics.toReversed().map((diagnostic) => [diagnostic.id, diagnostic]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A kind of finding; what it means is its page. */
function ruleJson({ id, severity }: Diagnostic, { explained }: Manner): object {
  const page = explained?.(id);
  return {
    id,
    defaultConfiguration: { level: LEVELS[severity] },
    shortDescription: { text: page?.title || id },
    help: { text: page?.text || id },
  };
}

function resultJson(diagnostic: Diagnostic, ruleIndex: number, { locale }: Manner): object {
  const { start, end } = rangeOf(diagnostic);
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  const artifactLocation = { uri: uriOf(diagnostic.place.file.path), uriBaseId: 'SRCROOT' };
  return {
    ruleId: diagnostic.id,
    ruleIndex,
    level: LEVELS[diagnostic.severity],
    message: { text: visible(sentence(diagnostic, locale)) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  };
}

/** A path as a relative URI reference: no name can lead out of it or end it. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '�')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
