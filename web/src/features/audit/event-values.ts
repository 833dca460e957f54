type Field = { readonly path: string; readonly value: string | number | boolean | null }

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an event holds, flattened: `{figures: [{code: 'x'}]}` becomes `figures.1.code`. */
export function fieldsOf(value: unknown, path = ''): Field[] {
  const at = (step: string | number) => (path === '' ? String(step) : `${path}.${step}`)
  if (Array.isArray(value)) return value.flatMap((one, index) => fieldsOf(one, at(index + 1)))
  if (isRecord(value)) return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, at(name)))
  if (path === '' || value === undefined) return []
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return [{ path, value }]
  return [{ path, value: String(value) }]
}

export type Entered = {
  readonly state: string
  readonly value: string | null
  readonly ground: string | null
  readonly note: string | null
}

export type EnteredCell = {
  readonly indicator: string
  readonly operand: string
  readonly before: Entered | null
  readonly after: Entered | null
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)

function enteredOf(value: unknown): Entered | null {
  if (!isRecord(value)) return null
  return {
    state: text(value.state) ?? 'not-reported',
    value: text(value.value),
    ground: text(value.ground),
    note: text(value.note),
  }
}

/** The cells of `figures.entered`; undefined where the event does not look like one. */
export function enteredCells(after: unknown): EnteredCell[] | undefined {
  if (!isRecord(after) || !Array.isArray(after.figures)) return undefined
  return after.figures.filter(isRecord).map((cell) => ({
    indicator: text(cell.indicator) ?? '',
    operand: text(cell.operand) ?? '',
    before: enteredOf(cell.before),
    after: enteredOf(cell.after),
  }))
}
