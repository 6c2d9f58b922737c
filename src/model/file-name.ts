import type { Node } from '../source/node.ts';

/** What a value's file is called, without folder and ending: `2016-H2.giay-khen`. */
export function fileName(node: Node): string {
  return node.tape.file.path.replace(/^.*\/|\.yaml$/g, '');
}
