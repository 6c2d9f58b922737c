/** For a paper of no day: before the first that the example has. */
export const NO_DAY = '2016-01-01';
