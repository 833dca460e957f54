import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { reviewBoardMessages as words } from '#shared/language/review-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FactStrip } from '../../components/fact-strip.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { WaitingDraftsNote } from '../programme-editing/editing-links.tsx'
import { useProgrammeTitle } from '../submissions/use-programme-title.ts'
import { BoardTable } from './board-table.tsx'
import { deskOf } from './standing.ts'

const DESKS = ['accepted', 'withReviewer', 'returned', 'notHere'] as const

function Counts({ submissions }: { submissions: readonly SubmissionHead[] }) {
  const say = useSay()
  return (
    <FactStrip
      facts={DESKS.map((desk) => {
        const count = submissions.filter((one) => deskOf(one) === desk).length
        const isLate = submissions.some((one) => deskOf(one) === desk && one.late)
        const isWarned = count > 0 && (desk === 'returned' || (desk === 'notHere' && isLate))
        return { key: desk, value: count, label: say(words[desk]), tone: isWarned ? 'warn' : undefined }
      })}
    />
  )
}

/** The periods that have submissions, the newest first, and the submissions of the one in the address. */
function useBoard() {
  const [params, setParams] = useSearchParams()
  const all = useQuery(query(submissionApi.list, { query: { limit: 500 } }))
  const periods = [...new Set((all.data?.items ?? []).map(({ period }) => period))].sort().reverse()
  const asked = params.get('period')
  const period = asked ?? periods[0]
  const ofPeriod = useQuery({
    ...query(submissionApi.list, { query: { period, limit: 500 } }),
    enabled: period !== undefined,
  })
  const choices = period === undefined || periods.includes(period) ? periods : [period, ...periods]
  return {
    period,
    choices,
    choose: (chosen: string) => setParams({ period: chosen }),
    submissions: period === undefined ? all.data && [] : ofPeriod.data?.items,
    error: ofPeriod.error ?? all.error,
    retry: () => void (ofPeriod.error ? ofPeriod.refetch() : all.refetch()),
  }
}

/** A table for each document: in a half-year several programmes may report. */
function Boards({ submissions }: { submissions: readonly SubmissionHead[] }) {
  const documents = [...new Set(submissions.map(({ document }) => document))].sort()
  const titleOf = useProgrammeTitle(submissions.some(({ kind }) => kind === 'programme'))
  return documents.map((document) => (
    <BoardTable
      key={document}
      title={titleOf(document)}
      submissions={submissions.filter((one) => one.document === document)}
    />
  ))
}

/** Bodies by what has become of their submission in a period. */
export function ReviewBoardPage() {
  const say = useSay()
  const format = useFormat()
  const { period, choices, choose, submissions, error, retry } = useBoard()
  const isKnown = period !== undefined && /^\d{4}(-(Q[1-4]|H[12]))?$/.test(period)
  const title = isKnown ? say(words.title, { period: format.period(period) }) : say(shellMessages.review)
  return (
    <Page>
      <PageHead
        title={title}
        aside={
          isKnown && (
            <Select
              label={say(words.period)}
              value={period}
              options={choices.map((value) => ({ value, label: format.period(value) }))}
              onChange={choose}
            />
          )
        }
      />
      <WaitingDraftsNote />
      {error && !submissions && <FailedNote error={error} onRetry={retry} />}
      {!submissions && !error && <SkeletonRows rows={15} height={40} columns={5} />}
      {submissions && submissions.length > 0 && (
        <>
          <Counts submissions={submissions} />
          <Boards submissions={submissions} />
        </>
      )}
      {submissions?.length === 0 && (
        <Empty
          title={say(words.emptyTitle)}
          action={<ButtonLink to={paths.reviews()}>{say(words.latest)}</ButtonLink>}
        >
          {say(words.emptyText)}
        </Empty>
      )}
    </Page>
  )
}
