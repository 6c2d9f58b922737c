export { mapUnknownField } from './map-unknown-field.ts';
export { mapWithoutNames } from './map-without-names.ts';
