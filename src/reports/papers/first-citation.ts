import { insideSentence } from '../../base/sentence.ts';
import { agencyOn } from '../../model/agency.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Source } from '../../model/source.ts';
import { cited } from '../cited.ts';
import type { Setting } from './setting.ts';

/**
 * A paper where it is cited first: “Kế hoạch số 43/KH-BDT ngày 19/9/2016 của Ban Dân tộc tỉnh Ninh Thuận về xây dựng …”. Who
 * issued it and on what is said only of the agency's own papers that a regulation was read from: of others no file tells.
 */
export function citedFirst({ document, date }: Source, regulations: readonly Regulation[], setting: Setting): string {
  const { locale } = setting;
  const paper = cited(document.value, date?.value, locale);
  const agency = date && agencyOn(date.value, setting.workspace.settings.agencies);
  const regulation = regulations.find(({ source }) => source?.document.value === document.value);
  const isOwn = agency?.symbol !== undefined && document.value.endsWith(`-${agency.symbol}`);
  if (locale !== 'vi' || !agency || !regulation || !isOwn) return paper;
  return `${paper} của ${agency.name.value} ${subjectOf(regulation.title.value, document.value, agency.name.value)}`;
}

/** “về xây dựng …”, of a title that repeats the paper's kind and number; “ban hành Quy chế …” */
function subjectOf(title: string, document: string, agency: string): string {
  const bare = title.endsWith(` của ${agency}`) ? title.slice(0, -` của ${agency}`.length) : title;
  const [, behind] = bare.split(`số ${document} `);
  if (behind !== undefined) return behind.startsWith('về ') ? behind : `về ${behind}`;
  return /^(?:Quy chế|Quy định|Hướng dẫn)(?= )/u.test(bare) ? `ban hành ${bare}` : `về ${insideSentence(bare)}`;
}
