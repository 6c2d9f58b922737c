export interface SchemaError {
  /** JSON pointer to the value, `~` and `/` in keys escaped as `~0` and `~1`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
}
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
