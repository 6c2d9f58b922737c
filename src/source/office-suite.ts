import { readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Environment } from './environment.ts';

/** A program on this computer that makes a PDF of a Word file. */
export interface OfficeSuite {
  readonly kind: 'libreoffice' | 'word';
  readonly program: string;
}

/** What the variable names, or LibreOffice on the path or where its installers put it, or Word on Windows; undefined where there is none of them. */
export function officeSuite(environment: Environment, system: string = process.platform): OfficeSuite | undefined {
  const named = environment.EMUL_OFFICE;
  if (named) return isFile(named) ? { kind: 'libreoffice', program: named } : undefined;
  const office = [...onPath(environment, system), ...usual(environment, system)].find(isFile);
  if (office) return { kind: 'libreoffice', program: office };
  const word = system === 'win32' ? wordPlaces(environment).find(isFile) : undefined;
  return word ? { kind: 'word', program: 'powershell.exe' } : undefined;
}

/** Of the two that Windows has, the one that waits until it is done. */
function namesOn(system: string): string[] {
  return system === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
}

function onPath(environment: Environment, system: string): string[] {
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => namesOn(system).map((name) => join(folder, name)));
}

function usual(environment: Environment, system: string): string[] {
  if (system === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (system === 'win32')
    return programFolders(environment).flatMap((folder) =>
      namesOn(system).map((name) => join(folder, 'LibreOffice', 'program', name)),
    );
  const own = namesIn('/opt').filter((name) => name.startsWith('libreoffice'));
  const folders = ['/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program', '/snap/bin'];
  return [...folders, ...own.map((name) => join('/opt', name, 'program'))].flatMap((folder) =>
    namesOn(system).map((name) => join(folder, name)),
  );
}

function programFolders(environment: Environment): string[] {
  return (['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'] as const).flatMap((name) => environment[name] ?? []);
}

function wordPlaces(environment: Environment): string[] {
  const folders = ['root\\Office16', 'Office16', 'root\\Office15', 'Office15', 'Office14'];
  return programFolders(environment).flatMap((root) =>
    folders.map((folder) => join(root, 'Microsoft Office', folder, 'WINWORD.EXE')),
  );
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
