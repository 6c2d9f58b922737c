import type { Period } from '../calendar/period.ts';
import type { Result } from '../scoring/result.ts';
import { defineProof } from './proof.ts';

interface Facts {
  period: Period;
  who: string;
  others: number;
  scales: readonly [string, string];
  files: readonly [string, string];
}

/** Sheets of one person and period stand on scales of different maxima: a mean of them means nothing. */
export const scalesDiffer = defineProof<Facts>({
  id: 'scales-differ',
  severity: 'error',
  message: {
    vi: ({ period, who, others, scales: [a, b], files: [text, other] }) =>
      `trong ${period.kind.words.vi.name(period)}, phiếu của ${who}${others > 0 ? ` và ${others} cá nhân, tập thể khác` : ''} chấm theo thang ${a} điểm (${text}) lẫn thang ${b} điểm (${other}), không cộng chung được nên không xếp loại`,
    en: ({ period, who, others, scales: [a, b], files: [text, other] }) =>
      `in ${period.kind.words.en.name(period)} the sheets of ${who}${others > 0 ? ` and ${others} more` : ''} are out of ${a} (${text}) and out of ${b} (${other}), which cannot be averaged, so they are not rated`,
  },
  help: {
    vi: ({ scales: [a] }) =>
      `hãy viết scale: {max: ${a}} và quy đổi điểm các tiêu chí, hoặc cho thang mới áp dụng từ đầu một kỳ`,
    en: ({ scales: [a] }) =>
      `write scale: {max: ${a}} and convert the criteria, or let the new scale begin with a period`,
  },
  *inPeriod({ period, notable }, { organization }) {
    for (const together of bySameScales(notable.filter(isFirstSeen)).values()) {
      const [first] = together;
      if (!first?.scale || !first.otherScale) continue;
      const { scale, otherScale, subject } = first;
      const facts = {
        period,
        who: organization.called(subject.kind, subject.id) ?? subject.name,
        others: together.length - 1,
        scales: [scale.value.toString(), otherScale.value.toString()] as const,
        files: [scale.place.file.path, otherScale.place.file.path] as const,
      };
      yield { at: otherScale.place, facts };
    }
  },
});

/** Whether the scales meet in this very period, and not in one of its parts, where it is told. */
function isFirstSeen({ otherScale, working }: Result): boolean {
  return otherScale !== undefined && !working?.parts.some(({ result }) => result?.otherScale);
}

function bySameScales(results: readonly Result[]): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = [result.scale, result.otherScale]
      .map((scale) => `${scale?.place.file.path}:${scale?.place.start}`)
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return groups;
}
