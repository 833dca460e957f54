import type { SubmissionCourse } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { holderOf } from '#shared/rules/submission-status.ts'
import { Segments } from '../../components/segments.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { Steps } from '../../components/steps.tsx'
import { useSay } from '../../language/use-say.ts'
import { useCourse } from './course-context.ts'
import type { RowStanding } from './row-view.ts'
import css from './stage-line.module.css'

const STEP_OF = { analyst: 0, deputy: 1, reviewer: 2, nobody: 4 } as const

const TONES = { ready: 'good', returned: 'warn', error: 'bad', partial: 'neutral', empty: 'empty' } as const

const COUNTED: readonly {
  standing: Exclude<RowStanding, 'ready'>
  state: StateName
  words: Parameters<ReturnType<typeof useSay>>[0]
}[] = [
  { standing: 'returned', state: 'returned', words: entryMessages.returnedCount },
  { standing: 'error', state: 'error', words: entryMessages.errorCount },
  { standing: 'partial', state: 'missing-inputs', words: entryMessages.partialCount },
  { standing: 'empty', state: 'not-reported', words: entryMessages.emptyCount },
]

/** Where the submission is on its way, and how many of its rows are ready. */
export function StageLine({
  submission,
  rows,
}: {
  submission: SubmissionCourse
  rows: readonly { readonly key: string; readonly standing: RowStanding }[]
}) {
  const say = useSay()
  const { words: own } = useCourse()
  const steps = [
    entryMessages.stageEnter,
    entryMessages.stageDeputy,
    entryMessages.stageReview,
    entryMessages.stageAccepted,
  ].map((step) => say(step))
  const counted = (standing: RowStanding) => rows.filter((row) => row.standing === standing).length
  const ready = say(own.readiness, { ready: counted('ready'), rows: rows.length })
  return (
    <div className={css.line}>
      <Steps label={say(entryMessages.stages)} steps={steps} current={STEP_OF[holderOf(submission.status)]} />
      <div className={css.readiness}>
        <strong>{ready}</strong>
        <span className={css.segments}>
          <Segments
            label={ready}
            segments={rows.map(({ key, standing }) => ({ key, tone: TONES[standing] }))}
          />
        </span>
        {COUNTED.map(({ standing, state, words }) => {
          const count = counted(standing)
          if (count === 0) return null
          return (
            <StateLabel key={standing} state={state}>
              {say(words, { count })}
            </StateLabel>
          )
        })}
      </div>
    </div>
  )
}
