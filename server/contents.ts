import type { Connection } from './db/database.ts'
import type { Definitions } from './indicators/definitions.ts'
import type { Programmes } from './programmes/programme-data.ts'
import type { Contents } from './submissions/content.ts'
import { figuresContent } from './submissions/figures-content.ts'

type Known = { readonly definitionsOf: Definitions; readonly programmes: Programmes }

/** What the submissions of a document consist of: activities where it is a programme, figures where it is an order. */
export function createContents(
  _read: Connection,
  { definitionsOf, programmes: _programmes }: Known,
): Contents {
  return async function contentOf(document) {
    return figuresContent(await definitionsOf(document))
  }
}
