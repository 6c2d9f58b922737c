import type { ValueOf } from '../shape.ts';
import { accepted } from './accepted.ts';
import { awards } from './awards.ts';
import { campaign } from './campaign.ts';
import { exemplar } from './exemplar.ts';
import { inspection } from './inspection.ts';
import { organization } from './organization.ts';
import { plan } from './plan.ts';
import { practice } from './practice.ts';
import { registrations } from './registrations.ts';

/** The kinds of files that are declared, each under its name; the others are written by hand in `schemas/`. */
export const kinds = { accepted, awards, campaign, exemplar, inspection, organization, plan, practice, registrations };

/** What the model reads of a file. */
export type FileOf<K extends keyof typeof kinds> = ValueOf<(typeof kinds)[K]>;
