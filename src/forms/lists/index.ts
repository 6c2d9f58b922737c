import type { ListId } from '../../model/list-field.ts';
import { awards } from './awards.ts';
import { leave } from './leave.ts';
import type { ListKind } from './list-kind.ts';
import { people } from './people.ts';
import { registrations } from './registrations.ts';

/** Every list that goes out as a table and comes back. */
export const listKinds: Readonly<Record<ListId, ListKind>> = { people, leave, registrations, awards };
