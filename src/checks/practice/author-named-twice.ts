import { defineCheck } from '../../checking/check.ts';
import { keyOf } from '../../model/due.ts';

/** A practice that names an author twice: shares and counts would take him for two. */
export const authorNamedTwice = defineCheck<{ id: string; title: string }>({
  id: 'author-named-twice',
  severity: 'error',
  message: {
    vi: ({ id, title }) => `sáng kiến “${title}” ghi tác giả “${id}” hai lần`,
    en: ({ id, title }) => `“${title}” names its author “${id}” twice`,
  },
  help: { vi: () => 'hãy bỏ một lần', en: () => 'take one of them out' },
  *inWorkspace({ practices }) {
    for (const { authors, title } of practices) {
      const known = new Set<string>();
      for (const { kind, subject } of authors) {
        const key = keyOf(kind, subject.value);
        if (known.has(key)) yield { at: subject.place, facts: { id: subject.value, title: title.value } };
        known.add(key);
      }
    }
  },
});
