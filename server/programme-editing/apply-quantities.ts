import type { DraftQuantity } from '#shared/api/programme-changes.ts'
import { rowFormProblems } from '#shared/language/draft-row-messages.ts'
import type { StoredQuantity } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { readAmount } from './apply-parts.ts'
import type { Activity } from './draft.ts'
import { guardAmount, guardNumber } from './guard-amount.ts'

type Asked = {
  /** Undefined: the quantities stay as they are. */
  readonly asked: readonly DraftQuantity[] | undefined
  readonly current: Activity
  readonly approved: Activity | undefined
  readonly at: string
}

const spanOf = ({ basis, year }: StoredQuantity): DraftQuantity['span'] =>
  basis === 'year' ? (year ?? 'term') : basis

/** What stood in the place of a quantity before: in the draft, and in the edition that it amends. */
function earlierQuantities({ current, approved }: Asked, { span, unit }: DraftQuantity): StoredQuantity[] {
  const known = [...current.version.quantities, ...(approved?.version.quantities ?? [])]
  return known.filter((one) => spanOf(one) === span && one.unit.kk === unit.kk)
}

function readValue(quantity: DraftQuantity, earlier: readonly StoredQuantity[], at: string) {
  const pointer = `${at}/value`
  const { text, problems } = readAmount(quantity.value, pointer, rowFormProblems.negativeQuantity)
  if (text === null) return { text: '0', problems }
  const known = earlier.map(({ value }) => value)
  return { text, problems: guardNumber(text, known, { pointer, ground: quantity.ground }) }
}

function readPrice(
  { price, ground }: DraftQuantity,
  earlier: readonly StoredQuantity[],
  at: string,
): { price: StoredQuantity['price']; problems: FieldProblem[] } {
  if (price === null) return { price: null, problems: [] }
  const pointer = `${at}/price/amount`
  const { text, problems } = readAmount(price.amount, pointer)
  if (text === null) return { price: null, problems }
  const read = { amount: text, unit: price.unit }
  const known = earlier.flatMap((one) => one.price ?? [])
  return { price: read, problems: guardAmount(read, known, { pointer, ground }) }
}

/** The quantities of a row as the change has them: each number read and guarded. */
export function applyQuantities(asked: Asked): { quantities: StoredQuantity[]; problems: FieldProblem[] } {
  const { asked: wanted, current, at } = asked
  if (wanted === undefined) return { quantities: current.version.quantities, problems: [] }
  const problems: FieldProblem[] = []
  const quantities = wanted.map((quantity, index): StoredQuantity => {
    const { span, unit } = quantity
    const earlier = earlierQuantities(asked, quantity)
    const value = readValue(quantity, earlier, `${at}/${index}`)
    const price = readPrice(quantity, earlier, `${at}/${index}`)
    problems.push(...value.problems, ...price.problems)
    return {
      output: earlier[0]?.output ?? null,
      ...(typeof span === 'number' ? { basis: 'year', year: span } : { basis: span, year: null }),
      ...{ value: value.text, unit, price: price.price },
    }
  })
  return { quantities, problems }
}
