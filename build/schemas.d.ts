/** The validators of all kinds in one ES module, one export a kind, that imports nothing. */
export function compiledSchemas(folder: string): string;
