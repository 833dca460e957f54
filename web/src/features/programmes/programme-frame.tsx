import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { programmesApi } from '#shared/api/programmes.ts'
import { programmeMessages as words } from '#shared/language/programme-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { LinkTabs } from '../../components/link-tabs.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { PROGRAMME_PARTS, type ProgrammePart, paths } from '../../paths.ts'
import { OpenPeriodButton } from '../activity-reports/open-period-button.tsx'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import { DraftLink } from '../programme-editing/editing-links.tsx'
import { EditionNote } from './edition-note.tsx'
import { EditionTimeline } from './editions/edition-timeline.tsx'
import css from './programme-frame.module.css'
import { ProgrammeStatus } from './programme-status.tsx'
import { programmeViews } from './programme-views.ts'

type FrameProps = {
  id: string
  /** Undefined on the passport. */
  part: ProgrammePart | undefined
  asOf: string | undefined
  children: ReactNode
}

/** The rooms of the programme; all of them are read as of the same date. */
function Parts({ id, part, asOf }: Omit<FrameProps, 'children'>) {
  const say = useSay()
  const rooms = PROGRAMME_PARTS.filter((one) => programmeViews[one] !== undefined).map((one) => ({
    to: paths.programmePart(id, one, { asOf }),
    label: say(words[one]),
    current: one === part,
  }))
  const passport = {
    to: paths.programme(id, { asOf }),
    label: say(words.passport),
    current: part === undefined,
  }
  const report = { to: paths.programmeReport({ programme: id }), label: say(words.report), current: false }
  return <LinkTabs label={say(words.parts)} tabs={[passport, ...rooms, report]} />
}

/** What stands over every view of a programme: its name and status, its rooms, its editions and the date. */
export function ProgrammeFrame({ id, part, asOf, children }: FrameProps) {
  const say = useSay()
  const localized = useLocalized()
  const {
    data: programme,
    error,
    refetch,
  } = useQuery({
    ...query(programmesApi.find, { params: { id }, query: { asOf } }),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  })
  const drawer = useFigureDrawer()
  const title = programme ? localized(programme.title) : say(words.programme)
  const name = programme ? localized(programme.shortTitle) : say(words.programme)
  const room = say(part === undefined ? words.passport : words[part])
  return (
    <Page drawer={drawer}>
      <PageHead
        crumbs={[
          { label: say(shellMessages.programmes), to: paths.programmes() },
          { label: name, to: paths.programme(id, { asOf }) },
          { label: room },
        ]}
        title={title}
        documentTitle={`${name}, ${room}`}
        subtitle={programme && <ProgrammeStatus programme={programme} />}
        aside={
          programme && (
            <>
              <DraftLink programme={programme} />
              <OpenPeriodButton programme={id} />
            </>
          )
        }
      />
      <div className={css.tabs}>
        <Parts id={id} part={part} asOf={asOf} />
      </div>
      {programme && <EditionTimeline programme={programme} asked={asOf} />}
      {programme && <EditionNote programme={programme} asked={asOf} />}
      {error && !programme && <FailedNote error={error} onRetry={() => void refetch()} />}
      {error && !programme && asOf !== undefined && (
        <p className={css.note}>
          <ButtonLink to={part ? paths.programmePart(id, part) : paths.programme(id)}>
            {say(words.newest)}
          </ButtonLink>
        </p>
      )}
      {!programme && !error && <SkeletonRows rows={14} />}
      {programme && children}
    </Page>
  )
}
