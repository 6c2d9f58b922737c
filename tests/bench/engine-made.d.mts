/** What a test takes of `engine-made.mjs`. */
export const MADE: readonly string[];
export function generated(folder: string, size: number): Promise<void>;
