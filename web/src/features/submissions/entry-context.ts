import { createContext, use } from 'react'
import type { Remark, Submission } from '#shared/api/submission-shapes.ts'
import type { CellAddress, ChosenState } from './cell-drafts.ts'
import type { Course } from './course-context.ts'
import type { EntryStore } from './entry-store.ts'

/** A dialog that stands open over the form. */
export type EntryDialog =
  | { readonly kind: 'state'; readonly cell: CellAddress; readonly state: ChosenState }
  | { readonly kind: 'note'; readonly cell: CellAddress }
  | { readonly kind: 'answer'; readonly remark: Remark }
  | { readonly kind: 'evidence'; readonly indicator: string; readonly files?: readonly File[] | undefined }
  | { readonly kind: 'return'; readonly indicator: string }
  | { readonly kind: 'send' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'keys' }

/** What every row and cell of the form needs to know and may ask for. */
export type Entry = Omit<Course, 'submission' | 'store' | 'open'> & {
  readonly submission: Submission
  readonly store: EntryStore
  /** The heads name the unit that all rows share; else each number carries its own. */
  readonly hasSharedUnit: boolean
  readonly open: (dialog: EntryDialog) => void
  /** The address that opens a number's passport beside the page. */
  readonly passport: (figure: string) => string
  /** The number whose passport stands open. */
  readonly opened: string | null
}

const EntryContext = createContext<Entry | undefined>(undefined)

export const EntryProvider = EntryContext

export function useEntry(): Entry {
  const entry = use(EntryContext)
  if (!entry) throw new Error('EntryProvider is missing above this component')
  return entry
}

/** The element that takes the focus of a cell. */
export function cellId(number: string, operand: string): string {
  return `cell-${number}-${operand}`
}

export function rowId(number: string): string {
  return `row-${number}`
}
