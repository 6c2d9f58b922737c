import { type Day, dateInWords, isDay } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';

/** A decision signed before the Council met on it: one of the two days is wrong. */
export const signedBeforeMeeting = defineCheck<{ signed: Day; held: Day }>({
  id: 'signed-before-meeting',
  severity: 'error',
  message: {
    vi: ({ signed, held }) =>
      `quyết định ghi ký ngày ${dateInWords(signed)}, trước ngày Hội đồng họp (${dateInWords(held)})`,
    en: ({ signed, held }) => `the decision is said to be signed on ${signed}, before the Council met on ${held}`,
  },
  help: {
    vi: () =>
      'xem lại biên bản và quyết định; ngày ký nhầm: emul decide KỲ --decision SỐ --date NGÀY --replace; ngày họp nhầm: ghi lại ở bảng kiểm phiếu (emul form export ballots KỲ) rồi emul form import TỆP --replace; trong tệp: signed, held',
    en: () =>
      'look at the minutes and the decision; where the day of signing is wrong: emul decide PERIOD --decision NUMBER --date DAY --replace; where that of the meeting is: write it into the counting sheet (emul form export ballots PERIOD), then emul form import FILE --replace; in the file: signed, held',
  },
  *inWorkspace({ decisions }) {
    for (const { held, signed, period } of decisions) {
      if (!held || !signed || !isDay(held.value) || signed.value >= held.value) continue;
      yield {
        at: signed.place,
        facts: { signed: signed.value, held: held.value },
        about: { period: period.value },
      };
    }
  },
});
