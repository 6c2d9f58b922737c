import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceFile } from '../../../src/source/source-file.ts';

test('a column counts characters as an editor does, wherever on the line', () => {
  const letter = fc.constantFrom('a', 'ố', '😀', '\ud83d', '\ude00', '\n');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 20 }), fc.nat({ max: 30 }), (letters, at) => {
      const text = letters.join('');
      const offset = Math.min(at, text.length);
      const start = text.lastIndexOf('\n', offset - 1) + (offset === 0 ? 0 : 1);
      const from = offset === 0 ? 0 : start;
      expect(new SourceFile('x.yaml', text).position(offset).column).toBe([...text.slice(from, offset)].length + 1);
    }),
  );
});
