export function compiledFields(folder: string): string;
