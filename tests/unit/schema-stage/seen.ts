import { wordsOf } from '../../../src/checks/fault-words.ts';
import { type Diagnostic, inOrder } from '../../../src/diagnostics/diagnostic.ts';
import { parsed } from '../../../src/schema/file-reading.ts';
import { Home } from '../../../src/source/home.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME } from '../../host.ts';

/** Every finding of text and shape in a file of that kind, as the stage before the model leaves it. */
export async function findingsIn(kind: string, yaml: string): Promise<Diagnostic[]> {
  const { faults } = await parsed(new SourceFile(`${kind}.yaml`, yaml), kind, new Home(HOME));
  return inOrder(faults.map(wordsOf));
}

/** The findings as a table shows them: `decimal-comma 4:17`. */
export async function seenIn(kind: string, yaml: string): Promise<string[]> {
  return (await findingsIn(kind, yaml)).map(({ id, place }) => {
    const { line, column } = place.file.position(place.start);
    return `${id} ${line}:${column}`;
  });
}
