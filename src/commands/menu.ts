import { workspaceAbove } from '../source/folder.ts';
import { Stopped } from './asking.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { begun, openable } from './menu/beginning.ts';
import { folderOf, known, offeredOnce } from './menu/offered.ts';
import { beginningText, dutiesOf, listText } from './menu/screen.ts';
import { Seat } from './menu/seat.ts';
import { folderAsked } from './opened.ts';

/** `emul menu`: what waits and what else there is to do, by number; off a terminal only the list. */
export const menu: Command = {
  name: 'menu',
  takes: [],
  flags: {},
  words: {
    vi: {
      summary: 'bảng việc: gõ số thay cho lệnh',
      description:
        'Việc đang chờ và những việc hay làm, mỗi việc một số: gõ số rồi Enter, Enter không là việc thứ nhất, 0 để thoát. Lệnh sắp chạy được in ra trước, cần gì thì hỏi từng câu một, chạy xong lại về bảng việc.',
      parts: {},
      examples: [['emul menu', 'bảng việc của hôm nay']],
    },
    en: {
      summary: 'what there is to do, by number',
      description:
        'What waits and what is often done, a number each: type it and Enter; Enter alone takes the first, 0 leaves. The line that runs is printed first, what it needs is asked one question at a time, and the list comes back.',
      parts: {},
      examples: [['emul menu', 'what there is to do today']],
    },
  },
  async run(call) {
    folderAsked(call);
    if (!call.host.isTyped) return await listed(call);
    const seat = new Seat(call);
    try {
      while (await (workspaceAbove(folderOf(seat)) ? offeredOnce(seat) : begun(seat)));
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    } finally {
      await seat.end();
    }
    return EXIT.fine;
  },
};

async function listed(call: Call): Promise<number> {
  const { locale, host } = call;
  const root = workspaceAbove(folderOf({ call }));
  if (!root) host.out.write(beginningText(openable(folderOf({ call })), locale));
  else {
    const { today } = await known(call, root, call.today());
    host.out.write(listText(today, dutiesOf(today, locale), locale));
  }
  return EXIT.fine;
}
