import { useState } from 'react'
import { type IndicatorValueShape, indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { call } from '../../../api/call.ts'
import { TextArea } from '../../../components/field.tsx'
import { useSay } from '../../../language/use-say.ts'
import { attachFile } from './attach-file.ts'
import { fieldError, useValueMove } from './use-value-move.ts'
import { ValueFileField, ValueFormDialog } from './value-form-dialog.tsx'

type DialogProps = { programme: string; number: string; item: IndicatorValueShape; onClose: () => void }

/** Why the value goes back. */
export function ReturnValueDialog({ programme, number, item, onClose }: DialogProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const { period, revision } = item
  const body = { period, revision, reason: reason.trim() }
  const move = useValueMove(programme, {
    work: () => call(indicatorValuesApi.return, { params: { id: programme, number }, body }),
    onDone: onClose,
  })
  return (
    <ValueFormDialog
      title={`${number}. ${say(words.return)}`}
      error={move.error}
      isWaiting={move.isPending}
      onSave={() => move.mutate()}
      onClose={onClose}
    >
      <TextArea
        label={say(words.reason)}
        error={fieldError(move.error, 'reason')}
        value={reason}
        rows={3}
        maxLength={2000}
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ValueFormDialog>
  )
}

/** A file for a value that waits. */
export function AttachFileDialog({ programme, number, item, onClose }: DialogProps) {
  const say = useSay()
  const [file, setFile] = useState<File | null>(null)
  const move = useValueMove(programme, {
    work: () => attachFile({ programme, number }, item, file),
    onDone: onClose,
  })
  return (
    <ValueFormDialog
      title={`${number}. ${say(words.evidence)}`}
      error={move.error}
      isWaiting={move.isPending}
      onSave={() => move.mutate()}
      onClose={onClose}
    >
      <ValueFileField file={file} error={fieldError(move.error, 'file')} onChoose={setFile} />
    </ValueFormDialog>
  )
}
