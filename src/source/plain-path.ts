/**
 * Whether a file of that path may be put into a folder of any system, and is what it seems: below it, nothing that begins with
 * a dot (what programs run or trust lies there), no name that Windows reserves, cuts off or refuses.
 */
export function isPlainPath(path: string): boolean {
  const steps = path.split('/');
  return path.length <= MOST_LETTERS && steps.length <= MOST_STEPS && steps.every(isPlainName);
}

const MOST_LETTERS = 400;
const MOST_STEPS = 12;
const REFUSED = /[<>:"|?*\\\x00-\x1f\x7f]|[. ]$/;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && name !== 'node_modules' && !REFUSED.test(name) && !RESERVED.test(name);
}
