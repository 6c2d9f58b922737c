import type { Family } from '../family.ts';

/** `emul people`: who is here, and each change of it by a few questions. */
export const people: Family = {
  name: 'people',
  words: {
    vi: {
      summary: 'ai ở đâu; thêm, chuyển, nghỉ dài, kỷ luật, thôi việc',
      description:
        'Không ghi việc: in ra ai đang ở phòng nào. Mỗi việc hỏi lần lượt những gì dòng lệnh chưa ghi, nói rõ sẽ đổi gì rồi ghi; lấy lại như cũ: emul undo.',
    },
    en: {
      summary: 'who is where; joining, moves, leave, discipline, end',
      description:
        'No action: who is in which division. Each action asks for what the line does not say, tells what changes and writes it; emul undo takes it back.',
    },
  },
  actions: [
    { name: 'list', load: async () => (await import('./list.ts')).peopleListing },
    { name: 'add', load: async () => (await import('./add.ts')).peopleAdding },
    { name: 'move', load: async () => (await import('./move.ts')).peopleMoving },
    { name: 'leave', load: async () => (await import('./leave.ts')).peopleLeave },
    { name: 'discipline', load: async () => (await import('./discipline.ts')).peopleDiscipline },
    { name: 'end', load: async () => (await import('./end.ts')).peopleEnding },
  ],
  alone: { name: 'list', load: async () => (await import('./list.ts')).peopleListing },
};
