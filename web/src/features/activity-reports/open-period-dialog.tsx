import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { programmesApi, type ReportingPeriod } from '#shared/api/programmes.ts'
import { openPeriodMessages as words } from '#shared/language/open-period-messages.ts'
import { call } from '../../api/call.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { TextArea } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'

import css from './open-period.module.css'

type DialogProps = { programme: string; onClose: () => void }

function useOpening(programme: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: { period: string; ground: string }) =>
      call(programmesApi.openPeriod, { params: { id: programme }, body }),
    // Lists of submissions and the programme's periods tell of it: they are asked anew when next shown.
    onSuccess: () => cache.invalidateQueries(),
  })
}

/** What has come of it, and where the drafts are. */
function Opened({ opened, onClose }: { opened: ReportingPeriod; onClose: () => void }) {
  const say = useSay()
  const format = useFormat()
  const { period, submissions } = opened
  return (
    <Dialog
      title={say(words.title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.close)}</Button>
          <ButtonLink variant="primary" to={paths.reviews({ period })}>
            {say(words.toBoard)}
          </ButtonLink>
        </>
      }
    >
      <Note
        tone="good"
        live="polite"
        mark={<StateMark state="accepted" />}
        title={say(words.opened, { period: format.period(period), made: submissions.made })}
      />
    </Dialog>
  )
}

type FormProps = {
  periods: readonly ReportingPeriod[]
  opening: ReturnType<typeof useOpening>
  onClose: () => void
}

function Form({ periods, opening, onClose }: FormProps) {
  const say = useSay()
  const format = useFormat()
  const [period, setPeriod] = useState(periods[0]?.period ?? '')
  const [ground, setGround] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = ground.trim() === ''
  const open = () => {
    setAsked(true)
    if (!isMissing && !opening.isPending) opening.mutate({ period, ground: ground.trim() })
  }
  return (
    <Dialog
      wide
      title={say(words.title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" waiting={opening.isPending} onClick={open}>
            {say(words.confirm)}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        <p>{say(words.text)}</p>
        <Select
          label={say(words.period)}
          value={period}
          options={periods.map(({ period: value, due, bodies }) => ({
            value,
            label: say(words.option, { period: format.period(value), due, bodies: bodies.length }),
          }))}
          onChange={setPeriod}
        />
        <TextArea
          label={say(words.ground)}
          hint={say(words.groundHint)}
          error={isAsked && isMissing ? say(words.groundNeeded) : undefined}
          value={ground}
          maxLength={2000}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
        {opening.error && <FailedNote error={opening.error} onRetry={open} />}
      </div>
    </Dialog>
  )
}

/** Which past half-year to open, and on what ground; the newest that can be opened comes first. */
export function OpenPeriodDialog({ programme, onClose }: DialogProps) {
  const say = useSay()
  const { data, error, refetch } = useQuery(query(programmesApi.periods, { params: { id: programme } }))
  const opening = useOpening(programme)
  const periods = data?.items.filter(({ canOpen }) => canOpen).reverse()
  if (opening.data) return <Opened opened={opening.data} onClose={onClose} />
  if (periods && periods.length > 0) return <Form periods={periods} opening={opening} onClose={onClose} />
  return (
    <Dialog
      title={say(words.title)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say(words.close)}</Button>}
    >
      {error && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {periods?.length === 0 && <p>{say(words.none)}</p>}
    </Dialog>
  )
}
