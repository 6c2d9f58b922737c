/** Maps and lists inside each other; both readers hold to it (rule 38). */
export const MOST_DEPTH = 64;
/** Aliases that are followed in one file, those inside what an alias repeats counted again. */
export const MOST_ALIASES = 100;
/** Values that aliases may repeat, even where a file's values have no other limit. */
export const MOST_VALUES_BY_ALIAS = 200_000;
/** Above this only plain YAML is read: `yaml` would take seconds and a gigabyte. */
export const MOST_BYTES_FOR_YAML = 5_000_000;
