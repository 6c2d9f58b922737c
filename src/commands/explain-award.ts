import { candidatesIn } from '../answers/candidates.ts';
import type { Asked } from '../answers/explained.ts';
import { askedLimit, askedLongerPeriod } from './asked-longer-period.ts';
import { awardNamed } from './award-named.ts';
import { type Call, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import { tallyTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { outputAsked } from './output.ts';
import { withKnownRegulation } from './reading-another.ts';
import { subjectNamed } from './subject-named.ts';

/** `emul explain <subject> <period> --award ID`: why somebody stands for an award, or does not. */
export async function explainAward(call: Call, award: string): Promise<number> {
  const output = outputAsked(call);
  const [who = '', ...period] = call.values;
  const asking = { command: `emul explain ${who}` };
  const asked: Asked[] = [];
  const { answer, findings, isRefused } = await withKnownRegulation(() =>
    candidatesIn(workspaceOf(call), call.host.home, {
      choose: (available, bases, campaigns) =>
        askedLongerPeriod(call, period.join(' '), { ...asking, available, bases, campaigns }),
      asOf: (available, bases) => askedLimit(call, { ...asking, available, bases, campaigns: [] }),
      regulation: textFlag(call, 'regulation'),
      supposed: undefined,
      without: ({ organization }) => {
        asked.push(subjectNamed(who, organization));
        return [];
      },
    }),
  );
  const [subject] = asked;
  const hasErrors = await tallyTold(call, findings);
  const view = answer && subject && { answer, subject, award: awardNamed(award, answer) };
  const { locale, host } = call;
  if (view) {
    await delivered(call, output, {
      documents: [
        {
          name: ['candidacy', view.answer.classified.period.id, view.subject.id, view.award],
          document: async () => (await import('../reports/candidacy.ts')).candidacy.document(view, locale),
        },
      ],
      json: async () => (await import('../reports/candidacy-json.ts')).candidacyJson(view, locale, host.home.version),
    });
  }
  if (isRefused) return EXIT.failure;
  return hasErrors || !view ? EXIT.findings : EXIT.fine;
}
