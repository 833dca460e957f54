import { useCallback } from 'react'
import { Link } from 'react-router'
import type { ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { activityWords } from '#shared/language/activity-messages.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'

/** Names of funding sources; one that the plan does not print is said to be so. */
export function useSourceName(sources: ActivitySubmission['sources']): (source: string | null) => string {
  const { language } = useLanguage()
  return useCallback(
    (source) => {
      const named = source === null ? undefined : sources[source]
      return named ? named.name[language] : activityWords.sourceNotPrinted[language]
    },
    [language, sources],
  )
}

/** The programme that obliges to report, as a link to its plan. */
export function AboutProgramme({
  submission,
}: {
  submission: Pick<ActivitySubmission, 'document' | 'programme'>
}) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <>
      {say(words.about)}{' '}
      <Link className="in-text" to={paths.programmePart(submission.document, 'plan')}>
        {localized(submission.programme)}
      </Link>
    </>
  )
}

/** Why the past period is open, and who has opened it. */
export function OpeningNote({ opening }: Pick<ActivitySubmission, 'opening'>) {
  const say = useSay()
  const format = useFormat()
  if (!opening) return null
  const { ground, by, at } = opening
  const opened = by ? say(words.openedBy, { name: by.name, at: format.instant(at, { year: true }) }) : ''
  return (
    <Note mark={<StateMark state="not-due" />} title={say(words.openedTitle)}>
      {say(words.openedText, { ground, opened })}
    </Note>
  )
}
