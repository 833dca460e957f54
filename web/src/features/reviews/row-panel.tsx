import type { Indicator } from '#shared/api/indicators.ts'
import type { Remark, SubmissionRow } from '#shared/api/submission-shapes.ts'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import { operandWord, operandWordsOf } from '#shared/language/operand-messages.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import { DecisionForm } from './decision-form.tsx'
import { OperandTable } from './operand-table.tsx'
import { panelId, useReviewPage } from './review-context.ts'
import css from './row-panel.module.css'
import { reviewedRow } from './standing.ts'

type PanelProps = { row: SubmissionRow; indicator: Indicator }

function EvidenceList({ row, indicator }: PanelProps) {
  const say = useSay()
  const format = useFormat()
  const operandWords = operandWordsOf(indicator.operands, useLanguage().language)
  if (row.evidence.length === 0) {
    return (
      <p className={css.line}>
        <Icon name="paperclip" size={14} />
        <span>{say(words.noEvidence)}</span>
      </p>
    )
  }
  return row.evidence.map(({ id, submission, operand, name, size, by, at }) => (
    <p key={id} className={css.line}>
      <Icon name="paperclip" size={14} />
      <span>
        {operand !== null && `${operandWords[operand] ?? operand}: `}
        <a href={files.evidence(submission, id)} download data-evidence>
          {name}
        </a>
        , {say(words.evidence, { size: format.fileSize(size), name: by.name, at: format.instant(at) })}
      </span>
    </p>
  ))
}

export function RemarkLine({ remark }: { remark: Omit<Remark, 'indicator' | 'operand'> }) {
  const say = useSay()
  const format = useFormat()
  const { round, at, by, code, reason, answer, answeredBy, answeredAt } = remark
  const why = code === 'other' ? reason : `${say(remarkCodes[code])}. ${reason}`
  return (
    <li className={css.line}>
      <Icon name="comment" size={14} />
      <span>
        {say(words.remark, { round, at: format.instant(at), name: by.name, reason: why })}
        <span className={css.answer}>
          {answer !== null && answeredBy && answeredAt
            ? say(words.answer, { name: answeredBy.name, at: format.instant(answeredAt), answer })
            : say(words.unanswered)}
        </span>
      </span>
    </li>
  )
}

function Remarks({ row }: { row: SubmissionRow }) {
  const say = useSay()
  if (row.remarks.length === 0) return null
  return (
    <>
      <h3 className={css.heading}>{say(words.earlier)}</h3>
      <ul>
        {row.remarks.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} />
        ))}
      </ul>
    </>
  )
}

function Decision({ row, indicator }: PanelProps) {
  const localized = useLocalized()
  const { language } = useLanguage()
  const parts = indicator.operands.map(({ key, name }) => ({
    value: key,
    label: operandWord(key, name, language),
  }))
  return <DecisionForm row={reviewedRow(row, localized(indicator.name))} parts={parts} />
}

/** Under the open row: its inputs beside last quarter's, what proves them, what was said before, and the decision. */
export function RowPanel({ row, indicator }: PanelProps) {
  const { canDecide } = useReviewPage()
  return (
    <tr className={css.row}>
      <td className={css.cell} colSpan={9}>
        <div id={panelId(row.number)} className={css.panel} data-decides={canDecide}>
          <div className={css.facts}>
            <OperandTable row={row} indicator={indicator} />
            <EvidenceList row={row} indicator={indicator} />
            <Remarks row={row} />
          </div>
          {canDecide && <Decision key={row.indicator} row={row} indicator={indicator} />}
        </div>
      </td>
    </tr>
  )
}
