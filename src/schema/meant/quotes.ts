const SMART = /^[“”„‘’«»]|[“”„‘’«»]$/;

/** A text without the curved quotes that Word put around it; nothing where it has none. */
export function withoutSmartQuotes(text: string): string | undefined {
  return SMART.test(text) ? text.replace(/^[“”„‘’«»]+|[“”„‘’«»]+$/g, '') : undefined;
}
