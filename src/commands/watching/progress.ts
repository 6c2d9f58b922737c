import { bilingual, type Locale } from '../../base/locale.ts';
import type { Course, OnCourse, Stage } from '../../base/work.ts';
import type { ProgressLine } from '../progress-line.ts';

/** Says on the line of progress what is being done, and how far: of what lies inside of something else, that. */
export class Progress {
  readonly #courses: { readonly course: Course; readonly of: number; at: number }[] = [];

  constructor(
    readonly line: Pick<ProgressLine, 'say'>,
    readonly locale: Locale,
  ) {}

  /** A paper or a file takes its time also where it is alone. */
  stage(stage: Stage): void {
    if (this.#courses.length === 0 && (stage === 'document' || stage === 'writing'))
      this.line.say(`${WORDS[this.locale][stage]} …`);
  }

  course(course: Course, of: number): OnCourse {
    const own = { course, of, at: 0 };
    this.#courses.push(own);
    return {
      step: (at) => {
        own.at = at;
        this.#say();
      },
      over: () => void this.#courses.splice(this.#courses.indexOf(own), 1),
    };
  }

  #say(): void {
    const outer = this.#courses.find(({ of }) => of > 1) ?? this.#courses[0];
    if (outer) this.line.say(`${WORDS[this.locale][outer.course]}${farOn(outer)} …`);
  }
}

/** Nothing of the only one there is; nobody knows how many there are where more come than were foreseen. */
function farOn({ at, of }: { readonly at: number; readonly of: number }): string {
  if (of === 1) return '';
  return at > of ? ` ${at}` : ` ${at}/${of}`;
}

const WORDS = bilingual<Record<Course | 'document' | 'writing', string>>({
  vi: {
    files: 'Đang đọc tệp',
    periods: 'Đang tính kết quả, kỳ',
    checked: 'Đang soát, kỳ',
    scales: 'Đang thử thang điểm',
    forms: 'Đang đọc phiếu',
    made: 'Đang lập phiếu',
    papers: 'Đang lập văn bản',
    pdf: 'Đang chuyển sang PDF, văn bản',
    seals: 'Đang đối chiếu kỳ đã khóa sổ',
    packed: 'Đang gói tệp',
    written: 'Đang ghi tệp',
    document: 'Đang lập văn bản',
    writing: 'Đang ghi tệp',
  },
  en: {
    files: 'Reading file',
    periods: 'Working out results, period',
    checked: 'Checking period',
    scales: 'Trying out scale',
    forms: 'Reading form',
    made: 'Making form',
    papers: 'Making paper',
    pdf: 'Turning into PDF, paper',
    seals: 'Verifying closed period',
    packed: 'Packing file',
    written: 'Writing file',
    document: 'Making the paper',
    writing: 'Writing',
  },
});
