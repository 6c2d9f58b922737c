import { eitherOf } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { nearest, unaccented } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import { didYouMean, UsageError } from './usage.ts';

/** Somebody or something that may be named on a command line. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** A unit's short name, where it has one. */
  readonly short?: string | undefined;
  /** The division of a person, for those of one name. */
  readonly where?: string | undefined;
  /** The post, for those of one name and one division. */
  readonly post?: string | undefined;
  /** What may stand behind the name to tell it from others: divisions, long and short, and posts. */
  readonly beside?: readonly string[];
}

/** What the candidates are, for messages. */
export type CandidateKind = 'member' | 'unit' | 'either' | 'seat' | 'leave' | 'base' | 'regulation';

/**
 * Ids of those a command line names, each once, in the order named. A text is an id, a name, or whole words of a name that
 * fit nobody else; case and accents are forgiven, and a comma parts several. A UsageError where one fits nobody, or several.
 */
export function subjectsAsked(
  texts: readonly string[],
  candidates: readonly Candidate[],
  kind: CandidateKind,
): string[] {
  const asked = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  const ids = asked.filter((text) => text !== '').map((text) => subjectAsked(text, candidates, kind));
  return [...new Set(ids)];
}

/** The one that a text names. */
export function subjectAsked(text: string, candidates: readonly Candidate[], kind: CandidateKind): string {
  const found = fitting(text, candidates);
  if (found.length > 1) throw ambiguous(text, found, kind);
  if (found[0]) return found[0].id;
  throw unknown(text, candidates, kind);
}

/** All that a text names in the surest way in which it names anybody. */
export function fitting(text: string, candidates: readonly Candidate[]): Candidate[] {
  for (const fits of WAYS) {
    const found = candidates.filter((candidate) => fits(text, candidate));
    if (found.length > 0) return found;
  }
  return [];
}

type Way = (text: string, candidate: Candidate) => boolean;

/** From what is surest to what is only likely; accents that were typed count before they are forgiven. */
const WAYS: readonly Way[] = [
  (text, { id }) => id === text,
  (text, { id }) => folded(id) === folded(text),
  (text, candidate) => namesOf(candidate).some((name) => folded(name) === folded(text)),
  (text, { name, beside = [] }) => beside.some((place) => plain(`${name} ${place}`) === plain(text)),
  (text, candidate) => hasAccents(text) && namesOf(candidate).some((name) => holdsWords(folded(name), folded(text))),
  (text, candidate) => namesOf(candidate).some((name) => plain(name) === plain(text)),
  (text, candidate) => namesOf(candidate).some((name) => holdsWords(plain(name), plain(text))),
];

function namesOf({ name, short }: Candidate): readonly string[] {
  return short === undefined ? [name] : [name, short];
}

function folded(text: string): string {
  return words(text.normalize('NFC').toLowerCase());
}

function plain(text: string): string {
  return words(unaccented(text));
}

/** Letters and digits, with one blank for whatever stands between: “CS – Dân tộc” is “cs dân tộc”. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function hasAccents(text: string): boolean {
  return folded(text) !== plain(text);
}

/** Whether whole words of one stand side by side in the other. */
function holdsWords(name: string, part: string): boolean {
  return part !== '' && ` ${name} `.includes(` ${part} `);
}

const NOUNS = {
  member: { vi: 'cá nhân', en: 'individual' },
  unit: { vi: 'tập thể', en: 'collective' },
  seat: { vi: 'thành viên Hội đồng', en: 'member of the Council' },
  leave: { vi: 'loại nghỉ', en: 'kind of leave' },
  base: { vi: 'loại kỳ chấm', en: 'kind of period' },
  regulation: { vi: 'quy chế', en: 'regulation' },
  either: { vi: 'cá nhân, tập thể', en: 'individual or collective' },
} as const;
const MOST_LISTED = 6;

function ambiguous(text: string, found: readonly Candidate[], kind: CandidateKind): UsageError {
  const listed = found.slice(0, MOST_LISTED).map((candidate) => {
    const sharing = found.filter(({ name }) => folded(name) === folded(candidate.name));
    const beside = sharing.length > 1 ? placeAmong(candidate, sharing) : undefined;
    return `${quoted(candidate.name).slice(1, -1)} (${beside ? `${candidate.id}, ${beside}` : candidate.id})`;
  });
  const rest = found.length - listed.length;
  const { vi, en } = NOUNS[kind];
  if (new Set(found.map(({ name }) => folded(name))).size === 1) return ofOneName(text, found);
  return new UsageError(
    {
      vi: `${quoted(text)} có thể là ${found.length} ${vi}: ${listed.join(', ')}${rest > 0 ? `, và ${rest} nữa` : ''}`,
      en: `${quoted(text)} may be ${found.length} ${en}s: ${listed.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`,
    },
    { vi: 'gõ mã trong ngoặc, hoặc gõ đủ tên', en: 'type the id in brackets, or more of the name' },
  );
}

/** Where one of several of one name is; in one division with another, the post. */
function placeAmong({ where, post }: Candidate, sharing: readonly Candidate[]): string | undefined {
  const isShared = sharing.filter((other) => other.where === where).length > 1;
  return isShared ? [post, where].filter((part) => part !== undefined).join(', ') : where;
}

/** Who is called the same, told apart by where they are: a longer name would not help. */
function ofOneName(text: string, found: readonly Candidate[]): UsageError {
  const listed = found
    .map((candidate) => [candidate.id, placeAmong(candidate, found)])
    .map(([id, place]) => (place ? `${id} (${place})` : id))
    .join(', ');
  return new UsageError(
    {
      vi: `${quoted(text)}: có ${found.length} người cùng tên: ${listed}`,
      en: `${quoted(text)}: ${found.length} are called the same: ${listed}`,
    },
    { vi: 'gõ mã', en: 'type the id' },
  );
}

function unknown(text: string, candidates: readonly Candidate[], kind: CandidateKind): UsageError {
  const { vi, en } = NOUNS[kind];
  const known = candidates.flatMap((candidate) => [candidate.id, ...namesOf(candidate)]);
  return new UsageError(
    {
      vi: `không có ${vi} nào mang mã hoặc tên ${quoted(text)}`,
      en: `there is no ${en} with the id or name ${quoted(text)}`,
    },
    didYouMean(nearest(text, [...new Set(known)])) ?? (OF_OFFICE.has(kind) ? SEE_WHO : listedHere(known)),
  );
}

/** Kinds of which there may be very many: they are to be looked up. */
const OF_OFFICE: ReadonlySet<CandidateKind> = new Set(['member', 'unit', 'either', 'seat']);

const SEE_WHO: Words = {
  vi: 'xem có ai, phòng nào: emul people',
  en: 'see who there is, and which divisions: emul people',
};

function listedHere(known: readonly string[]): Words {
  return { vi: `chọn ${eitherOf(known, 'vi')}`, en: `choose ${eitherOf(known, 'en')}` };
}
