import { defineCheck } from '../../checking/check.ts';
import { meetingOf } from '../../model/meeting.ts';

/** A show of hands where the regulation asks for a secret ballot, or the other way round. */
export const wrongWayToVote = defineCheck<{ isSecret: boolean }>({
  id: 'wrong-way-to-vote',
  severity: 'error',
  message: {
    vi: ({ isSecret }) =>
      isSecret
        ? 'quy chế quy định bỏ phiếu kín, ở đây ghi biểu quyết giơ tay'
        : 'quy chế quy định biểu quyết giơ tay, ở đây ghi bỏ phiếu kín',
    en: ({ isSecret }) =>
      isSecret
        ? 'the regulation asks for a secret ballot, this was a show of hands'
        : 'the regulation asks for a show of hands, this was a secret ballot',
  },
  help: {
    vi: ({ isSecret }) =>
      `biên bản ghi đúng như vậy thì Hội đồng phải họp lại; ghi nhầm thì chọn ${isSecret ? 'Bỏ phiếu kín' : 'Giơ tay'} ở ô “Hình thức” của bảng kiểm phiếu (emul form export ballots KỲ) rồi nhận lại: emul form import TỆP --replace; trong tệp: kind: ${isSecret ? 'secret' : 'show'}`,
    en: ({ isSecret }) =>
      `if the minutes say so too, the Council has to vote again; if not, choose the right way on the counting sheet (emul form export ballots PERIOD) and take it in: emul form import FILE --replace; in the file: kind: ${isSecret ? 'secret' : 'show'}`,
  },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      const { kind } = decision.ballots;
      const asked = meetingOf(decision, workspace)?.rule?.ballot?.value;
      if (!kind || !asked || kind.value === asked) continue;
      yield { at: kind.place, facts: { isSecret: asked === 'secret' }, about: { period: decision.period.value } };
    }
  },
});
