/** An error that leaves a row not rated, and where it is: on the sheet, in the scale that many are scored by, or in what `organization.yaml` says of the subject. */
export interface Spoiler {
  readonly id: string;
  readonly where: 'sheet' | 'scale' | 'organization';
}
