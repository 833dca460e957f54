import { useQuery } from '@tanstack/react-query'
import { auditApi } from '#shared/api/audit.ts'
import { trailMessages as words } from '#shared/language/audit-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './trail.module.css'

/** Asks only when the button is pressed: the server recomputes every digest. */
export function useChain() {
  const { data, error, isFetching, refetch } = useQuery({
    ...query(auditApi.verify, {}),
    enabled: false,
    gcTime: 0,
    retry: false,
  })
  return { data, error, isFetching, check: () => void refetch() }
}

type Chain = ReturnType<typeof useChain>

export function VerifyButton({ chain }: { chain: Chain }) {
  const say = useSay()
  return (
    <Button icon="lock" waiting={chain.isFetching} onClick={chain.check}>
      {say(chain.isFetching ? words.verifying : words.verify)}
    </Button>
  )
}

/** What the check has found, in words. */
export function ChainResult({ chain }: { chain: Chain }) {
  const say = useSay()
  const format = useFormat()
  const { data, error } = chain
  if (error) return <FailedNote error={error} onRetry={chain.check} />
  if (!data) return null
  const when = format.instant(data.checkedAt, { year: true })
  return (
    <div className={css.block}>
      {data.intact ? (
        <Note tone="good" live="polite" mark={<StateMark state="sealed" />} title={say(words.intact)}>
          {say(words.intactText, { count: data.events, when })}
        </Note>
      ) : (
        <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={say(words.broken)}>
          {say(words.brokenText, { id: data.brokenAt ?? '—', count: data.events, when })}
        </Note>
      )}
    </div>
  )
}
