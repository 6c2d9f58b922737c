import { Chalk } from 'chalk';
import type { Locale, Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Summary } from './findings.ts';
import type { Renderer } from './renderer.ts';

const LABELS: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;
/** Characters of a source line that are shown around the caret. */
const WINDOW = 100;

/** `check --format text`: every finding with its line, and a last line that counts. */
export const text: Renderer = {
  id: 'text',
  rendered({ diagnostics, summary }, { locale, isColoured }) {
    const findings = diagnostics.map((one) => diagnosticText(one, locale, isColoured));
    return [...findings, `${COUNTED[locale](summary, diagnostics.length)}\n`].join('\n');
  },
};

const COUNTED: Words<(summary: Summary, shown: number) => string> = {
  vi: ({ errors, warnings, infos, accepted, files }, shown) => {
    const found = [
      [errors, 'lỗi'],
      [warnings, 'cảnh báo'],
      [infos, 'lưu ý'],
    ].flatMap(([count, word]) => (count ? `${count} ${word}` : []));
    const hidden = errors + warnings + infos - shown;
    const tail = [
      accepted ? `${accepted} điều đã được chấp nhận` : [],
      hidden > 0 ? `${hidden} điều không in ra` : [],
    ].flat();
    return `Đã xem ${files} tệp: ${[found.join(', ') || 'không có lỗi', ...tail].join('; ')}.`;
  },
  en: ({ errors, warnings, infos, accepted, files }, shown) => {
    const plural = (count: number, word: string) => (count ? `${count} ${word}${count === 1 ? '' : 's'}` : []);
    const found = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'note')].flat();
    const hidden = errors + warnings + infos - shown;
    const tail = [accepted ? `${accepted} accepted` : [], hidden > 0 ? `${hidden} not shown` : []].flat();
    return `${files} ${files === 1 ? 'file' : 'files'} looked at: ${[found.join(', ') || 'no errors', ...tail].join('; ')}.`;
  },
};

/** A finding as a terminal shows it: the sentence, the place, the line with a caret under what somebody typed. */
export function diagnosticText(diagnostic: Diagnostic, locale: Locale, isColoured: boolean): string {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  const { id, severity, place } = diagnostic;
  const label = chalk.bold[COLOURS[severity]](`${LABELS[severity][locale]}[${id}]`);
  const { line, column } = place.file.position(place.start);
  const lines = [
    `${label}: ${visible(sentence(diagnostic, locale))}`,
    chalk.dim(`  --> ${visible(place.file.path)}:${line}:${column}`),
  ];
  const excerpt = excerptOf(diagnostic, line);
  if (excerpt) {
    const gutter = ' '.repeat(String(line).length);
    lines.push(`${chalk.dim(`${line} |`)} ${excerpt.source}`);
    lines.push(`${chalk.dim(`${gutter} |`)} ${excerpt.blank}${chalk[COLOURS[severity]](excerpt.caret)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What is wrong, then what to do. */
export function sentence(diagnostic: Diagnostic, locale: Locale): string {
  const help = diagnostic.help?.(locale);
  return help ? `${diagnostic.message(locale)}; ${help}` : diagnostic.message(locale);
}

/** The line under the caret, cut to a window where it is long; nothing of an empty file. */
function excerptOf({ place }: Diagnostic, line: number): { source: string; blank: string; caret: string } | undefined {
  const { file, start, end } = place;
  const text = file.line(line);
  if (text.trim() === '') return undefined;
  const from = start - (file.lineStarts[line - 1] ?? 0);
  const to = Math.min(text.length, from + Math.max(1, end - start));
  const cut = from > WINDOW - 20 ? from - 20 : 0;
  const shown = text.slice(cut, cut + WINDOW);
  const lead = cut > 0 ? '…' : '';
  const tail = cut + WINDOW < text.length ? '…' : '';
  const blank = ' '.repeat(widthOf(lead + text.slice(cut, from)));
  const caret = '^'.repeat(Math.max(1, widthOf(text.slice(from, Math.min(to, cut + WINDOW)))));
  return { source: lead + visible(shown).replaceAll('\t', '→') + tail, blank, caret };
}

/** Columns that text takes on a terminal: combining marks take none. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
