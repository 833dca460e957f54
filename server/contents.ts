import { eq } from 'drizzle-orm'
import type { DocumentKind } from '#shared/api/submission-shapes.ts'
import { activitiesContent } from './activities/activities-content.ts'
import { readOpenings } from './activities/period-openings.ts'
import type { Connection } from './db/database.ts'
import { planningDocuments } from './db/schema.ts'
import type { Definitions } from './indicators/definitions.ts'
import type { Programmes } from './programmes/programme-data.ts'
import type { Contents } from './submissions/content.ts'
import { figuresContent } from './submissions/figures-content.ts'

type Known = { readonly definitionsOf: Definitions; readonly programmes: Programmes }

/** What the submissions of a document consist of: activities where it is a programme, figures where it is an order. */
export function createContents(read: Connection, { definitionsOf, programmes }: Known): Contents {
  /** A document never changes its kind. */
  const kinds = new Map<string, DocumentKind>()
  async function kindOf(document: string): Promise<DocumentKind> {
    const known = kinds.get(document)
    if (known) return known
    const [found] = await read.select().from(planningDocuments).where(eq(planningDocuments.id, document))
    if (!found) throw new Error(`document ${document} is not in the database`)
    kinds.set(document, found.kind)
    return found.kind
  }
  return async function contentOf(document) {
    if ((await kindOf(document)) === 'kpi-order') return figuresContent(await definitionsOf(document))
    const record = await programmes.find(document)
    if (!record) throw new Error(`programme ${document} is not in the database`)
    return activitiesContent({ record, openings: await readOpenings(read, document) })
  }
}
