import type { Locale } from '../../base/locale.ts';
import { textAlone } from '../../checks/file-alone.ts';
import type { Change } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import { Numeral } from '../../editing/value.ts';
import { regulationTable } from '../../forms/regulation-table.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import { type Regulation, regulationFrom } from '../../model/regulation.ts';
import { type Rules, rulesOf } from '../../model/rules.ts';
import type { Home } from '../../source/home.ts';
import { Node } from '../../source/node.ts';
import { readTape } from '../../source/reading.ts';
import { SourceFile } from '../../source/source-file.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import { type Adopting, type AdoptionAsked, adopting, type NotAdopting } from '../adopting.ts';
import type { Regulations } from '../regulations.ts';
import type { FormFault } from './imported-file.ts';
import { inUse } from './regulation-exported.ts';
import { type RuleDeed, RulesReading } from './rules-reading.ts';

/** A table of a regulation as it was understood. */
export interface ImportedRegulation {
  readonly shown: string;
  readonly fault: FormFault | undefined;
  readonly sheets: readonly string[];
  readonly rules: Rules | undefined;
  /** How many numbers the table has. */
  readonly count: number;
  readonly deeds: readonly RuleDeed[];
  readonly troubles: readonly TroubleAt[];
  /** Under which decision a shipped regulation becomes the office's own. */
  readonly adoption: { readonly asked: AdoptionAsked; readonly made: Adopting | NotAdopting } | undefined;
  /** The file with the numbers of the table. */
  readonly file: { readonly path: string; readonly before: string | undefined; readonly after: string } | undefined;
}

/** Lays a table of rules over the office's own regulation, or over a shipped one that it adopts; nothing here writes. */
export async function importedRegulation(
  { full, shown }: { readonly full: string; readonly shown: string },
  regulations: Regulations,
  home: Home,
  isReplacing: boolean,
): Promise<ImportedRegulation> {
  const found = await readSpreadsheet(full, shown);
  const table = 'fault' in found ? undefined : regulationTable(found.spreadsheet);
  const known = inUse(regulations);
  if ('fault' in found || !table || !known) return unread(shown, 'fault' in found ? found.fault : { id: 'no-columns' });
  const reading = new RulesReading(found.spreadsheet, table, isReplacing);
  const asked = known.regulation.isShipped ? reading.decision(known.regulation, regulations) : undefined;
  const made = asked && adopting(asked, known, regulations);
  const own = made && 'text' in made ? await adoptedRules(made, regulations) : known;
  const deeds = reading.deeds(own.rules, own.regulation, known.regulation);
  const file = await laid(own.regulation, deeds, reading, home);
  const isMade = made !== undefined && 'text' in made;
  return {
    shown,
    fault: undefined,
    sheets: found.spreadsheet.sheets.map(({ name }) => name),
    rules: known.rules,
    count: table.lines.length,
    deeds: file.deeds,
    troubles: reading.troubles.sort((a, b) => a.row - b.row),
    adoption: asked && made && { asked, made },
    file: { path: own.regulation.node.tape.file.path, before: isMade ? undefined : file.before, after: file.after },
  };
}

/** The rules as they will be once a shipped regulation is the office's own. */
async function adoptedRules(
  { path, text }: Adopting,
  { byId }: Regulations,
): Promise<{ readonly regulation: Regulation; readonly rules: Rules }> {
  const { tape } = await readTape(new SourceFile(path, text), { values: Number.POSITIVE_INFINITY });
  const regulation = tape && regulationFrom(new Node(tape, 0), false);
  if (!regulation) throw new Error(`${path} was promised to be a regulation`);
  return { regulation, rules: rulesOf(regulation, new Map([...byId, [regulation.id.value, regulation]])) };
}

/** The text of the file with every number that its shape allows. */
async function laid({ node }: Regulation, all: readonly RuleDeed[], reading: RulesReading, home: Home) {
  const { file } = node.tape;
  const errors = async (text: string) => (await textAlone(text, home)).filter(({ severity }) => severity === 'error');
  const before = new Set((await errors(file.text)).map(({ id }) => id));
  const deeds: RuleDeed[] = [];
  let text = file.text;
  for (const deed of all) {
    const after = await changed(new SourceFile(file.path, text), [changeOf(deed)]);
    const [wrong] = 'text' in after ? (await errors(after.text)).filter(({ id }) => !before.has(id)) : [];
    if ('refused' in after) reading.tell({ id: 'not-writable', path: file.path, line: after.refused.line }, deed.row);
    else if (wrong) {
      const why = (locale: Locale) => wrong.message(locale);
      reading.tell(
        { id: 'rule-refuses', text: deed.value.toString(), why: { vi: why('vi'), en: why('en') } },
        deed.row,
      );
    } else {
      deeds.push(deed);
      text = after.text;
    }
  }
  return { deeds, before: file.text, after: text };
}

function changeOf({ number, value }: RuleDeed): Change {
  const digits = value.toString();
  return { do: 'set', at: number.at, value: digits.includes('/') ? digits : new Numeral(digits) };
}

function unread(shown: string, fault: FormFault): ImportedRegulation {
  const nothing = {
    sheets: [],
    rules: undefined,
    count: 0,
    deeds: [],
    troubles: [],
    adoption: undefined,
    file: undefined,
  };
  return { shown, fault, ...nothing };
}
