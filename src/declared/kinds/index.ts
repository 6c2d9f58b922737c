import type { ValueOf } from '../shape.ts';
import { accepted } from './accepted.ts';
import { amendment } from './amendment.ts';
import { appeal } from './appeal.ts';
import { awards } from './awards.ts';
import { campaign } from './campaign.ts';
import { criteria } from './criteria.ts';
import { decision } from './decision.ts';
import { exemplar } from './exemplar.ts';
import { fill } from './fill.ts';
import { inspection } from './inspection.ts';
import { issued } from './issued.ts';
import { log } from './log.ts';
import { map } from './map.ts';
import { organization } from './organization.ts';
import { plan } from './plan.ts';
import { practice } from './practice.ts';
import { registrations } from './registrations.ts';
import { regulation } from './regulation.ts';
import { scores } from './scores.ts';
import { seal } from './seal.ts';
import { shown } from './shown.ts';
import { workspace } from './workspace.ts';

/** Every kind of file, under its name. */
export const kinds = {
  accepted,
  amendment,
  appeal,
  awards,
  campaign,
  criteria,
  decision,
  exemplar,
  fill,
  inspection,
  issued,
  log,
  map,
  organization,
  plan,
  practice,
  registrations,
  regulation,
  scores,
  seal,
  shown,
  workspace,
};

/** What the model reads of a file. */
export type FileOf<K extends keyof typeof kinds> = ValueOf<(typeof kinds)[K]>;
