import { kill } from 'node:process';
import { systemCode } from './store-error.ts';

/** Whether a process of this computer still runs. */
export function isAlive(id: number): boolean {
  try {
    return kill(id, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
