import { type Regulation, regulationFrom } from '../../../src/model/regulation.ts';
import { parsed, type ReadFile } from '../../../src/schema/file-reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { memoryHost } from '../../host.ts';

const { home } = memoryHost('.');
export const SHIPPED = home.regulationIds();

/** A shipped regulation's file, read like any other. */
export async function shippedFile(id: string): Promise<Omit<ReadFile, 'refusal'>> {
  return parsed(new SourceFile(`data/regulations/${id}.yaml`, home.regulation(id) ?? ''), 'regulation', home);
}

export async function shipped(id: string): Promise<Regulation> {
  const { node } = await shippedFile(id);
  const regulation = node && regulationFrom(node, true);
  if (!regulation) throw new Error(`${id} cannot be read`);
  return regulation;
}

/** A regulation of a text that a test writes. */
export async function regulationOf(text: string): Promise<Regulation> {
  const { node, faults } = await parsed(new SourceFile('regulations/own.yaml', text), 'regulation', home);
  const regulation = node && regulationFrom(node, false);
  if (!regulation || faults.length > 0) throw new Error(`cannot be read: ${faults.map(({ id }) => id).join(' ')}`);
  return regulation;
}
