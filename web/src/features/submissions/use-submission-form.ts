import { useMemo } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Submission } from '#shared/api/submission-shapes.ts'
import { type FigureChange, submissionApi } from '#shared/api/submissions.ts'
import { call } from '../../api/call.ts'
import { keyOf } from '../../api/queries.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { CourseStep } from './course-context.ts'
import { figureRules } from './draft-rules.ts'
import type { EntryStore } from './entry-store.ts'
import { type Definition, defineIndicator, type RowView, viewRow } from './row-view.ts'
import { type FormRequests, useFormStore, useKeptViews } from './use-form-store.ts'

/** The requests of a submission of figures. */
function figureRequests(id: string): FormRequests<Submission, FigureChange> {
  const params = { id }
  return {
    key: keyOf(submissionApi.find, { params }),
    rules: figureRules,
    fetch: () => call(submissionApi.find, { params }),
    save: (version, figures) =>
      call(submissionApi.enter, { params, body: { version, figures: [...figures] } }),
    act(step: CourseStep, version: number) {
      switch (step.kind) {
        case 'return': {
          const figures = step.rows.map(({ row, ...one }) => ({ indicator: row, ...one }))
          return call(submissionApi.return, { params, body: { version, figures } })
        }
        case 'answer': {
          const { remark, answer } = step
          return call(submissionApi.answer, { params: { id, remark }, body: { version, answer } })
        }
        default:
          return call(submissionApi[step.kind], { params, body: { version } })
      }
    },
  }
}

/** Drafts that wait in the browser, as text to be copied. */
export function unsentFigures(store: EntryStore): string[] {
  const { rows } = store.submission()
  return store.entries().flatMap(([{ indicator }, draft]) => {
    const row = rows.find((one) => one.indicator === indicator)
    const text = draft.text ?? draft.chosen?.ground ?? draft.note
    return row && text ? [`${row.number}: ${text}`] : []
  })
}

function useRowViews(
  { rows, period, method }: Submission,
  definitions: ReadonlyMap<string, Definition>,
  store: EntryStore,
): RowView[] {
  const { language } = useLanguage()
  const kept = useKeptViews<RowView>()
  return rows.flatMap((row) => {
    const definition = definitions.get(row.indicator)
    if (!definition) return []
    const drafts = store.row(row.indicator)
    const setting = { period, method, language }
    return [
      kept(row.indicator, [row, definition, drafts, language], () =>
        viewRow(row, definition, { drafts, setting }),
      ),
    ]
  })
}

/** State of the entry form: what is typed, what it comes to, what stands in the way. */
export function useSubmissionForm({
  submission,
  indicators,
  user,
}: {
  submission: Submission
  indicators: readonly Indicator[]
  user: string
}) {
  const form = useFormStore(submission, user, figureRequests(submission.id))
  const definitions = useMemo(
    () => new Map(indicators.map((indicator) => [indicator.id, defineIndicator(indicator)])),
    [indicators],
  )
  return { ...form, views: useRowViews(form.submission, definitions, form.store) }
}
