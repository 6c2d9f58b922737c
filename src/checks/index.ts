import type { Check } from '../checking/check.ts';
import { inspectionBy } from '../checking/judgement.ts';
import { checksIn } from '../checking/worded.ts';
import { isPlainlySound } from '../scoring/modes/index.ts';
import * as accepted from './accepted/index.ts';
import * as amendment from './amendment/index.ts';
import * as appeal from './appeal/index.ts';
import * as awards from './awards/index.ts';
import * as campaign from './campaign/index.ts';
import * as criteria from './criteria/index.ts';
import * as decision from './decision/index.ts';
import * as exemplar from './exemplar/index.ts';
import * as file from './file/index.ts';
import * as fill from './fill/index.ts';
import * as inspection from './inspection/index.ts';
import * as issued from './issued/index.ts';
import * as map from './map/index.ts';
import * as organization from './organization/index.ts';
import * as plan from './plan/index.ts';
import * as practice from './practice/index.ts';
import * as registrations from './registrations/index.ts';
import * as regulation from './regulation/index.ts';
import * as scores from './scores/index.ts';
import * as seal from './seal/index.ts';
import * as shown from './shown/index.ts';
import * as workspace from './workspace/index.ts';

/** Every check, by the kind of file its caret points at. Each folder's `index.ts` is its list. */
export const checks: readonly Check[] = [
  file,
  workspace,
  accepted,
  organization,
  regulation,
  criteria,
  plan,
  campaign,
  inspection,
  amendment,
  appeal,
  scores,
  registrations,
  decision,
  awards,
  practice,
  exemplar,
  fill,
  issued,
  map,
  seal,
  shown,
].flatMap((list) => checksIn(list));

/** What a week is looked at with. */
export const everyCheck = inspectionBy(checks, isPlainlySound);
/** What a week is looked at with that is only looked back at: errors alone, since they leave rows not rated. */
export const errorsAlone = inspectionBy(
  checks.filter(({ severity }) => severity === 'error'),
  isPlainlySound,
);
