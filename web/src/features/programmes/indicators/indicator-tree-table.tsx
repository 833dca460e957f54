import { Fragment } from 'react'
import type { ListedIndicator } from '#shared/api/indicator-values.ts'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { indicatorValueMessages as values } from '#shared/language/indicator-value-messages.ts'
import {
  nodeKindWords,
  programmeIndicatorMessages as words,
} from '#shared/language/programme-indicator-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import stack from '../stacked.module.css'
import type { ViewAddress } from '../use-view-address.ts'
import { IndicatorDetails } from './indicator-details.tsx'
import { type IndicatorTimes, ProgrammeIndicatorRow } from './indicator-row.tsx'
import { hasOtherTimes, type IndicatorGroup, indicatorGroups, targetYears } from './indicator-tree.ts'
import css from './programme-indicators.module.css'

type TableProps = {
  tree: Programme['tree']
  /** All of them: a twin may be hidden by the filter. */
  all: readonly ListedIndicator[]
  shown: readonly ListedIndicator[]
  bodies: Programme['bodies']
  programme: string
  asOf: string | undefined
  address: ViewAddress
}

const FIXED_COLUMNS = 6

/** The same result elsewhere: a passport indicator names its section twin, and not the other way round (S15). */
function twinOf(all: readonly ListedIndicator[], { id, twin }: ListedIndicator) {
  return all.find((other) => other.id === twin || other.twin === id)
}

/** The indicators under the headings of the programme's tree, each with its targets by year. */
export function IndicatorTreeTable(props: TableProps) {
  const say = useSay()
  const { tree, all, shown } = props
  const years = targetYears(all)
  const times = { years, hasOther: hasOtherTimes(all, years) }
  const columns = FIXED_COLUMNS + times.years.length + (times.hasOther ? 1 : 0)
  return (
    <div className={stack.stack}>
      <DataTable label={say(words.tableTitle)}>
        <Heads times={times} />
        {indicatorGroups(tree, shown).map((group) => (
          <tbody key={group.node?.id ?? ''}>
            <GroupHead group={group} columns={columns} />
            {group.items.map((indicator) => (
              <IndicatorRows
                key={indicator.id}
                {...props}
                indicator={indicator}
                times={times}
                columns={columns}
              />
            ))}
          </tbody>
        ))}
      </DataTable>
    </div>
  )
}

function Heads({ times }: { times: IndicatorTimes }) {
  const say = useSay()
  return (
    <thead>
      <tr>
        <HeadCell>№</HeadCell>
        <HeadCell>{say(words.name)}</HeadCell>
        <HeadCell>{say(words.unit)}</HeadCell>
        <HeadCell numeric>{say(words.baseline)}</HeadCell>
        <HeadCell numeric>{say(values.latest)}</HeadCell>
        <HeadCell numeric>{say(values.progress)}</HeadCell>
        {times.years.map((year) => (
          <HeadCell key={year} numeric>
            {say(words.target, { year })}
          </HeadCell>
        ))}
        {times.hasOther && <HeadCell numeric>{say(words.otherTime)}</HeadCell>}
      </tr>
    </thead>
  )
}

function GroupHead({
  group: { node, depth },
  columns,
}: {
  group: IndicatorGroup<ListedIndicator>
  columns: number
}) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <Row kind="section">
      <Cell head colSpan={columns} scope="rowgroup">
        <span className={css.heading} style={{ paddingInlineStart: depth * 14 }}>
          {node === null ? (
            say(words.ownLevel)
          ) : (
            <>
              <span>{say(nodeKindWords[node.kind], { number: node.number })}.</span> {localized(node.title)}
            </>
          )}
        </span>
      </Cell>
    </Row>
  )
}

type RowsProps = TableProps & { indicator: ListedIndicator; times: IndicatorTimes; columns: number }

function IndicatorRows({ indicator, times, columns, all, bodies, programme, asOf, address }: RowsProps) {
  const isOpen = address.get('indicator') === indicator.id
  const twin = twinOf(all, indicator)
  return (
    <Fragment>
      <ProgrammeIndicatorRow
        indicator={indicator}
        twin={twin}
        times={times}
        isOpen={isOpen}
        address={address}
      />
      {isOpen && (
        <IndicatorDetails
          indicator={indicator}
          twin={twin}
          bodies={bodies}
          programme={programme}
          asOf={asOf}
          columns={columns}
        />
      )}
    </Fragment>
  )
}
