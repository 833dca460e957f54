import { useQuery } from '@tanstack/react-query'
import { reportApi } from '#shared/api/reports.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { query } from '../../api/queries.ts'
import { DataTable, HeadCell } from '../../components/data-table.tsx'
import { HeatCell, HeatLegend, heatBin } from '../../components/heat-cell.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './reference.module.css'

/** The quarters for which the document has figures. */
export const FIRST_PERIOD = '2023-Q4'
export const LAST_PERIOD = '2024-Q4'

/** The scores of one body, from the answer that the overview asks for too. */
export function useBodyScores(body: string) {
  const { data } = useQuery(query(reportApi.scores, { query: { from: FIRST_PERIOD, to: LAST_PERIOD } }))
  return data?.bodies.find((one) => one.body === body)?.cells
}

type ScoreCell = NonNullable<ReturnType<typeof useBodyScores>>[number]

function Score({ cell, to }: { cell: ScoreCell; to: string }) {
  const say = useSay()
  const format = useFormat()
  const { value, state } = cell.score
  const text = value === null ? null : format.decimal(value, { places: 1 })
  const isPart = value !== null && cell.reportedWeight !== '100' && state === 'incomplete'
  return (
    <HeatCell
      to={to}
      label={say(words.cell, {
        period: format.period(cell.period),
        value: text ?? say(stateMessages[state as StateName]),
      })}
      value={text === null || value === null ? null : { text, bin: heatBin(Number(value)) }}
      state={state as StateName}
      {...(state === 'not-reported' ? { stateWord: say(words.none) } : {})}
      {...(isPart ? { assessed: format.decimal(cell.reportedWeight, { places: 0 }) } : {})}
      {...(cell.late ? { daysLate: String(cell.daysLate) } : {})}
    />
  )
}

/** A row of the overview's heat map: each quarter's score with what qualifies it. */
export function BodyScores({
  cells,
  figureAt,
}: {
  cells: readonly ScoreCell[]
  figureAt: (id: string) => string
}) {
  const say = useSay()
  const format = useFormat()
  const bins = [words.binBelow, words.bin50, words.bin70, words.bin85, words.bin95] as const
  const [a, b, c, d, e] = bins.map((message) => say(message))
  const shown = new Set(cells.flatMap((cell) => [cell.score.state, ...(cell.late ? ['late'] : [])]))
  const states = [...shown].filter((state) => state !== 'value') as StateName[]
  return (
    <>
      <DataTable label={say(words.scores)}>
        <thead>
          <tr>
            {cells.map(({ period }) => (
              <HeadCell key={period} style={{ textAlign: 'center' }}>
                {format.period(period, 'short')}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {cells.map((cell) => (
              <Score key={cell.period} cell={cell} to={figureAt(cell.figure)} />
            ))}
          </tr>
        </tbody>
      </DataTable>
      <div className={css.legend}>
        <HeatLegend bins={[a ?? '', b ?? '', c ?? '', d ?? '', e ?? '']} states={states} />
      </div>
    </>
  )
}
