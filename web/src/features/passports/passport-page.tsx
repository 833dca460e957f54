import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { reportApi } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink, DownloadLink } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import css from './passport-page.module.css'
import { PassportParts } from './passport-parts.tsx'
import { PassportPlace, PassportValue } from './passport-value.tsx'

/** The passport of a number at an address of its own: to be sent, printed and cited. */
export function PassportPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const localized = useLocalized()
  const { data: passport, error, refetch } = useQuery(query(reportApi.passport, { params: { id } }))
  if (error) {
    return (
      <Page>
        <PageHead title={say(words.title)} />
        <Note
          tone="bad"
          mark="error"
          title={say(words.failed)}
          action={
            <Button size="row" onClick={() => void refetch()}>
              {say(words.retry)}
            </Button>
          }
        >
          {error.message}
        </Note>
      </Page>
    )
  }
  if (!passport)
    return (
      <Page>
        <SkeletonRows rows={10} columns={2} />
      </Page>
    )
  const crumbs = [
    { label: say(words.toReport), to: paths.kpiReport({ period: passport.period }) },
    ...(passport.indicator
      ? [{ label: passport.indicator.number, to: paths.indicator(passport.indicator.id) }]
      : []),
    { label: say(words.title) },
  ]
  return (
    <Page>
      <article className={css.sheet}>
        <PageHead
          crumbs={crumbs}
          title={localized(passport.title)}
          subtitle={<PassportPlace passport={passport} />}
        />
        <div className={css.value}>
          <PassportValue passport={passport} />
        </div>
        <PassportParts passport={passport} />
        <div className={`${css.links} screen-only`}>
          {passport.indicator && (
            <ButtonLink to={paths.indicator(passport.indicator.id)}>{say(words.toIndicator)}</ButtonLink>
          )}
          <DownloadLink href={files.passportJson(id)}>{say(words.downloadJson)}</DownloadLink>
          <Button icon="print" onClick={() => window.print()}>
            {say(words.print)}
          </Button>
        </div>
      </article>
    </Page>
  )
}
