import type { Indicator } from '#shared/api/indicators.ts'
import type { OperandFigure, SubmissionRow } from '#shared/api/submission-shapes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { divide, exact, HUNDRED, multiply, subtract, toText } from '#shared/engine/exact.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { figureId, submissionId } from '#shared/rules/identity.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { beginUpper } from '../submissions/begin-upper.ts'
import { useReviewPage } from './review-context.ts'
import css from './row-panel.module.css'

type TableProps = { row: SubmissionRow; indicator: Indicator }

/** By how many per cent the figure differs from the one before; nothing where either is missing or the former is zero. */
function changeOf(now: string | null, before: string | null): string | null {
  if (now === null || before === null) return null
  const share = divide(subtract(exact(now), exact(before)), exact(before))
  return share ? toText(multiply(share, HUNDRED)) : null
}

function FigureValue({
  value,
  figure,
  name,
}: {
  value: Pick<ValueShape, 'state' | 'value'>
  figure: string
  name: string
}) {
  const say = useSay()
  const format = useFormat()
  const { passport, opened } = useReviewPage()
  if (value.value === null) return <StateLabel state={value.state} size="small" />
  const shown = format.decimal(value.value)
  return (
    <NumberLink
      to={passport(figure)}
      current={opened === figure}
      label={say(words.passport, { name, value: shown })}
    >
      {shown}
    </NumberLink>
  )
}

/** The ground of a missing figure and the note beside one, as the body wrote them. */
function Said({ figure }: { figure: OperandFigure }) {
  const say = useSay()
  return (
    <>
      {figure.ground && <span className={css.said}>{say(words.ground, { text: figure.ground })}</span>}
      {figure.note && <span className={css.said}>{say(words.note, { text: figure.note })}</span>}
    </>
  )
}

function OperandRow({
  row,
  operand,
  figure,
}: {
  row: SubmissionRow
  operand: Indicator['operands'][number]
  figure: OperandFigure
}) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { language } = useLanguage()
  const { submission } = useReviewPage()
  const { period, operands } = row.previous
  const before = operands[operand.key] ?? { state: 'not-reported' as const, value: null }
  const word = operandWord(operand.key, operand.name, language)
  const full = beginUpper(localized(operand.name), language)
  const name = `${row.number}. ${word}`
  const change = changeOf(figure.value, before.value)
  const isOdd = row.problems.some((one) => one.operand === operand.key && one.severity === 'looks-odd')
  const former = figureId(submissionId(submission.document, submission.body, period), row.number, operand.key)
  return (
    <Row>
      <Cell head>
        {full}
        {word !== full && <span className={css.word}>{word}</span>}
        <Said figure={figure} />
      </Cell>
      <Cell numeric>
        <FigureValue value={figure} figure={figure.id} name={name} />
      </Cell>
      <Cell numeric muted>
        <FigureValue value={before} figure={former} name={`${name}, ${format.period(period)}`} />
      </Cell>
      <Cell numeric>
        {change === null ? (
          <span className={css.word}>{say(words.notComparable)}</span>
        ) : (
          <span className={isOdd ? css.odd : undefined}>
            {format.percent(change, { places: 1, signed: true })}
          </span>
        )}
      </Cell>
    </Row>
  )
}

/** The inputs of an indicator now and in the quarter before. */
export function OperandTable({ row, indicator }: TableProps) {
  const say = useSay()
  const format = useFormat()
  const { submission } = useReviewPage()
  return (
    <DataTable label={say(words.details, { number: row.number })}>
      <thead>
        <tr>
          <HeadCell>{say(words.inputs)}</HeadCell>
          <HeadCell numeric>{format.period(submission.period, 'part')}</HeadCell>
          <HeadCell numeric>{format.period(row.previous.period, 'part')}</HeadCell>
          <HeadCell numeric>{say(words.changePercent)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {indicator.operands.map((operand) => {
          const figure = row.operands[operand.key]
          return figure && <OperandRow key={operand.key} row={row} operand={operand} figure={figure} />
        })}
      </tbody>
    </DataTable>
  )
}
