import type { ValueOf } from '../shape.ts';
import { appeals } from './appeals.ts';
import { awards } from './awards.ts';
import { campaigns } from './campaigns.ts';
import { candidacy } from './candidacy.ts';
import { candidates } from './candidates.ts';
import { check } from './check.ts';
import { classify } from './classify.ts';
import { criteriaBacktest } from './criteria-backtest.ts';
import { criteriaCheck } from './criteria-check.ts';
import { criteriaDiff } from './criteria-diff.ts';
import { criteriaOpinions } from './criteria-opinions.ts';
import { criteriaShow } from './criteria-show.ts';
import { document } from './document.ts';
import { exemplars } from './exemplars.ts';
import { explain } from './explain.ts';
import { inspections } from './inspections.ts';
import { log } from './log.ts';
import { papers } from './papers.ts';
import { planShow } from './plan-show.ts';
import { planStatus } from './plan-status.ts';
import { practices } from './practices.ts';
import { province } from './province.ts';
import { registrationsStatus } from './registrations-status.ts';
import { regulationCompare } from './regulation-compare.ts';
import { regulationList } from './regulation-list.ts';
import { regulationShow } from './regulation-show.ts';
import { score } from './score.ts';
import { status } from './status.ts';
import { today } from './today.ts';
import { trace } from './trace.ts';
import { verify } from './verify.ts';
import { week } from './week.ts';
import { written } from './written.ts';

/** What every command writes with `--json`: each is written to `schemas/output/`. */
export const outputs = [
  appeals,
  awards,
  campaigns,
  candidacy,
  candidates,
  check,
  classify,
  criteriaBacktest,
  criteriaCheck,
  criteriaDiff,
  criteriaOpinions,
  criteriaShow,
  document,
  exemplars,
  explain,
  inspections,
  log,
  papers,
  planShow,
  planStatus,
  practices,
  province,
  registrationsStatus,
  regulationCompare,
  regulationList,
  regulationShow,
  score,
  status,
  today,
  trace,
  verify,
  week,
  written,
] as const;

type Any = ValueOf<(typeof outputs)[number]>;
export type OutputName = Any['report'];
/** What TypeScript calls the output of that name. */
export type Output<R extends OutputName> = Extract<Any, { readonly report: R }>;
