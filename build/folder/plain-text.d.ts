export function plainText(markdown: string): string;
