import { Link } from 'react-router'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { Cell, Row } from '../../../components/data-table.tsx'
import { Icon } from '../../../components/icons.tsx'
import { StateLabel } from '../../../components/state-mark.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { Executors, useBodyName } from '../executors.tsx'
import { chooseText, KazakhText } from '../kazakh-text.tsx'
import { AmountCells } from './amount-cells.tsx'
import { DueWords } from './due-words.tsx'
import css from './plan-cells.module.css'
import { rowAnchor, usePlan } from './plan-context.ts'
import { Quantities } from './quantities.tsx'

/** The number of the row, its own address, and the flag of what was found in it. */
function NumberCell({ row }: { row: PlanRowShape }) {
  const say = useSay()
  const localized = useLocalized()
  const { findings, openRow, rowAddress } = usePlan()
  const found = findings.get(row.id) ?? []
  return (
    <Cell muted>
      <Link
        id={rowAnchor(row.id)}
        className={css.number}
        to={rowAddress(row.id)}
        preventScrollReset
        aria-current={row.id === openRow || undefined}
      >
        {row.number}
        {found.length > 0 && (
          <span className={css.flag}>
            <Icon name="flag" size={12} />
            <span aria-hidden="true">{found.length}</span>
            <span className="visually-hidden">
              {say(words.findingsOfRow, {
                count: found.length,
                titles: found.map(({ title }) => localized(title)).join('; '),
              })}
            </span>
          </span>
        )}
      </Link>
    </Cell>
  )
}

function Title({ row, depth }: { row: PlanRowShape; depth: number }) {
  const say = useSay()
  const isCorrected = row.correctedTitle !== null && row.correctedTitle !== row.title?.kk
  return (
    <div className={css.title} data-kind={row.kind} style={{ paddingInlineStart: depth * 14 }}>
      {row.kind === 'lost' ? <StateLabel state="not-reported">{say(words.lost)}</StateLabel> : null}
      <KazakhText printed={row.title} />
      {isCorrected && (
        <span className={css.under} lang="kk">
          {say(words.corrected, { text: row.correctedTitle ?? '' })}
        </span>
      )}
      <Quantities quantities={row.quantities} />
    </div>
  )
}

/** The cells between the title and the money. */
function DutyCells({ row }: { row: PlanRowShape }) {
  const say = useSay()
  const { language } = useLanguage()
  const { plan } = usePlan()
  const nameOf = useBodyName(plan.bodies)
  const isTranslated = chooseText(row.completionForm, language)?.lang === language
  return (
    <>
      <Cell muted>
        <span className={css.word}>{say(words.completion)}: </span>
        <span className={css.completion}>
          <KazakhText printed={row.completionForm} />
        </span>
        {row.recipient !== null && !isTranslated && (
          <span className={css.under}>{say(words.recipient, { body: nameOf(row.recipient) })}</span>
        )}
      </Cell>
      <Cell>
        <span className={css.word}>{say(words.executors)}: </span>
        <Executors executors={row.executors} bodies={plan.bodies} />
      </Cell>
      <Cell>
        <span className={css.word}>{say(words.deadline)}: </span>
        <DueWords deadline={row.deadline} asOf={plan.asOf} />
      </Cell>
      <SourceCell row={row} />
    </>
  )
}

/** The source as printed; its full name where the print is an abbreviation. */
function SourceCell({ row: { amounts, fundingSource } }: { row: PlanRowShape }) {
  const say = useSay()
  const localized = useLocalized()
  const { plan } = usePlan()
  const named = fundingSource?.id ? plan.sources[fundingSource.id] : undefined
  // Where no money is required, or it stands below, no source is missing.
  if (fundingSource === null && amounts.every(({ state }) => state === 'not-required')) return <Cell />
  return (
    <Cell muted>
      <span className={css.word}>{say(words.source)}: </span>
      {fundingSource === null ? (
        <span className={css.quiet}>{say(words.noSource)}</span>
      ) : (
        <span className={css.source} lang="kk" title={named && localized(named.name)}>
          {fundingSource.printed}
        </span>
      )}
    </Cell>
  )
}

/** One row of the plan: an activity with everything that is asked of it, a heading, or a number that lost its text. */
export function PlanRow({ row, depth }: { row: PlanRowShape; depth: number }) {
  const { openRow, years } = usePlan()
  const kind = row.id === openRow ? 'warn' : undefined
  if (row.kind !== 'activity') {
    return (
      <Row kind={kind} data-kind={row.kind}>
        <NumberCell row={row} />
        <Cell head colSpan={5 + years.length}>
          <Title row={row} depth={depth} />
        </Cell>
      </Row>
    )
  }
  return (
    <Row kind={kind}>
      <NumberCell row={row} />
      <Cell head>
        <Title row={row} depth={depth} />
      </Cell>
      <DutyCells row={row} />
      <AmountCells row={row} />
    </Row>
  )
}
