import type { PackageFault } from '../../package/fault.ts';
import { broken, LIST_OF_PARTS } from '../../package/fault.ts';
import { Package } from '../../package/package.ts';
import { relationsOf } from '../../package/relations.ts';
import { readXml } from '../../package/xml.ts';
import { type Outside, relationOutside } from './outside.ts';
import { type Crowded, PartWatch } from './part-watch.ts';

/** An office's own file, sound in every part, with nothing in it that runs or leads elsewhere. */
export interface OpenedTemplate {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The template outside that it was attached to, which its papers are not. */
  readonly dropped: readonly string[];
}

/** Why an office's own file is not filled. */
export type TemplateRefusal =
  | 'no-template'
  | { readonly fault: PackageFault }
  | { readonly outside: readonly Outside[] }
  /** A part with more places than anybody reads, in it or in a paragraph of it. */
  | { readonly crowded: Crowded; readonly part: string };

/** Opens an office's own file that has its content in `main`, and looks through all of its parts. */
export function openedTemplate(bytes: Uint8Array, main: string): OpenedTemplate | TemplateRefusal {
  try {
    const pack = new Package(bytes);
    return pack.has(main) ? lookedThrough(pack) : 'no-template';
  } catch (error) {
    if (!(error instanceof Error && 'fault' in error)) throw error;
    const fault = error.fault as PackageFault;
    return fault.id === 'broken' && fault.part === LIST_OF_PARTS ? 'no-template' : { fault };
  }
}

function lookedThrough(pack: Package): OpenedTemplate | TemplateRefusal {
  const outside: Outside[] = [];
  const dropped: string[] = [];
  const parts = Object.fromEntries(pack.parts);
  mustBeNamedXml(pack);
  for (const part of pack.names.filter((name) => XML.test(name))) {
    const watch = new PartWatch(part);
    readXml(part, pack.text(part) ?? '', watch);
    if (watch.crowded) return { crowded: watch.crowded, part };
    outside.push(...watch.outside);
    if (!RELATIONS.test(part)) continue;
    const relations = relationsOf(pack, ownerOf(part));
    const attached = relations.filter(({ type }) => type === 'attachedTemplate');
    outside.push(
      ...relations.flatMap((relation) => (attached.includes(relation) ? [] : (relationOutside(part, relation) ?? []))),
    );
    if (attached.length > 0) Object.assign(parts, detached(pack, part));
    dropped.push(...attached.map(({ target }) => target));
  }
  return outside.length > 0 ? { outside } : { parts, dropped };
}

/** Which parts Office reads as XML is said by a list of types, not by the name's ending: one that it reads must have been looked through. */
function mustBeNamedXml(pack: Package): void {
  readXml(LIST_OF_TYPES, pack.text(LIST_OF_TYPES) ?? '<Types/>', {
    open(_, attribute) {
      const type = attribute('ContentType') ?? '';
      const part = attribute('PartName') ?? `.${attribute('Extension')}`;
      if (/xml$/i.test(type) && !/^image\//i.test(type) && !XML.test(part)) throw broken(part);
    },
  });
}

const LIST_OF_TYPES = '[Content_Types].xml';
const XML = /\.(?:xml|rels)$/i;

/** In capitals or not, as Office reads them. */
const RELATIONS = /_rels\/([^/]*)\.rels$/i;

/** The part whose relations a part lists. */
function ownerOf(rels: string): string {
  return rels.replace(RELATIONS, '$1');
}

/** Word looks for the attached template whenever it opens the paper; the paper itself holds all that it needs. */
function detached(pack: Package, rels: string): Record<string, Uint8Array> {
  const settings = ownerOf(rels);
  const without = (part: string, element: RegExp) =>
    new TextEncoder().encode(pack.text(part)?.replace(element, '') ?? '');
  return {
    [rels]: without(
      rels,
      /<(?:\w+:)?Relationship\b(?=[^>]*\/attachedTemplate["'])[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g,
    ),
    ...(pack.has(settings)
      ? {
          [settings]: without(settings, /<(?:\w+:)?attachedTemplate\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?attachedTemplate>)/g),
        }
      : {}),
  };
}
