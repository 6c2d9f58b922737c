import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { EntryFields } from './entry-fields.ts';
import { byEverySubject } from './entry-subjects.ts';
import { list, text, UNFINISHED } from './field.ts';
import { TypedMark } from './typed-mark.ts';

/** The columns of a sheet in the order in which they are filled; the last that gives a value counts. */
export const COLUMNS = ['self', 'head', 'council'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** What a column says beside its marks of all that it names no mark for: “keep: true”. */
export const KEEP = 'keep' as const;

/** One scores file: one base period's briefing, or a part of it. */
export interface Briefing {
  readonly node: Node;
  /** The period its name tells: `2016-W45` of `2016-W45.cs-dt.yaml`. */
  readonly named: string;
  /** The period it says itself. */
  readonly period: Located<string> | undefined;
  readonly held: Located<string> | undefined;
  readonly entries: readonly Entry[];
  readonly praise: readonly Praise[];
  /** Entries and praise that name nobody, and so count for nobody. */
  readonly withoutSubject: readonly Node[];
}

/** What a file says of one subject. */
export interface Entry {
  readonly kind: 'member' | 'unit';
  readonly subject: Located<string>;
  readonly name: Located<string> | undefined;
  readonly campaign: Located<string> | undefined;
  readonly absence: Absence | undefined;
  readonly columns: readonly Column[];
  readonly bonus: readonly Happening[];
  readonly penalty: readonly Happening[];
  readonly causes: Located<string> | undefined;
  readonly remedies: Located<string> | undefined;
  readonly expect: Node | undefined;
  readonly node: Node;
  /** Ids of what the schema stage found wrong inside; such an entry counts for nothing. */
  readonly broken: readonly string[];
}

export interface Absence {
  readonly kind: Located<string>;
  /** The paper it rests on. */
  readonly document: Located<string> | undefined;
  readonly note: Located<string> | undefined;
  readonly node: Node;
}

/** One column of a sheet: the marks by one who scores, in the order of the file. */
export interface Column {
  readonly name: ColumnName;
  readonly marks: readonly Mark[];
  readonly note: Located<string> | undefined;
  /** Whether an “…” still stands in it. */
  readonly isUnfinished: boolean;
  /** Whether it keeps what the columns before say of all that it gives no mark for. */
  readonly keepsRest: boolean;
  readonly key: Node;
  readonly node: Node;
}

/** What somebody typed for one criterion. */
export interface Mark {
  /** The criterion's id. */
  readonly id: string;
  readonly criterion: Node;
  readonly value: Node;
}

/** A bonus or penalty noted on a sheet. */
export interface Happening {
  readonly event: Located<string>;
  readonly times: Located<string> | undefined;
  readonly basis: Located<string> | undefined;
  readonly node: Node;
}

export interface Praise {
  readonly kind: 'member' | 'unit';
  readonly subject: Located<string>;
  readonly reason: Located<string> | undefined;
}

/** The briefing of a file; `broken` names by entry what the schema stage found wrong in it. */
export function briefingFrom(node: Node, named: string, broken: ReadonlyMap<number, readonly string[]>): Briefing {
  const withoutSubject: Node[] = [];
  const orNobodys = <T>(item: Node, found: T | undefined): T | undefined => {
    if (!found) withoutSubject.push(item);
    return found;
  };
  let index = -1;
  return {
    node,
    named,
    withoutSubject,
    period: text(node.get('period')),
    held: text(node.get('held')),
    entries: byEverySubject(
      list(node.get('entries'), (item) => {
        index += 1;
        return orNobodys(item, entryFrom(item, broken.get(index) ?? []));
      }),
    ),
    praise: list(node.get('commend'), (item) => orNobodys(item, praiseFrom(item))),
  };
}

function entryFrom(node: Node, broken: readonly string[]): Entry | undefined {
  const fields = new EntryFields(node);
  const value = (name: string) => fields.key(name)?.next;
  const kind = fields.key('member') ? 'member' : 'unit';
  const subject = text(value(kind));
  if (!subject) return undefined;
  const isOfTwo = kind === 'member' && fields.key('unit') !== undefined; // `entry-of-two-subjects` reports it
  return {
    kind,
    subject,
    node,
    broken: isOfTwo ? [...broken, 'entry-of-two-subjects'] : broken,
    name: text(value('name')),
    campaign: text(value('campaign')),
    absence: absenceFrom(value('absence')),
    columns: columnsFrom(fields),
    bonus: list(value('bonus'), happeningFrom),
    penalty: list(value('penalty'), happeningFrom),
    causes: text(value('causes')),
    remedies: text(value('remedies')),
    expect: value('expect'),
  };
}

function absenceFrom(node: Node | undefined): Absence | undefined {
  const kind = text(node?.get('kind'));
  return node && kind && { kind, document: text(node.get('document')), note: text(node.get('note')), node };
}

function columnsFrom(fields: EntryFields): Column[] {
  const columns: Column[] = [];
  for (const name of COLUMNS) {
    const key = fields.key(name);
    const node = key?.next;
    if (key && node?.isMap) columns.push(columnFrom(name, key, node));
  }
  return columns;
}

function columnFrom(name: ColumnName, key: Node, node: Node): Column {
  const marks: Mark[] = [];
  let note: Located<string> | undefined;
  let isUnfinished = false;
  let keepsRest = false;
  node.eachPair((criterion, value) => {
    const id = criterion.text;
    if (id === 'note') note = text(value);
    else if (id === KEEP) keepsRest = value.text === 'true';
    else if (isValue(value)) marks.push(new TypedMark(id, criterion));
    else isUnfinished ||= value.kind !== 'nothing';
    return true;
  });
  return { name, marks, note, isUnfinished, keepsRest, key, node };
}

/** Neither empty nor an “…”, nor a map in which one still stands: `{done: …, assigned: 10}`. */
export function isValue(value: Node): boolean {
  if (value.isMap) return !value.source.includes(UNFINISHED);
  return value.kind !== 'nothing' && value.source !== UNFINISHED;
}

export function happeningFrom(node: Node): Happening | undefined {
  const event = text(node.get('event'));
  return event && { event, times: text(node.get('times')), basis: text(node.get('basis')), node };
}

function praiseFrom(node: Node): Praise | undefined {
  const kind = node.get('member') ? 'member' : 'unit';
  const subject = text(node.get(kind));
  return subject && { kind, subject, reason: text(node.get('for')) };
}
