import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { type Passport, reportApi } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { parseMoneyId } from '#shared/rules/money-address.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink, DownloadLink } from '../../components/button.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { type Crumb, PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { Tag } from '../../components/tag.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import { useMe } from '../session/use-me.ts'
import { beginUpper } from '../submissions/begin-upper.ts'
import { CopyLink } from './copy-link.tsx'
import { MoneyPage } from './money-page.tsx'
import css from './passport-page.module.css'
import { PassportParts } from './passport-parts.tsx'
import { PassportPlace } from './passport-place.tsx'
import { PassportValue } from './passport-value.tsx'
import { usePrintAsked } from './use-print-asked.ts'

function useCrumbs({ period, indicator, body }: Passport): Crumb[] {
  const say = useSay()
  const format = useFormat()
  return [
    { label: `${say(words.toReport)}, ${format.period(period, 'short')}`, to: paths.kpiReport({ period }) },
    ...(indicator
      ? [{ label: indicator.number, to: paths.indicator(indicator.id, body === null ? {} : { body }) }]
      : []),
    { label: say(words.title) },
  ]
}

/** Where the number comes from: its indicator, its submission on the reader's own desk, the report it stands in. */
function WaysBack({ passport, id }: { passport: Passport; id: string }) {
  const say = useSay()
  const { data: me } = useMe()
  const { indicator, submission, body, period } = passport
  const isReviewer = me?.memberships.some(({ role }) =>
    ['reviewer', 'auditor', 'administrator'].includes(role),
  )
  const isOwn = me?.memberships.some((one) => one.body !== null && one.body === body)
  const inBody = body === null ? {} : { body }
  return (
    <nav className={`${css.links} screen-only`} aria-label={say(words.title)}>
      {indicator && (
        <ButtonLink to={paths.indicator(indicator.id, inBody)}>{say(words.toIndicator)}</ButtonLink>
      )}
      {submission !== null && (isReviewer || isOwn) && (
        <ButtonLink to={isReviewer ? paths.review(submission) : paths.submission(submission)}>
          {say(words.toSubmission)}
        </ButtonLink>
      )}
      <ButtonLink to={paths.kpiReport({ period, ...inBody })}>{say(words.toReport)}</ButtonLink>
      <DownloadLink href={files.passportJson(id)}>{say(words.downloadJson)}</DownloadLink>
      <CopyLink path={paths.figure(id)} />
      <Button icon="print" onClick={() => window.print()}>
        {say(words.print)}
      </Button>
    </nav>
  )
}

function Found({ passport, id }: { passport: Passport; id: string }) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  usePrintAsked()
  const crumbs = useCrumbs(passport)
  return (
    <article className={css.sheet}>
      <div className={`print-only ${css.printedHead}`}>
        {say(shellMessages.productName)}, {say(words.title).toLocaleLowerCase(language)}.{' '}
        {window.location.origin}
        {paths.figure(id)} {passport.demo && <Tag>{say(shellMessages.demoData)}</Tag>}
      </div>
      <PageHead
        crumbs={crumbs}
        title={beginUpper(localized(passport.title), language)}
        subtitle={<PassportPlace passport={passport} hasTitle={false} />}
      />
      <div className={css.value}>
        <h2 className="visually-hidden">{say(words.title)}</h2>
        <PassportValue passport={passport} />
      </div>
      <div className={css.parts}>
        <PassportParts passport={passport} />
      </div>
      <WaysBack passport={passport} id={id} />
    </article>
  )
}

/** The passport of a number at an address of its own: to be sent, printed and cited. */
export function PassportPage() {
  const { id = '' } = useParams()
  return parseMoneyId(id) ? <MoneyPage id={id} /> : <FigurePage id={id} />
}

function FigurePage({ id }: { id: string }) {
  const say = useSay()
  const { data: passport, error, refetch } = useQuery(query(reportApi.passport, { params: { id } }))
  return (
    <Page>
      {passport ? (
        <Found passport={passport} id={id} />
      ) : (
        <>
          <PageHead
            crumbs={[{ label: say(shellMessages.reports), to: paths.reports() }]}
            title={say(words.title)}
          />
          {error ? (
            <FailedNote error={error} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows rows={10} columns={1} />
          )}
        </>
      )}
    </Page>
  )
}
