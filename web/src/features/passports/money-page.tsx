import { useQuery } from '@tanstack/react-query'
import { type MoneyPassport, moneyPassportApi } from '#shared/api/money-passport.ts'
import { moneyPassportMessages } from '#shared/language/money-passport-messages.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { programmeReportWords } from '#shared/language/programme-report-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink, DownloadLink } from '../../components/button.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import { CopyLink } from './copy-link.tsx'
import { MoneyParts } from './money-parts.tsx'
import { MoneyPlace, MoneyValue, useMoneyPlace } from './money-place.tsx'
import css from './passport-page.module.css'
import { usePrintAsked } from './use-print-asked.ts'

function WaysBack({ passport: { id, programme, row } }: { passport: MoneyPassport }) {
  const say = useSay()
  const inPlan = row ? { row: row.id } : {}
  return (
    <nav className={`${css.links} screen-only`} aria-label={say(words.title)}>
      <ButtonLink to={paths.programmePart(programme.id, 'plan', inPlan)}>
        {say(moneyPassportMessages.toProgramme)}
      </ButtonLink>
      <DownloadLink href={files.moneyPassportJson(id)}>{say(words.downloadJson)}</DownloadLink>
      <CopyLink path={paths.figure(id)} />
      <Button icon="print" onClick={() => window.print()}>
        {say(words.print)}
      </Button>
    </nav>
  )
}

function Found({ passport }: { passport: MoneyPassport }) {
  const say = useSay()
  const localized = useLocalized()
  const placeOf = useMoneyPlace()
  usePrintAsked()
  const { programme, subject } = passport
  return (
    <article className={css.sheet}>
      <PageHead
        crumbs={[
          { label: say(shellMessages.programmes), to: paths.programmes() },
          { label: localized(programme.shortTitle), to: paths.programme(programme.id) },
          { label: say(words.title) },
        ]}
        title={`${say(programmeReportWords[subject])}: ${placeOf(passport)}`}
        subtitle={<MoneyPlace passport={passport} hasTitle={false} />}
      />
      <div className={css.value}>
        <h2 className="visually-hidden">{say(words.title)}</h2>
        <MoneyValue passport={passport} />
      </div>
      <div className={css.parts}>
        <MoneyParts passport={passport} />
      </div>
      <WaysBack passport={passport} />
    </article>
  )
}

/** The passport of a programme's sum at an address of its own. */
export function MoneyPage({ id }: { id: string }) {
  const say = useSay()
  const { data: passport, error, refetch } = useQuery(query(moneyPassportApi.find, { params: { id } }))
  return (
    <Page>
      {passport ? (
        <Found passport={passport} />
      ) : (
        <>
          <PageHead
            crumbs={[{ label: say(shellMessages.programmes), to: paths.programmes() }]}
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
