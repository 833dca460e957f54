import type { Programme } from '#shared/api/programme-shapes.ts'
import type { CalendarDuty } from '#shared/api/programmes.ts'
import { calendarMessages as words } from '#shared/language/calendar-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../document-text.tsx'
import { Executors, useBodyName } from '../executors.tsx'
import stack from '../stacked.module.css'
import view from '../view.module.css'

type DutiesProps = { duties: readonly CalendarDuty[]; bodies: Programme['bodies'] }

/** Who reports to whom in the same time, as the document itself has it. */
export function CalendarDuties({ duties, bodies }: DutiesProps) {
  const say = useSay()
  const format = useFormat()
  const nameOf = useBodyName(bodies)
  if (duties.length === 0) return null
  return (
    <section>
      <h2 className={view.finding}>{say(words.duties, { count: duties.length })}</h2>
      <div className={stack.stack}>
        <DataTable label={say(words.duties, { count: duties.length })}>
          <thead>
            <tr>
              <HeadCell>{say(words.date)}</HeadCell>
              <HeadCell>{say(words.who)}</HeadCell>
              <HeadCell>{say(words.recipient)}</HeadCell>
              <HeadCell>{say(words.what)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ date, duty, what, from, to, consolidates }) => (
              <Row key={`${date} ${duty}`}>
                <Cell head>{format.date(date)}</Cell>
                <Cell>
                  <Executors executors={from} bodies={bodies} />
                </Cell>
                <Cell>{to === null ? '–' : nameOf(to)}</Cell>
                <Cell>
                  <DocumentText printed={what} />
                  {consolidates && <div className={view.caption}>{say(words.consolidates)}</div>}
                </Cell>
              </Row>
            ))}
          </tbody>
        </DataTable>
      </div>
    </section>
  )
}
