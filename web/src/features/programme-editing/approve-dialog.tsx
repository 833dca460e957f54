import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FindingShape } from '#shared/api/findings.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/field.tsx'
import { GuardedDialog } from '../../components/guarded-dialog.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { RefusalNote } from './form-frame.tsx'
import type { DraftWork, Outcome } from './use-draft-work.ts'

type ErrorsProps = {
  findings: readonly FindingShape[]
  texts: Readonly<Record<string, string>>
  onChange: (texts: Readonly<Record<string, string>>) => void
}

/** Each contradiction that nobody has explained, with the place to say why it stands. */
function Errors({ findings, texts, onChange }: ErrorsProps) {
  const say = useSay()
  const localized = useLocalized()
  const [first] = findings
  const shared = first ? (texts[first.id] ?? '') : ''
  return (
    <>
      <p>{say(words.approveErrors, { count: findings.length })}</p>
      {findings.map(({ id, title, text }, index) => (
        <div key={id} className={css.group}>
          <div>
            <b>{localized(title)}</b>
            <div className={css.quiet}>{localized(text)}</div>
          </div>
          <TextArea
            label={say(words.why)}
            rows={2}
            value={texts[id] ?? ''}
            onChange={(event) => onChange({ ...texts, [id]: event.currentTarget.value })}
          />
          {index === 0 && findings.length > 1 && shared.trim() !== '' && (
            <Button
              variant="link"
              onClick={() => onChange(Object.fromEntries(findings.map((one) => [one.id, shared])))}
            >
              {say(words.sameForAll)}
            </Button>
          )}
        </div>
      ))}
    </>
  )
}

/** Approves a draft: nothing of it changes after. Every error that stands is acknowledged with a reason. */
export function ApproveDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const format = useFormat()
  const { programme, edition } = work.draft
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const [outcome, setOutcome] = useState<Outcome>()
  const { data } = useQuery(
    query(programmesApi.findings, { params: { id: programme.id }, query: { edition: edition.number } }),
  )
  const errors = (data?.items ?? []).filter(
    ({ severity, explained }) => severity === 'error' && explained === null,
  )
  const acknowledged = errors.flatMap(({ id }) => {
    const text = texts[id]?.trim() ?? ''
    return text === '' ? [] : [{ finding: id, text }]
  })
  async function approve() {
    const result = await work.approve(acknowledged)
    setOutcome(result)
    if (result.kind === 'done') onClose()
  }
  return (
    <GuardedDialog
      title={say(words.approveTitle)}
      wide
      isChanged={acknowledged.length > 0}
      onClose={onClose}
      actions={(leave) => (
        <>
          <Button onClick={leave}>{say(words.cancel)}</Button>
          <Button
            variant="primary"
            waiting={!data || acknowledged.length < errors.length}
            onClick={() => void approve()}
          >
            {say(words.approve)}
          </Button>
        </>
      )}
    >
      <div className={css.form}>
        <p>
          {say(words.approveText, {
            date: edition.effectiveFrom ? format.date(edition.effectiveFrom) : '—',
          })}
        </p>
        {errors.length > 0 && <Errors findings={errors} texts={texts} onChange={setTexts} />}
        {outcome?.kind === 'refused' && <RefusalNote refusal={outcome} />}
      </div>
    </GuardedDialog>
  )
}
