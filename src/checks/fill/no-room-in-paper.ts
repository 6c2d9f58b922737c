import { defineCheck } from '../../checking/check.ts';
import { homeless } from '../../model/fill.ts';
import { type PaperId, ROOM } from '../../model/paper.ts';

interface NoRoom {
  readonly key: string;
  readonly document: string;
  /** What the paper has room for. */
  readonly room: readonly string[];
}

/** A file in `papers/` says something for which its paper has no room, so that it would be printed nowhere. */
export const noRoomInPaper = defineCheck<NoRoom>({
  id: 'no-room-in-paper',
  severity: 'warning',
  counted: { vi: 'mục mà văn bản không có chỗ in', en: 'keys that a paper has no room for' },
  message: {
    vi: ({ key, document }) => `văn bản “${document}” không có chỗ in mục “${key}”`,
    en: ({ key, document }) => `the paper “${document}” has no room for “${key}”`,
  },
  help: {
    vi: ({ key, room }) =>
      room.includes(`of.${key}`)
        ? 'mỗi người một văn bản, nên ghi vào tệp của từng người (tệp có mục of)'
        : `bỏ mục này; ${room.length > 0 ? `ngoài date và places, văn bản này in ${room.join(', ')}` : 'văn bản này chỉ in lời ở mục places'}`,
    en: ({ key, room }) =>
      room.includes(`of.${key}`)
        ? 'everybody has a paper of their own, so write it in the file of each (the one with `of`)'
        : `leave it out; ${room.length > 0 ? `besides date and places this paper prints ${room.join(', ')}` : 'this paper prints the words under places alone'}`,
  },
  *inWorkspace({ fills }) {
    for (const fill of fills) {
      const document = fill.document.value;
      const room = ROOM[document as PaperId];
      for (const { value: key, place } of homeless(fill)) yield { at: place, facts: { key, document, room } };
    }
  },
});
