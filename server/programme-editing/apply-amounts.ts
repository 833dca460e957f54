import type { DraftAmount } from '#shared/api/programme-changes.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { LineRow } from '../programmes/programme-data.ts'
import { readAmount } from './apply-parts.ts'
import type { Activity } from './draft.ts'
import { guardAmount } from './guard-amount.ts'

type Asked = {
  /** Undefined: the amounts stay as they are. */
  readonly asked: readonly DraftAmount[] | undefined
  readonly current: Activity
  readonly approved: Activity | undefined
  readonly at: string
}

const keyOf = ({ year, source }: Pick<LineRow, 'year' | 'source'>) => `${year ?? '-'}/${source ?? '-'}`

/** What stood in the place of a line before: in the draft, and in the edition that it amends. */
function earlierAmounts({ current, approved }: Asked, key: string) {
  return [...current.lines, ...(approved?.lines ?? [])].flatMap((line) =>
    keyOf(line) === key && line.state === 'amount' && line.amount !== null
      ? [{ amount: line.amount, unit: line.unit }]
      : [],
  )
}

function readLine(
  asked: Asked,
  line: DraftAmount,
  at: string,
): { text: string | null; problems: FieldProblem[] } {
  const pointer = `${at}/amount`
  if (line.state !== 'amount')
    return line.amount === null
      ? { text: null, problems: [] }
      : { text: null, problems: [{ pointer, message: editingProblems.amountWithState }] }
  if (line.amount === null)
    return { text: null, problems: [{ pointer, message: editingProblems.amountMissing }] }
  const { text, problems } = readAmount(line.amount, pointer)
  if (text === null) return { text, problems }
  const guarded = guardAmount({ amount: text, unit: line.unit }, earlierAmounts(asked, keyOf(line)), {
    pointer,
    ground: line.ground,
  })
  return { text, problems: guarded }
}

function repeated(lines: readonly DraftAmount[], at: string): FieldProblem[] {
  const seen = new Set<string>()
  return lines.flatMap((line, index) => {
    const key = keyOf(line)
    const isTwice = seen.has(key)
    seen.add(key)
    return isTwice ? [{ pointer: `${at}/${index}/year`, message: editingProblems.amountTwice }] : []
  })
}

/** The money of a row as the change has it: every amount read, guarded, and none of the other states a number (S4). */
export function applyAmounts(asked: Asked): { lines: LineRow[]; problems: FieldProblem[] } {
  const { asked: lines, current, at } = asked
  if (lines === undefined) return { lines: [...current.lines], problems: [] }
  const known = new Map(current.lines.map((line) => [keyOf(line), line]))
  const problems = repeated(lines, at)
  const read = lines.map((line, index): LineRow => {
    const { text, problems: own } = readLine(asked, line, `${at}/${index}`)
    problems.push(...own)
    const before = known.get(keyOf(line))
    const isSame = before !== undefined && before.state === line.state && before.amount === text
    return {
      year: line.year,
      yearBasis: before?.yearBasis ?? (line.year === null ? null : 'printed'),
      source: line.source,
      state: line.state,
      amount: text,
      unit: line.unit,
      printed: isSame ? before.printed : null,
    }
  })
  return { lines: read, problems }
}
