import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ProgrammeSummary } from '#shared/api/programme-shapes.ts'
import { programmeListMessages as words } from '#shared/language/programme-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActNumber } from '../reference/act-name.ts'
import { SEVERITY_ORDER } from './findings/finding-filter.ts'
import { StatusWords } from './programme-status.tsx'
import css from './programme-table.module.css'
import { SeverityLabel } from './severity-mark.tsx'

/** The head of the column before the cell, for the telephone, where a row is a card. */
function Word({ children }: { children: ReactNode }) {
  return <span className={css.word}>{children}</span>
}

function EditionCell({ edition }: Pick<ProgrammeSummary, 'edition'>) {
  const say = useSay()
  const format = useFormat()
  const numbered = useActNumber()
  return (
    <Cell>
      <Word>{say(words.edition)}</Word>
      <span>
        {edition.act ? numbered(edition.act) : say(words.editionNumber, { number: edition.number })}
        {edition.effectiveFrom !== null && (
          <span className={css.under}>{format.date(edition.effectiveFrom, 'short')}</span>
        )}
      </span>
    </Cell>
  )
}

function CountCells({ programme: { id, counts } }: { programme: ProgrammeSummary }) {
  const say = useSay()
  return (
    <>
      <Cell numeric={counts.activities > 0}>
        <Word>{say(words.activities)}</Word>
        {counts.activities === 0 ? (
          <span className={css.quiet}>{say(words.noActivities)}</span>
        ) : (
          <span>
            <Link to={paths.programmePart(id, 'plan')}>{counts.activities}</Link>
            {counts.removed > 0 && (
              <span className={css.under}>{say(words.removed, { count: counts.removed })}</span>
            )}
          </span>
        )}
      </Cell>
      <Cell numeric>
        <Word>{say(words.indicators)}</Word>
        <Link to={paths.programmePart(id, 'indicators')}>{counts.indicators}</Link>
      </Cell>
    </>
  )
}

function MoneyCell({ id, money }: Pick<ProgrammeSummary, 'id' | 'money'>) {
  const say = useSay()
  const format = useFormat()
  return (
    <Cell numeric={money !== null}>
      <Word>{say(words.money)}</Word>
      {money === null ? (
        <span className={css.quiet}>{say(words.noMoney)}</span>
      ) : (
        <Link className={css.money} to={paths.programmePart(id, 'money')}>
          {format.decimal(money)}
        </Link>
      )}
    </Cell>
  )
}

function FindingsCell({ id, findings }: Pick<ProgrammeSummary, 'id' | 'findings'>) {
  const say = useSay()
  const some = SEVERITY_ORDER.filter((severity) => findings[severity] > 0)
  return (
    <Cell>
      <Word>{say(words.findings)}</Word>
      {some.length === 0 ? (
        <span className={css.quiet}>{say(words.noFindings)}</span>
      ) : (
        <Link className={css.findings} to={paths.programmePart(id, 'findings')}>
          {some.map((severity) => (
            <span key={severity} className={css.severity}>
              <SeverityLabel severity={severity} /> <span className="n">{findings[severity]}</span>
            </span>
          ))}
        </Link>
      )}
    </Cell>
  )
}

function ProgrammeRow({ programme }: { programme: ProgrammeSummary }) {
  const say = useSay()
  const localized = useLocalized()
  const { id, title, shortTitle, years } = programme
  return (
    <Row>
      <Cell head>
        <Link className={css.title} to={paths.programme(id)}>
          {localized(shortTitle)}
        </Link>
        <span className={css.under}>{localized(title)}</span>
        <span className={css.under}>
          {say(words.years, years)} · <StatusWords {...programme} />
        </span>
      </Cell>
      <EditionCell edition={programme.edition} />
      <CountCells programme={programme} />
      <MoneyCell id={id} money={programme.money} />
      <FindingsCell id={id} findings={programme.findings} />
    </Row>
  )
}

/** The programmes, one a row; what the document has no amounts for is said in words, and is not zero. */
export function ProgrammeTable({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  const say = useSay()
  return (
    <div className={css.cards}>
      <DataTable label={say(words.title)}>
        <thead>
          <tr>
            <HeadCell>{say(words.programme)}</HeadCell>
            <HeadCell>{say(words.edition)}</HeadCell>
            <HeadCell numeric>{say(words.activities)}</HeadCell>
            <HeadCell numeric>{say(words.indicators)}</HeadCell>
            <HeadCell numeric>{say(words.money)}</HeadCell>
            <HeadCell>{say(words.findings)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {programmes.map((programme) => (
            <ProgrammeRow key={programme.id} programme={programme} />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
