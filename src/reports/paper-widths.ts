/** Of a name with its post in a table on paper, in millimetres. */
export const NAME_WIDTH = 44;
