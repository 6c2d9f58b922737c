import { Chalk } from 'chalk';
import type { Locale, Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import type { Accepted } from './accepting.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { excerptOf } from './excerpt.ts';
import type { Summary } from './findings.ts';
import type { Renderer } from './renderer.ts';
import { toldTogether } from './told-together.ts';

const LABELS: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** `check --format text`: every finding with its line, and a last line that counts. */
export const text: Renderer = {
  id: 'text',
  rendered({ diagnostics, summary, accepted = [] }, { locale, isColoured, width }) {
    const findings = toldTogether(diagnostics).map((diagnostic) =>
      diagnosticText(diagnostic, locale, isColoured, width),
    );
    const known = accepted.map((each) => diagnosticText(withReason(each), locale, isColoured, width, ACCEPTED));
    return [...findings, ...known, `${COUNTED[locale](summary, diagnostics.length)}\n`].join('\n');
  },
};

const ACCEPTED: Words = { vi: 'đã chấp nhận', en: 'accepted' };
const REASON: Words = { vi: 'lý do', en: 'reason' };

/** What is accepted needs no way out, but says why it stands. */
function withReason({ diagnostic, reason }: Accepted): Diagnostic {
  return { ...diagnostic, help: (locale) => `${REASON[locale]}: ${reason}` };
}

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
export function diagnosticText(
  diagnostic: Diagnostic,
  locale: Locale,
  isColoured: boolean,
  width?: number,
  heading?: Words,
): string {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  const { id, severity, place } = diagnostic;
  const label = chalk.bold[COLOURS[severity]](`${(heading ?? LABELS[severity])[locale]}[${id}]`);
  const { line, column } = place.file.position(place.start);
  const lines = [
    `${label}: ${inOneLine(sentence(diagnostic, locale))}`,
    chalk.dim(`  --> ${inOneLine(place.file.path)}:${line}:${column}`),
  ];
  const gutter = ' '.repeat(String(line).length);
  const excerpt = excerptOf(place, line, width && width - gutter.length - 3);
  if (excerpt) {
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

/** Text that stays on its line, whatever somebody typed. */
function inOneLine(text: string): string {
  return visible(text).replaceAll('\n', '␊').replaceAll('\t', '→');
}
