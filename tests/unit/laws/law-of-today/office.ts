/** A whole office as one random case supposes it. Numbers are texts, as files have them; days are YYYY-MM-DD. */
export interface Office {
  readonly base: Kind;
  /** The first base period there is. */
  readonly start: string;
  readonly cutoffs: readonly { readonly period: string; readonly last: string; readonly carry?: true | undefined }[];
  readonly units: readonly Unit[];
  readonly members: readonly Member[];
  readonly scales: readonly Scale[];
  readonly regulation: Regulation;
  readonly briefings: readonly Briefing[];
  readonly decisions: readonly Decision[];
  /** What is asked. */
  readonly questions: readonly Question[];
}

export interface Question {
  readonly command: 'score' | 'classify';
  readonly period: string;
}

export type Kind = 'month' | 'quarter' | 'half-year' | 'year' | 'term';
export type SubjectKind = 'member' | 'unit';

export const LEVELS = ['xuat-sac', 'tot', 'hoan-thanh', 'khong'] as const;
export type Level = (typeof LEVELS)[number];

export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Unit extends Span {
  readonly id: string;
  readonly rated?: false | undefined;
  readonly heads: readonly (Span & { readonly member: string })[];
  readonly deputies: readonly (Span & { readonly member: string; readonly inCharge?: readonly string[] | undefined })[];
}

export interface Member {
  readonly id: string;
  readonly group?: string | undefined;
  readonly assignments: readonly (Span & { readonly unit: string; readonly position: string })[];
  readonly leave: readonly { readonly kind: string; readonly from: string; readonly to?: string | undefined }[];
  readonly discipline: readonly { readonly form: string; readonly date: string }[];
  readonly brought: readonly { readonly period: string; readonly points: string; readonly level: Level }[];
}

export interface Scale {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly positions?: readonly string[] | undefined;
  readonly max: string;
  readonly shown?: false | undefined;
  readonly missing: 'exclude' | 'zero';
  readonly catalogue: readonly { readonly id: string; readonly factor: string }[];
  readonly groups: readonly { readonly id: string; readonly max: string; readonly criteria: readonly Criterion[] }[];
  /** Each bonus and penalty is worth so much. */
  readonly bonus?: { readonly max: string; readonly above?: true | undefined; readonly points: string } | undefined;
  readonly penalty?: { readonly points: string; readonly limit?: Level | undefined } | undefined;
  readonly levels: readonly Rung[];
}

export interface Rung {
  readonly level: Level;
  readonly points?: string | undefined;
  readonly group?: { readonly id: string; readonly share: string } | undefined;
  readonly share?: { readonly level: Level; readonly atLeast: string } | undefined;
  readonly none?: Level | undefined;
}

export type WhenNone = 'full' | 'zero' | undefined;
interface Titled {
  readonly id: string;
  readonly max: string;
}
export type Part = 'quantity' | 'quality' | 'progress';
export interface Loss {
  readonly returned: string;
  readonly late: string;
}

export type Criterion = MarkCriterion | ProductsCriterion | UnitCriterion | MembersCriterion;
interface MarkCriterion extends Titled {
  readonly mode: 'mark';
}
export interface ProductsCriterion extends Titled {
  readonly mode: 'products';
  readonly parts?: readonly Part[] | undefined;
  readonly loss?: Loss | undefined;
  readonly of?: string | undefined;
  readonly whenNone?: WhenNone;
}
export interface UnitCriterion extends Titled {
  readonly mode: 'unit';
  readonly of?: 'head' | 'assignment' | undefined;
  readonly levels?: Readonly<Record<Level, string>> | undefined;
  readonly whenNone?: WhenNone;
}
export interface MembersCriterion extends Titled {
  readonly mode: 'members';
  readonly of?: 'led' | 'agency' | undefined;
  readonly level?: Level | undefined;
  readonly full?: string | undefined;
  readonly all?: Level | undefined;
  readonly else?: string | undefined;
  readonly whenNone?: WhenNone;
}

export interface Product {
  readonly id?: string | undefined;
  readonly factor: string;
  readonly assigned: string;
  readonly done: string;
  readonly returned?: number | undefined;
  readonly late?: number | undefined;
  readonly excused?: { readonly returned?: number | undefined; readonly late?: number | undefined } | undefined;
}

export type Mark = string | readonly Product[];
export type Column = Readonly<Record<string, Mark>>;
export const COLUMNS = ['self', 'head', 'council'] as const;
export interface Sheet {
  readonly columns: Readonly<Partial<Record<(typeof COLUMNS)[number], Column>>>;
  readonly absence?: string | undefined;
  readonly bonus: number;
  readonly penalty: number;
}

export interface Briefing {
  readonly period: string;
  readonly sheets: Readonly<Record<string, Sheet>>;
}

export interface Decision {
  readonly period: string;
  readonly held: string;
  readonly results: readonly { readonly subject: string; readonly level: Level }[];
}

export interface Regulation {
  readonly blocks: Readonly<Partial<Record<Kind, Block>>>;
  readonly service: readonly { readonly periods: readonly Kind[]; readonly months: number }[];
  readonly gates: readonly Gate[];
  readonly quotas: readonly Quota[];
}

export type Method = 'mean' | 'sum' | 'median' | 'min' | 'max';
export interface Block {
  readonly from: Kind;
  /** None over hidden scales. */
  readonly method?: Method | undefined;
  readonly round?: number | undefined;
  readonly coverage?: { readonly atLeast: string; readonly except: readonly string[] } | undefined;
  readonly levels: readonly Rung[];
}

export type Post = 'heads' | 'deputies' | 'members';
export type Gate = { readonly id: string; readonly periods: readonly Kind[] } & (
  | { readonly gate: 'head-not-above-unit'; readonly for: readonly Post[] }
  | { readonly gate: 'weak-unit'; readonly for: readonly Post[]; readonly worseThan: Level; readonly level: Level }
  | { readonly gate: 'discipline'; readonly forms: readonly string[]; readonly level: Level }
  | {
      readonly gate: 'long-absence';
      readonly days?: number | undefined;
      readonly months?: number | undefined;
      readonly except: readonly string[];
      readonly level: Level;
    }
);

export interface Quota {
  readonly id: string;
  readonly periods?: readonly Kind[] | undefined;
  readonly level: Level;
  readonly atMost?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly of: string;
  readonly counting?: 'remaining' | 'at-or-better' | undefined;
  readonly scopes: readonly ('agency' | 'unit' | 'group')[];
  readonly rounding?: 'down' | 'up' | 'half-up' | undefined;
  readonly byUnitLevel?: Readonly<Partial<Record<Level, string>>> | undefined;
}

/** How a subject is named here: `unit p1`, `m1`. */
export const named = (kind: SubjectKind, id: string): string => (kind === 'unit' ? `unit ${id}` : id);
export const isUnit = (subject: string): boolean => subject.startsWith('unit ');
const place = (level: Level): number => LEVELS.indexOf(level);
export const isAtLeast = (a: Level, b: Level): boolean => place(a) <= place(b);
export const worst = (a: Level, b: Level): Level => (place(a) > place(b) ? a : b);
