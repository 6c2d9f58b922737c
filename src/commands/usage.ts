import type { Words } from '../base/locale.ts';

/** A command line that cannot be understood; ends in exit 2 with one message and the way out. */
export class UsageError extends Error {
  constructor(
    readonly words: Words,
    readonly help?: Words,
  ) {
    super(words.en);
  }
}

/** commander's own complaints, in our words. */
export function complaint(code: string, message: string): Words {
  const [quoted = ''] = /'[^']*'/.exec(message) ?? [];
  const what = quoted.slice(1, -1);
  return (COMPLAINTS[code] ?? unknown)(what);
}

const COMPLAINTS: Readonly<Record<string, (what: string) => Words>> = {
  'commander.unknownOption': (what) => ({ vi: `không có tùy chọn “${what}”`, en: `there is no option “${what}”` }),
  'commander.unknownCommand': (what) => ({ vi: `không có lệnh “${what}”`, en: `there is no command “${what}”` }),
  'commander.missingArgument': (what) => ({ vi: `lệnh còn thiếu “${what}”`, en: `“${what}” is missing` }),
  'commander.optionMissingArgument': (what) => ({
    vi: `tùy chọn “${what}” còn thiếu giá trị`,
    en: `option “${what}” wants a value`,
  }),
  'commander.excessArguments': () => ({ vi: 'dòng lệnh thừa chữ', en: 'too many words on the command line' }),
  'commander.invalidArgument': (what) => ({ vi: `không hiểu “${what}”`, en: `“${what}” is not understood` }),
};

function unknown(what: string): Words {
  return {
    vi: `không hiểu dòng lệnh${what && ` ở “${what}”`}`,
    en: `the command line is not understood${what && ` at “${what}”`}`,
  };
}
