import type { Document } from '../../documents/document.ts';
import { styleOn } from '../paper/style.ts';
import { placesOf } from './places.ts';
import { namesOf } from './unknown.ts';

/** All that a template of this document may name. */
export function nameable(document: Document): string[] {
  return namesOf(placesOf(document, styleOn(document.day)));
}
