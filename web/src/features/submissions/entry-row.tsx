import { Fragment, memo, type ReactNode } from 'react'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { joinClasses } from '../../components/join-classes.ts'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import type { RowDrafts } from './draft-book.ts'
import { rowId, useEntry } from './entry-context.ts'
import css from './entry-row.module.css'
import { FormulaButton } from './formula-button.tsx'
import { OperandCell } from './operand-cell.tsx'
import { natureText, sharedNature } from './operand-nature.ts'
import { PhoneFold } from './phone-fold.tsx'
import {
  RowBullet,
  RowMark,
  RowPrevious,
  RowTarget,
  RowValue,
  useRowNumbers,
  yearOf,
} from './row-figures.tsx'
import { RowNotes } from './row-notes.tsx'
import { RowProof } from './row-proof.tsx'
import type { RowView } from './row-view.ts'
import { useFileDrop } from './use-file-drop.ts'

type EntryRowProps = {
  view: RowView
  drafts: RowDrafts
  isVisited: boolean
  /** On a telephone one row is open at a time; elsewhere all are. */
  isOpen: boolean
  onToggle: (number: string) => void
  /** What the page adds under the row: a return that is being prepared. */
  children?: ReactNode
}

/** Weight, what the figures cover, the formula: the line under the name. */
function RowAbout({ view }: { view: RowView }) {
  const say = useSay()
  const { submission, isPhone } = useEntry()
  const { indicator } = view.definition
  // On a telephone each operand says it, beside its field.
  const nature = isPhone ? undefined : sharedNature(indicator.operands)
  return (
    <p className={css.about}>
      <span>{say(entryMessages.weight, { weight: indicator.weight })}</span>
      {nature && <span>{say(natureText(nature, submission.period))}</span>}
      <FormulaButton indicator={indicator} number={view.row.number} figure={view.row.id} />
    </p>
  )
}

/** The operands with the sign between them where the formula is a plain quotient. */
function Operands({ view, drafts }: { view: RowView; drafts: RowDrafts }) {
  const { operands, formula } = view.definition.indicator
  const isQuotient = operands.length === 2 && /^\s*\w+\s*\/\s*\w+\s*(\*\s*100\s*)?$/.test(formula)
  return (
    <div className={joinClasses(css.operands, operands.length === 1 && css.single)}>
      {operands.map((operand, index) => (
        <Fragment key={operand.key}>
          {index > 0 && (
            <span className={css.sign} aria-hidden="true">
              {isQuotient ? '÷' : ''}
            </span>
          )}
          <OperandCell view={view} operand={operand} draft={drafts[operand.key]} />
        </Fragment>
      ))}
    </div>
  )
}

/** On a telephone, the row in one line: mark, value, target; pressing it opens the row. */
function RowSummary({ view }: { view: RowView }) {
  const say = useSay()
  const { withUnit, number } = useRowNumbers(view)
  const { computed, row } = view
  return (
    <>
      <RowMark view={view} />
      <span className={css.summaryValue}>
        {computed.value === null ? (
          <span className={css.noValue}>{say(entryMessages.noValue)}</span>
        ) : (
          <b className="n">{withUnit(computed.value)}</b>
        )}
        {row.target?.value && (
          <span>{say(entryMessages.targetShort, { value: number(row.target.value) })}</span>
        )}
      </span>
    </>
  )
}

function PhoneFacts({ view }: { view: RowView }) {
  const say = useSay()
  const format = useFormat()
  const { withUnit } = useRowNumbers(view)
  const { path, previous } = view.row
  return (
    <div className={css.facts}>
      <dl>
        <div>
          <dt>{say(entryMessages.value)}</dt>
          <dd>
            <RowValue view={view} />
          </dd>
        </div>
        <div>
          <dt>{say(entryMessages.path)}</dt>
          <dd>{path.value === null ? <StateMark state="not-applicable" alone /> : withUnit(path.value)}</dd>
        </div>
        <div>
          <dt>{format.period(previous.period, 'part')}</dt>
          <dd>
            <RowPrevious view={view} />
          </dd>
        </div>
      </dl>
      <div className={css.proof}>
        <RowProof view={view} />
      </div>
    </div>
  )
}

function PhoneRow({ view, drafts, isVisited, isOpen, onToggle, children }: EntryRowProps) {
  const localized = useLocalized()
  const { number } = view.row
  return (
    <PhoneFold
      id={`${rowId(number)}-body`}
      number={number}
      name={localized(view.definition.indicator.name)}
      summary={<RowSummary view={view} />}
      isOpen={isOpen}
      onToggle={() => onToggle(number)}
    >
      <div className={css.phoneNotes}>
        <RowNotes view={view} drafts={drafts} isVisited={isVisited}>
          {children}
        </RowNotes>
      </div>
      <RowAbout view={view} />
      <Operands view={view} drafts={drafts} />
      <PhoneFacts view={view} />
    </PhoneFold>
  )
}

function WideRow({ view, drafts, isVisited, children }: EntryRowProps) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { submission } = useEntry()
  const { number } = view.row
  return (
    <>
      <span className={css.number}>{number}</span>
      <div className={css.name}>
        <h3 id={`${rowId(number)}-name`}>{localized(view.definition.indicator.name)}</h3>
        <RowAbout view={view} />
      </div>
      <Operands view={view} drafts={drafts} />
      <Fact view={view} area="value" word={say(entryMessages.value)}>
        <RowValue view={view} />
      </Fact>
      <Fact view={view} area="target" word={say(entryMessages.target, { year: yearOf(submission.period) })}>
        <RowTarget view={view} />
      </Fact>
      <div className={css.bullet}>
        <RowBullet view={view} />
      </div>
      <Fact view={view} area="previous" word={format.period(view.row.previous.period, 'part')}>
        <RowPrevious view={view} />
      </Fact>
      <div className={css.mark}>
        <RowMark view={view} />
      </div>
      <div className={css.proof}>
        <RowProof view={view} />
      </div>
      <div className={css.notes}>
        <RowNotes view={view} drafts={drafts} isVisited={isVisited}>
          {children}
        </RowNotes>
      </div>
    </>
  )
}

/** A number under its column; where the columns have no head, as in a narrow window, with its own word and unit. */
function Fact({
  view,
  area,
  word,
  children,
}: {
  view: RowView
  area: 'value' | 'target' | 'previous'
  word: string
  children: ReactNode
}) {
  const say = useSay()
  const { hasSharedUnit } = useEntry()
  const { unit } = view.definition.indicator
  return (
    <div className={css[area]}>
      <span className={css.factLabel}>
        {hasSharedUnit ? say(entryMessages.inUnit, { word, unit }) : word}
      </span>
      {children}
    </div>
  )
}

/** One indicator of the form. Files dropped on it become its evidence. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { view, isOpen } = props
  const { isPhone, mode, open } = useEntry()
  const { number, indicator } = view.row
  const takesFiles = mode === 'enter' && Object.values(view.row.operands).some(({ editable }) => editable)
  const { isOver, handlers } = useFileDrop(
    takesFiles ? (files) => open({ kind: 'evidence', indicator, files }) : null,
  )
  return (
    <li
      id={rowId(number)}
      className={joinClasses(css.row, isPhone && css.phone, isOpen && css.isOpen, isOver && css.over)}
      data-number={number}
      data-standing={view.standing}
      {...handlers}
    >
      {isPhone ? <PhoneRow {...props} /> : <WideRow {...props} />}
    </li>
  )
})
