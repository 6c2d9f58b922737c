import type { Row, TableName } from '../../declared/tables/index.ts';

/** Where rows of an export go, one at a time: nothing of them is kept. */
export type Put = <N extends TableName>(table: N, row: Row<N>) => void;
