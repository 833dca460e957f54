import type { Indicator } from '#shared/api/indicators.ts'
import type { SubmissionRow } from '#shared/api/submission-shapes.ts'
import { operandWord, operandWordsOf } from '#shared/language/operand-messages.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import { DecisionForm } from './decision-form.tsx'
import { OperandTable } from './operand-table.tsx'
import { PanelFrame, Remarks } from './panel-frame.tsx'
import { useReviewPage } from './review-context.ts'
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
    <PanelFrame
      id={row.number}
      columns={9}
      decision={canDecide && <Decision key={row.indicator} row={row} indicator={indicator} />}
    >
      <OperandTable row={row} indicator={indicator} />
      <EvidenceList row={row} indicator={indicator} />
      <Remarks remarks={row.remarks} />
    </PanelFrame>
  )
}
