import { figures } from '../db/schema.ts'
import { upsertInto } from '../db/upsert-rows.ts'

/** Writes figures: the mark of a return stays as it was. */
export const upsertFigures = upsertInto({
  name: 'upsert_figures',
  table: figures,
  key: ['submission', 'indicator', 'operand'],
  kept: ['returned'],
})
