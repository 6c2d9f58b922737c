import type { PetitionChange } from '../../answers/petitions/petition-amended.ts';
import type { FileChange } from '../../store/file-change.ts';
import { notEdited } from '../not-edited.ts';

/** Files as they are to be written; a UsageError where one cannot be edited without risk. */
export function edited(changes: readonly PetitionChange[]): FileChange[] {
  return changes.map((change) => {
    if ('refused' in change) throw notEdited(change.path, change.refused);
    return change;
  });
}
