import type { EditionComparison } from '#shared/api/programmes.ts'
import { AMOUNT_STATES, type AmountState, EXECUTOR_ROLES, type ExecutorRole } from '#shared/engine/plan.ts'

export type EditionChange = EditionComparison['rows'][number]
type Missing = Exclude<AmountState, 'amount'>

/** What a field is called: by its own word, or as money or a target of a time. */
export type FieldName =
  | { readonly kind: 'plain'; readonly field: string }
  | { readonly kind: 'amount'; readonly year: string | null; readonly source: string | null }
  | { readonly kind: 'target'; readonly time: string }

/** What a field said in an edition, as data; the words are made where it is shown. */
export type FieldValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly is: boolean }
  | { readonly kind: 'decimal'; readonly value: string; readonly year: number | null }
  | { readonly kind: 'states'; readonly states: readonly Missing[] }
  | { readonly kind: 'deadline'; readonly printed: string | null; readonly due: readonly string[] }
  | {
      readonly kind: 'bodies'
      readonly bodies: readonly { readonly body: string; readonly role: ExecutorRole }[]
    }
  | { readonly kind: 'list'; readonly texts: readonly string[] }

/** `amount/2008/republican` is money, `target/2017` a target; anything else is a field by its name. */
export function fieldName(field: string): FieldName {
  const [kind, first, second] = field.split('/')
  const known = (part: string | undefined) => (part === undefined || part === '-' ? null : part)
  if (kind === 'amount' && first !== undefined)
    return { kind: 'amount', year: known(first), source: known(second) }
  if (kind === 'target' && first !== undefined) return { kind: 'target', time: first }
  return { kind: 'plain', field }
}

/** Dates and amounts are what a reader looks for first. */
export function isHeavy(field: string): boolean {
  return field === 'deadline' || field.startsWith('amount') || field.startsWith('target')
}

const NOTHING: FieldValue = { kind: 'none' }

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** A sum of lines: its amount, or why it has none. */
function amountValue(sum: Record<string, unknown>): FieldValue {
  if (typeof sum.computed === 'string') return { kind: 'decimal', value: sum.computed, year: null }
  const leftOut = isRecord(sum.leftOut) ? sum.leftOut : {}
  const states = AMOUNT_STATES.filter((state) => state !== 'amount').filter(
    (state) => Number(leftOut[state]) > 0,
  )
  return { kind: 'states', states: states.length > 0 ? states : ['absent'] }
}

function bodiesValue(value: readonly unknown[]): FieldValue {
  const bodies = value.flatMap((one) => {
    if (!isRecord(one) || typeof one.body !== 'string') return []
    const role = EXECUTOR_ROLES.find((known) => known === one.role) ?? 'executor'
    return [{ body: one.body, role }]
  })
  return bodies.length === 0 ? NOTHING : { kind: 'bodies', bodies }
}

function recordValue(value: Record<string, unknown>): FieldValue {
  if (typeof value.value === 'string')
    return { kind: 'decimal', value: value.value, year: typeof value.year === 'number' ? value.year : null }
  if ('printed' in value)
    return {
      kind: 'deadline',
      printed: typeof value.printed === 'string' ? value.printed : null,
      due: texts(value.due),
    }
  return NOTHING
}

function listValue(value: readonly unknown[]): FieldValue {
  if (value.length === 0) return NOTHING
  if (value.some((one) => isRecord(one) && 'body' in one)) return bodiesValue(value)
  const parts = value.map((one) =>
    isRecord(one) ? [one.year, one.value, one.unit].filter((part) => part != null).join(' ') : String(one),
  )
  return { kind: 'list', texts: parts }
}

/** Reads what a comparison gives for a field: its kind depends on the field, and an edition may have none of it. */
export function fieldValue(field: string, value: unknown): FieldValue {
  if (value === null || value === undefined || value === '') return NOTHING
  const name = fieldName(field)
  if (name.kind === 'amount' && isRecord(value)) return amountValue(value)
  if (typeof value === 'boolean') return { kind: 'flag', is: value }
  const isNumber = name.kind === 'target' || field === 'amount' || field === 'weight'
  if (typeof value === 'string')
    return isNumber ? { kind: 'decimal', value, year: null } : { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'text', text: String(value) }
  if (field === 'recipient') return NOTHING
  return Array.isArray(value) ? listValue(value) : isRecord(value) ? recordValue(value) : NOTHING
}

/** What an act touches: a section or a table of the appendix by its number, otherwise as it is noted. */
export type Touched =
  | { readonly kind: 'section' | 'table'; readonly number: string }
  | { readonly kind: 'other'; readonly text: string }

export function touchedPart(text: string): Touched {
  const section = /^(?:section )?(\d+(?:\.\d+)*)\b/.exec(text)?.[1]
  if (section !== undefined) return { kind: 'section', number: section }
  const table = /^appendix table (\d+)/.exec(text)?.[1]
  return table === undefined ? { kind: 'other', text } : { kind: 'table', number: table }
}

/** How many of each: the order in which they are told. */
export function countChanges(changes: readonly EditionChange[]) {
  const of = (kind: EditionChange['change']) => changes.filter(({ change }) => change === kind).length
  return { removed: of('removed'), added: of('added'), changed: of('changed') }
}

/** Which two editions are compared: those of the address, otherwise the last two. */
export function askedEditions(
  numbers: readonly number[],
  from: string,
  to: string,
): { from: number; to: number } | undefined {
  const last = numbers.at(-1)
  const previous = numbers.at(-2)
  if (last === undefined || previous === undefined) return undefined
  const known = (text: string) => numbers.find((number) => String(number) === text)
  return { from: known(from) ?? previous, to: known(to) ?? last }
}
