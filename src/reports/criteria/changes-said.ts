import type { Change } from '../../answers/criteria/criteria-changes.ts';
import { criterionChange } from './criterion-change.ts';
import { eventChange } from './event-change.ts';
import { levelChange } from './level-change.ts';
import type { DiffTerms, Said } from './said.ts';
import { bonusChange, groupChange, scaleChange } from './scale-change.ts';

/** A change as an official would say it. */
export function changeSaid(change: Change, terms: DiffTerms): Said {
  switch (change.about) {
    case 'scale':
      return scaleChange(change, terms);
    case 'group':
      return groupChange(change, terms);
    case 'criterion':
    case 'grade':
      return criterionChange(change, terms);
    case 'event':
      return eventChange(change, terms);
    case 'bonus':
      return bonusChange(change, terms);
    case 'level':
    case 'condition':
      return levelChange(change, terms);
  }
}
