import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A line of a name and a value with nothing between them. */
export const missingColon = defineCheck<SourceFaults['missing-colon']>({
  id: 'missing-colon',
  severity: 'error',
  message: {
    vi: ({ text }) => `sau “${nameIn(text)}” thiếu dấu hai chấm`,
    en: ({ text }) => `there is no colon behind “${nameIn(text)}”`,
  },
  help: {
    vi: ({ text }) =>
      `hãy viết “${mended(text)}”${isProse(text) ? '; nếu đây là phần tiếp của dòng trên thì nối vào dòng trên' : ''}`,
    en: ({ text }) =>
      `write “${mended(text)}”${isProse(text) ? ', or join it to the line above if it belongs there' : ''}`,
  },
});

function nameIn(text: string): string {
  return clipped(/^\S+/.exec(text)?.[0] ?? text);
}

function mended(text: string): string {
  return clipped(text.replace(/^(\S+)\s*/, '$1: ')).trimEnd();
}

/** Two words and more may as well be the rest of a sentence. */
function isProse(text: string): boolean {
  return /\s/.test(text.replace(/^\S+\s+/, ''));
}
