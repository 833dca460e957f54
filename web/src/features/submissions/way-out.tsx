import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { figureId, submissionId } from '#shared/rules/identity.ts'
import { Button } from '../../components/button.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import type { RowView, ShownProblem } from './row-view.ts'
import { useTwin } from './twin-operands.ts'

type WayOutProps = { view: RowView; problem: ShownProblem }

/** Last quarter's figure of the operand that the problem is about, opening its passport. */
function PreviousFigure({ view, operand }: { view: RowView; operand: string }) {
  const say = useSay()
  const format = useFormat()
  const { submission, passport } = useEntry()
  const { period, operands } = view.row.previous
  const value = operands[operand]?.value
  if (!value) return null
  const id = figureId(submissionId(submission.document, submission.body, period), view.row.number, operand)
  const text = say(entryMessages.previously, {
    period: format.period(period, 'part'),
    value: format.decimal(value),
  })
  return <NumberLink to={passport(id)}>{text}</NumberLink>
}

/** The very same operand stands in another row with a number: it can be taken over. */
function TakeOver({ view, operand }: { view: RowView; operand: string }) {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  const { store, mode } = useEntry()
  const twin = useTwin(view, operand)
  const own = view.definition.indicator.operands.find(({ key }) => key === operand)
  if (mode !== 'enter' || !twin || !own) return null
  const words = {
    word: operandWord(own.key, own.name, language),
    number: twin.number,
    value: format.decimal(twin.value),
  }
  return (
    <Button
      variant="link"
      size="row"
      onClick={() => store.write({ indicator: view.row.indicator, operand }, twin.value)}
    >
      {say(entryMessages.takeFrom, words)}
    </Button>
  )
}

/** What can be done about a problem, or looked at: at the right end of its note. */
export function WayOut({ view, problem }: WayOutProps) {
  const say = useSay()
  const { open, mode } = useEntry()
  const { code, operand } = problem
  const last = view.definition.indicator.operands.at(-1)?.key
  if (code === 'empty') {
    const empty = Object.keys(view.cells).filter((key) => view.cells[key]?.state === 'not-reported')
    return empty.map((key) => <TakeOver key={key} view={view} operand={key} />)
  }
  if (code === 'fall-without-reason' && operand !== null && mode === 'enter') {
    return (
      <Button
        variant="link"
        size="row"
        onClick={() => open({ kind: 'note', cell: { indicator: view.row.indicator, operand } })}
      >
        {say(entryMessages.writeNote)}
      </Button>
    )
  }
  if ((code === 'division-by-zero' || code === 'part-exceeds-whole') && last !== undefined) {
    return <PreviousFigure view={view} operand={last} />
  }
  return code === 'unit-slip' && operand !== null ? <PreviousFigure view={view} operand={operand} /> : null
}
