/** What `build/build.js` makes of `schemas/*.schema.json`: one validator a kind, in a file git does not keep. */

/** One thing in which a file differs from its schema. */
export interface SchemaError {
  /**
   * A JSON Pointer to the value, empty for the whole file: list items by index from 0, keys with `~` written `~0` and `/`
   * written `~1` (`/entries/3/self/A2`). Of a missing or unknown key it points at the map, and the key is in
   * `params.missingProperty` or `params.additionalProperty`.
   */
  readonly instancePath: string;
  /** `#/$defs/NAME/KEYWORD` where the value's shape has a name in the schema's `$defs` (`#/$defs/id/pattern`), else `#/KEYWORD`. */
  readonly schemaPath: string;
  /** The JSON Schema keyword that failed: `type`, `required`, `additionalProperties`, `enum`, `pattern` … */
  readonly keyword: string;
  /**
   * The keyword's own facts: `type` {type: a name or a list}, `required` {missingProperty}, `additionalProperties`
   * {additionalProperty}, `enum` {allowedValues}, `const` {allowedValue}, `pattern` {pattern}, `minimum` and `maximum`
   * {comparison, limit}, `maxLength`, `minItems`, `minProperties` and `maxProperties` {limit}.
   */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether plain data fits, and keeps every error of its last call, in the order of the schema. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const accepted: Validator;
export const campaign: Validator;
export const criteria: Validator;
export const decision: Validator;
export const fill: Validator;
export const map: Validator;
export const organization: Validator;
export const regulation: Validator;
export const scores: Validator;
export const workspace: Validator;
