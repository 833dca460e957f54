import { Link } from 'react-router'
import type { EditionComparison } from '#shared/api/programmes.ts'
import { editionMessages as words } from '#shared/language/edition-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { Icon, type IconName } from '../../../components/icons.tsx'
import { useSay } from '../../../language/use-say.ts'
import { KazakhText } from '../kazakh-text.tsx'
import stack from '../stacked.module.css'
import type { EditionChange } from './edition-changes.ts'
import { FieldSide, useFieldName } from './edition-field.tsx'
import css from './editions.module.css'

type TableProps = {
  title: string
  changes: readonly EditionChange[]
  comparison: EditionComparison
  /** What stands for the thing: its number, or its name where it has none. */
  nameOf: (change: EditionChange) => string
  linkOf?: ((change: EditionChange) => string) | undefined
  /** Printed sums have a name and no text. */
  hasTexts?: boolean | undefined
}

const MARKS: Readonly<Record<EditionChange['change'], { icon: IconName; words: keyof typeof words }>> = {
  added: { icon: 'plus', words: 'wasAdded' },
  removed: { icon: 'x', words: 'wasRemoved' },
  changed: { icon: 'arrow-right', words: 'wasChanged' },
}

const ORDER = ['removed', 'added', 'changed'] as const

/** What became of rows, indicators or totals: each changed field with what it was and what it is. */
export function ChangeTable({ title, changes, comparison, nameOf, linkOf, hasTexts = true }: TableProps) {
  const say = useSay()
  if (changes.length === 0) return null
  const ordered = ORDER.flatMap((kind) => changes.filter(({ change }) => change === kind))
  const hasFields = changes.some(({ fields }) => fields.length > 0)
  return (
    <section>
      <h3 className={css.head}>{title}</h3>
      <div className={stack.stack}>
        <DataTable label={title}>
          <thead>
            <tr>
              <HeadCell>{say(words.what)}</HeadCell>
              <HeadCell>{say(words.change)}</HeadCell>
              <HeadCell>{say(words.field)}</HeadCell>
              {hasFields && <HeadCell>{say(words.before)}</HeadCell>}
              {hasFields && <HeadCell>{say(words.after)}</HeadCell>}
            </tr>
          </thead>
          {ordered.map((change) => (
            <tbody key={change.id}>
              <ChangeRows
                change={change}
                comparison={comparison}
                name={nameOf(change)}
                to={linkOf?.(change)}
                hasFields={hasFields}
                hasTexts={hasTexts}
              />
            </tbody>
          ))}
        </DataTable>
      </div>
    </section>
  )
}

function ChangeWord({ change }: Pick<EditionChange, 'change'>) {
  const say = useSay()
  const mark = MARKS[change]
  return (
    <span className={css.change} data-change={change}>
      <Icon name={mark.icon} size={13} />
      {say(words[mark.words])}
    </span>
  )
}

function Title({ title }: Pick<EditionChange, 'title'>) {
  const say = useSay()
  return (
    <span className={css.title}>
      {title ? <KazakhText printed={title} /> : <span className={css.quiet}>{say(words.textNotKept)}</span>}
    </span>
  )
}

type RowsProps = {
  change: EditionChange
  comparison: EditionComparison
  name: string
  to: string | undefined
  hasFields: boolean
  hasTexts: boolean
}

/** A row for each changed field; what was added or removed as a whole has one with its text. */
function ChangeRows({ change, comparison, name, to, hasFields, hasTexts }: RowsProps) {
  const fieldNameOf = useFieldName(comparison)
  const [first, ...rest] = change.fields
  return (
    <>
      <Row>
        <Cell head>{to === undefined ? name : <Link to={to}>{name}</Link>}</Cell>
        <Cell>
          <ChangeWord change={change.change} />
        </Cell>
        <Cell colSpan={first === undefined && hasFields ? 3 : undefined}>
          {hasTexts && <Title title={change.title} />}
          {first && <strong className={css.due}>{fieldNameOf(first.field)}</strong>}
        </Cell>
        {first && <Sides change={first} comparison={comparison} />}
      </Row>
      {rest.map((field) => (
        <Row key={field.field}>
          <Cell />
          <Cell />
          <Cell>
            <strong className={css.due}>{fieldNameOf(field.field)}</strong>
          </Cell>
          <Sides change={field} comparison={comparison} />
        </Row>
      ))}
    </>
  )
}

function Sides({
  change,
  comparison,
}: {
  change: EditionChange['fields'][number]
  comparison: EditionComparison
}) {
  const say = useSay()
  return (
    <>
      <Cell data-label={say(words.before)}>
        <FieldSide field={change.field} raw={change.before} side="before" named={comparison} />
      </Cell>
      <Cell data-label={say(words.after)}>
        <FieldSide field={change.field} raw={change.after} side="after" named={comparison} />
      </Cell>
    </>
  )
}
