import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DIRECTIONS, type Indicator, indicatorApi } from '#shared/api/indicators.ts'
import { OPERAND_NATURES } from '#shared/engine/indicator.ts'
import {
  directionWords,
  operandNatureWords,
  kpiMessages as words,
} from '#shared/language/indicator-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { call } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Select } from '../../components/select.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './kpi.module.css'

const PLACES = ['0', '1', '2', '3', '4', '5', '6'] as const

type Draft = {
  readonly direction: Indicator['direction']
  readonly natures: Readonly<Record<string, Indicator['operands'][number]['nature']>>
  readonly decimals: number
  readonly reason: string
}

function draftOf({ direction, operands, decimals }: Indicator): Draft {
  return {
    direction,
    natures: Object.fromEntries(operands.map(({ key, nature }) => [key, nature])),
    decimals,
    reason: '',
  }
}

/** Only what differs is sent, so that the journal tells only what was changed. */
function changesOf(indicator: Indicator, { direction, natures, decimals, reason }: Draft) {
  const operands = indicator.operands.flatMap(({ key, nature }) => {
    const chosen = natures[key]
    return chosen !== undefined && chosen !== nature ? [{ key, nature: chosen }] : []
  })
  return {
    ...(direction !== indicator.direction && { direction }),
    ...(operands.length > 0 && { operands }),
    ...(decimals !== indicator.decimals && { decimals }),
    reason: reason.trim(),
  }
}

function useCorrection(indicator: Indicator, onClose: () => void) {
  const cache = useQueryClient()
  const params = { id: indicator.id }
  return useMutation({
    mutationFn: (draft: Draft) => call(indicatorApi.correct, { params, body: changesOf(indicator, draft) }),
    onSuccess: async (corrected) => {
      cache.setQueryData(keyOf(indicatorApi.find, { params }), corrected)
      onClose()
      await cache.invalidateQueries({ queryKey: ['indicators'] })
    },
  })
}

type FieldsProps = { indicator: Indicator; draft: Draft; onChange: (changed: Partial<Draft>) => void }

function Choices({ indicator, draft, onChange }: FieldsProps) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  return (
    <>
      <Select
        label={say(words.direction)}
        value={draft.direction}
        options={DIRECTIONS.map((value) => ({ value, label: localized(directionWords[value]) }))}
        onChange={(chosen) => {
          const direction = DIRECTIONS.find((known) => known === chosen)
          if (direction) onChange({ direction })
        }}
      />
      {indicator.operands.map(({ key, name }) => (
        <div key={key} className={css.field}>
          <span className={css.caption}>{localized(name)}</span>
          <Select
            label={operandWord(key, name, language)}
            value={draft.natures[key] ?? ''}
            options={OPERAND_NATURES.map((value) => ({ value, label: localized(operandNatureWords[value]) }))}
            onChange={(chosen) => {
              const nature = OPERAND_NATURES.find((known) => known === chosen)
              if (nature) onChange({ natures: { ...draft.natures, [key]: nature } })
            }}
          />
        </div>
      ))}
      <Select
        label={say(words.decimals)}
        value={String(draft.decimals)}
        options={PLACES.map((value) => ({ value, label: value }))}
        onChange={(chosen) => onChange({ decimals: Number(chosen) })}
      />
    </>
  )
}

/** The administrator states what the act leaves open; the reason is kept. */
export function CorrectDialog({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const say = useSay()
  const [draft, setDraft] = useState(() => draftOf(indicator))
  const [isAsked, setAsked] = useState(false)
  const correction = useCorrection(indicator, onClose)
  const isReasonMissing = isAsked && draft.reason.trim() === ''
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }))
  const save = () => {
    setAsked(true)
    if (draft.reason.trim() !== '') correction.mutate(draft)
  }
  return (
    <Dialog
      title={say(words.edit)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" waiting={correction.isPending} onClick={save}>
            {say(correction.isPending ? words.saving : words.save)}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        {correction.error && (
          <Note
            tone="bad"
            live="assertive"
            mark={<StateMark state="error" />}
            title={correction.error.message}
          />
        )}
        <Choices indicator={indicator} draft={draft} onChange={change} />
        <TextArea
          label={say(words.reason)}
          hint={`${say(words.reasonHint)} ${say(words.sealedStay)}`}
          error={isReasonMissing ? say(words.reasonMissing) : undefined}
          value={draft.reason}
          maxLength={1000}
          required
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </div>
    </Dialog>
  )
}
