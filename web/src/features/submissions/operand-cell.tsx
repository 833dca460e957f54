import { useId } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { joinClasses } from '../../components/join-classes.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { beginUpper } from './begin-upper.ts'
import { type CellContent, type CellDraft, readingOf } from './cell-drafts.ts'
import { CellField, type CellLook, useToNumber } from './cell-field.tsx'
import { CellMenu, useMenuKey } from './cell-menu.tsx'
import { cellId, useEntry } from './entry-context.ts'
import css from './operand-cell.module.css'
import { natureText, sharedNature } from './operand-nature.ts'
import type { RowView } from './row-view.ts'
import { isZeroText } from './zero-text.ts'

type Operand = Indicator['operands'][number]

type OperandCellProps = { view: RowView; operand: Operand; draft: CellDraft | undefined }

/** Whether the cell itself is at fault: its text is no number, or the row's arithmetic breaks on it. */
function isAtFault(view: RowView, key: string, draft: CellDraft | undefined): boolean {
  if (draft && readingOf(draft)?.kind === 'invalid') return true
  if (draft?.refusal !== undefined) return true
  const content = view.cells[key]
  return view.problems.some(({ code, operand }) => {
    if (code === 'division-by-zero') return isZeroText(content?.value)
    if (code === 'part-exceeds-whole') return true
    return operand === key && (code === 'negative' || code === 'fall-without-reason')
  })
}

function lookOf({ view, operand, draft }: OperandCellProps): CellLook {
  if (isAtFault(view, operand.key, draft)) return 'error'
  if (view.row.operands[operand.key]?.returned) return 'returned'
  if (draft?.text) return 'filled'
  return view.cells[operand.key]?.state === 'value' ? 'filled' : 'empty'
}

/** The words of a cell: short name, printed definition, what its figure covers where the row does not say it. */
function useCellWords({ view, operand }: OperandCellProps) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  const { submission } = useEntry()
  const { number } = view.row
  const word = operandWord(operand.key, operand.name, language)
  const definition = beginUpper(localized(operand.name), language)
  const isOwnNature = sharedNature(view.definition.indicator.operands) === undefined
  return {
    word,
    definition,
    nature: say(natureText(operand.nature, submission.period)),
    isOwnNature,
    label:
      definition === word
        ? `${number}. ${definition}`
        : say(entryMessages.cell, { number, word, definition }),
    menuLabel: say(entryMessages.cellMenu, { number, word }),
  }
}

/** A figure that cannot be typed now: the number with its passport, or the state in words. */
function ClosedFigure({
  view,
  operand,
  content,
  label,
}: Pick<OperandCellProps, 'view' | 'operand'> & { content: CellContent; label: string }) {
  const say = useSay()
  const format = useFormat()
  const { passport, opened } = useEntry()
  const figure = view.row.operands[operand.key]
  if (!figure) return null
  if (content.value === null) {
    const state = content.state === 'value' ? 'not-reported' : content.state
    return (
      <span className={css.closed}>
        <StateLabel state={state} />
      </span>
    )
  }
  const text = format.decimal(content.value)
  return (
    <span className={css.closed}>
      <NumberLink
        to={passport(figure.id)}
        current={opened === figure.id}
        label={say(entryMessages.passportOf, { name: label, value: text })}
      >
        {text}
      </NumberLink>
    </span>
  )
}

/** One operand of a row: the field, its printed definition, its ground and note. */
export function OperandCell(props: OperandCellProps) {
  const { view, operand, draft } = props
  const about = useId()
  const words = useCellWords(props)
  const { button, openMenu } = useMenuKey()
  const cell = { indicator: view.row.indicator, operand: operand.key }
  const id = cellId(view.row.number, operand.key)
  const toNumber = useToNumber(cell, id)
  const figure = view.row.operands[operand.key]
  const content = view.cells[operand.key]
  if (!figure || !content) return null
  return (
    <div className={joinClasses(css.cell, figure.editable && css.open)} data-operand={operand.key}>
      <span className={css.word}>{words.word}</span>
      {figure.editable ? (
        <CellField
          {...{ cell, id, draft, content }}
          label={words.label}
          described={about}
          look={lookOf(props)}
          onMenu={openMenu}
        >
          <CellMenu
            ref={button}
            cell={cell}
            content={content}
            label={words.menuLabel}
            figure={figure.id}
            onNumber={() => toNumber('')}
          />
        </CellField>
      ) : (
        <ClosedFigure view={view} operand={operand} content={content} label={words.label} />
      )}
      <div id={about} className={css.about}>
        {words.definition !== words.word && (
          <span className={joinClasses(css.definition, 'clamp-3')} title={words.definition}>
            {words.definition}
          </span>
        )}
        <span className={joinClasses(css.nature, words.isOwnNature && css.ownNature)}>{words.nature}</span>
        {content.ground !== null && <CellWords icon="flag" text={content.ground} />}
        {content.note !== null && <CellWords icon="comment" text={content.note} />}
      </div>
    </div>
  )
}

function CellWords({ icon, text }: { icon: 'flag' | 'comment'; text: string }) {
  return (
    <span className={css.said}>
      <Icon name={icon} size={12} /> {text}
    </span>
  )
}
