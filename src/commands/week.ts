import { type Call, type Command, EXIT } from './command.ts';
import { drawn } from './drawn.ts';
import { findingsTold } from './findings-told.ts';
import { workspaceToWrite } from './to-write.ts';
import { askedOf } from './week/asked.ts';
import { weekDone } from './week/done.ts';

/** `emul week`: the whole Friday: the week's file, the divisions' sheets, what came back, who is missing. */
export const week: Command = {
  name: 'week',
  takes: ['[weeks...]'],
  flags: {
    leader: '--leader',
    print: '--print',
    replace: '--replace',
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'thứ Sáu: lập tuần, gửi, nhận phiếu, ai còn thiếu',
      description:
        'Làm lần lượt: lập tệp điểm của tuần nếu chưa có; lập phiếu cho các phòng trong out/; đọc phiếu gửi về trong in/ hoặc trong các tệp, thư mục ghi sau lệnh; rồi nói ô nào chưa nhận được, ai còn thiếu. Gõ lại lúc nào cũng được: việc đã xong thì không làm lại. Phiếu đã đọc giữ trong in/done/.',
      parts: {
        weeks:
          'tuần: 45, 28 29, 28..40 (không ghi: tuần của hôm nay); và tệp, thư mục có phiếu gửi về (không ghi: thư mục in/ của sổ)',
        leader: 'tại giao ban: hỏi điểm lãnh đạo từng người, xuống dòng là giữ điểm của phòng',
        print: 'ghi bảng điểm và thông báo ra Word, vào thư mục out/ của tuần',
        replace: 'lấy theo phiếu cả ở chỗ tệp điểm đang ghi khác',
        reason: 'vì sao sửa điểm của tuần đã phát bảng, ghi vào nhật ký',
        dryRun: 'chỉ nói sẽ làm gì, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul week', 'tuần này'],
        ['emul week 45', 'tuần 45'],
        ['emul week 45 C:\\Users\\hang\\Downloads', 'đọc phiếu tải về từ tin nhắn'],
        ['emul week 45 --leader', 'ghi điểm lãnh đạo trong lúc họp'],
        ['emul week 45 --print', 'in bảng điểm và thông báo'],
        ['emul week 28..40', 'làm bù các tuần từ 28 đến 40'],
      ],
    },
    en: {
      summary: 'Friday: the file, forms out and back, who is missing',
      description:
        'One after the other: begins the week’s scores file where there is none; makes the divisions’ forms in out/; reads what came back in in/, or in the files and folders named; then says which cells were not taken and who is missing. It can be run again at any time: what is done is not done twice. Forms that were read are kept in in/done/.',
      parts: {
        weeks:
          'weeks: 45, 28 29, 28..40 (left out: that of today); and files or folders that came back (left out: in/ of the workspace)',
        leader: 'at the briefing: ask for the leader’s marks, person after person; an empty line keeps the division’s',
        print: 'write table and notice as Word files into the week’s folder in out/',
        replace: 'take the form’s value also where the scores file says another',
        reason: 'why a week that was handed out is changed, for the log',
        dryRun: 'only say what would be done, write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul week', 'this week'],
        ['emul week 45', 'week 45'],
        ['emul week 45 ~/Downloads', 'read what a chat program has saved'],
        ['emul week 45 --leader', 'type in the leader’s marks during the meeting'],
        ['emul week 45 --print', 'write table and notice'],
        ['emul week 28..40', 'catch up on weeks 28 to 40'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const isLeaders = call.flags['leader'] === true;
    const isPrinting = call.flags['print'] === true;
    if (isLeaders || isPrinting) {
      const { leaderAsked, weekPrinted } = await import('./week/in-meeting.ts');
      const code = isLeaders ? await leaderAsked(call, root) : EXIT.fine;
      return isPrinting && code === EXIT.fine ? weekPrinted(call, root) : code;
    }
    const { done, findings, isRefused } = await weekDone(call, root, askedOf(call));
    const hasErrors = await findingsTold({ ...call, isQuiet: true }, findings);
    if (done) await told(call, done);
    if (isRefused) return EXIT.failure;
    const isWhole = done?.came.files.every((file) => file.isWhole) ?? false;
    return hasErrors || !isWhole ? EXIT.findings : EXIT.fine;
  },
};

type Done = NonNullable<Awaited<ReturnType<typeof weekDone>>['done']>;

async function told(call: Call, done: Done): Promise<void> {
  const { host, locale } = call;
  if (call.flags['json'] === true) {
    const { weekJson } = await import('../reports/week-json.ts');
    host.out.write(weekJson(done, locale, host.home.version));
    return;
  }
  const { weekReport } = await import('../reports/week.ts');
  if (!call.isQuiet || done.came.files.some(({ isWhole }) => !isWhole))
    await drawn(weekReport.document(done, locale), call);
}
