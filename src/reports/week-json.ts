import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { leftJson } from './form/left-json.ts';
import { outputText } from './output-text.ts';
import { periodJson } from './value-json.ts';
import type { WeekDone, WeekState } from './week/week-done.ts';

type Week = Output<'week'>['weeks'][number];

/** `emul week --json`. */
export function weekJson({ weeks, came, isDry }: WeekDone, locale: Locale, version: string): string {
  const { files, others, strangers } = came;
  return outputText('week', version, {
    dryRun: isDry,
    weeks: weeks.map(weekState),
    forms: files.map(({ shown, period, fresh, same, isWhole }) => ({
      file: shown,
      period: period?.id ?? null,
      fresh,
      same,
      isWhole,
    })),
    left: leftJson(files, locale),
    others: [...others.values()].flat(),
    strangers: [...strangers],
  });
}

function weekState({ period, file, sheets, handed }: WeekState): Week {
  const { fresh, there } = sheets ?? { fresh: [], there: [] };
  return {
    period: periodJson(period),
    file: file.path,
    isNew: file.isNew,
    sheets: { fresh: [...fresh], there: [...there] },
    missing: (handed?.sheets ?? []).flatMap(({ subject: { kind, id }, state }) =>
      state === 'complete' || state === 'excused' ? [] : [{ kind, id, state }],
    ),
  };
}
