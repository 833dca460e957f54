import { useState } from 'react'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWordsOf } from '#shared/language/operand-messages.ts'
import { Select } from '../../components/select.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './evidence-dialog.module.css'
import { FilesDialog } from './evidence-dialog.tsx'
import type { RowView } from './row-view.ts'

type FigureEvidenceProps = { view: RowView; dropped: readonly File[] | undefined; onClose: () => void }

/** The files that prove an indicator, or one of its inputs. */
export function FigureEvidence({ view, dropped, onClose }: FigureEvidenceProps) {
  const say = useSay()
  const { mode } = useEntry()
  const { row } = view
  const { language } = useLanguage()
  const { operands } = view.definition.indicator
  const words = operandWordsOf(operands, language)
  const [operand, setOperand] = useState<string | null>(null)
  return (
    <FilesDialog
      title={say(entryMessages.evidenceOf, { number: row.number })}
      files={row.evidence.map(({ operand: proved, ...file }) => ({
        ...file,
        proves: proved === null ? undefined : words[proved],
      }))}
      isOpen={mode === 'enter' && Object.values(row.operands).some(({ editable }) => editable)}
      fields={{ indicator: row.indicator, ...(operand === null ? {} : { operand }) }}
      dropped={dropped}
      onClose={onClose}
    >
      {operands.length > 1 && (
        <div className={css.proves}>
          <Select
            label={say(entryMessages.proves)}
            value={operand ?? ''}
            options={[
              { value: '', label: say(entryMessages.provesWhole) },
              ...operands.map(({ key }) => ({ value: key, label: words[key] ?? key })),
            ]}
            onChange={(chosen) => setOperand(chosen || null)}
          />
        </div>
      )}
    </FilesDialog>
  )
}
