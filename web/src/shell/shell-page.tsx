import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { type Me, sessionApi } from '#shared/api/session.ts'
import { homeMessages } from '#shared/language/home-messages.ts'
import type { Language } from '#shared/language/say.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { can } from '#shared/rules/permissions.ts'
import { CallError, call } from '../api/call.ts'
import { keyOf } from '../api/queries.ts'
import { SearchButton } from '../features/search/search-button.tsx'
import { useMe } from '../features/session/use-me.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useFormat } from '../language/use-format.ts'
import { useLocalized, useSay } from '../language/use-say.ts'
import { paths } from '../paths.ts'
import { Shell } from './shell.tsx'
import { useOnline } from './use-online.ts'

function itemsFor(me: Me, say: ReturnType<typeof useSay>) {
  const holds = (role: string) => me.memberships.some((one) => one.role === role)
  const isDesk = holds('analyst') || holds('deputy')
  return [
    ...(isDesk
      ? [
          {
            to: paths.myWork(),
            label: say(shellMessages.myWork),
            also: [paths.submissions()],
            count: me.waiting,
          },
        ]
      : []),
    ...(can(me, 'review-submission')
      ? [{ to: paths.reviews(), label: say(shellMessages.review), count: me.waiting }]
      : []),
    { to: paths.overview(), label: say(shellMessages.overview) },
    {
      to: paths.programmes(),
      label: say(shellMessages.programmes),
      also: [paths.drafts()],
      count: me.waitingDrafts,
    },
    { to: paths.indicators(), label: say(shellMessages.indicators) },
    { to: paths.reports(), label: say(shellMessages.reports), also: [paths.figures()] },
    { to: paths.acts(), label: say(shellMessages.reference), also: [paths.bodies()] },
    ...(can(me, 'read-audit') ? [{ to: paths.audit(), label: say(shellMessages.audit) }] : []),
    ...(can(me, 'manage-users') ? [{ to: paths.users(), label: say(shellMessages.users) }] : []),
  ]
}

/** Over the page: that the network is gone, else what the demonstration's clock shows. */
function useBanner(me: Me | undefined): ReactNode {
  const say = useSay()
  const format = useFormat()
  const isOnline = useOnline()
  if (!isOnline) return <span role="status">{say(homeMessages.offline)}</span>
  return me?.demo ? say(shellMessages.demoClock, { now: format.instant(me.now, { year: true }) }) : undefined
}

/** Answers that carry words are asked anew when the reader changes the language. */
function useAnswersIn(language: Language): void {
  const cache = useQueryClient()
  const spoken = useRef(language)
  useEffect(() => {
    if (spoken.current === language) return
    spoken.current = language
    void cache.invalidateQueries()
  }, [language, cache])
}

/** Every printed page says that the figures are invented: `base.css` puts the words into the foot of the page. */
function usePageMark(words: string | undefined): void {
  useEffect(() => {
    const { style } = document.documentElement
    if (words === undefined) return
    style.setProperty('--page-mark', JSON.stringify(words))
    return () => {
      style.removeProperty('--page-mark')
    }
  }, [words])
}

/** The frame of every page behind sign-in: who is here, where one can go, what the clock says. */
export function ShellPage() {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const say = useSay()
  const localized = useLocalized()
  const { language, setLanguage } = useLanguage()
  const { data: me, error } = useMe()
  const banner = useBanner(me)
  useAnswersIn(language)
  usePageMark(me?.demo ? say(shellMessages.demoData) : undefined)
  if (error instanceof CallError && error.kind === 'not-signed-in') {
    return <Navigate to={paths.signIn(`${pathname}${search}`)} replace />
  }
  if (!me) return null
  const body = me.memberships.find(({ bodyName }) => bodyName !== null)?.bodyName
  async function signOut() {
    await call(sessionApi.signOut, {})
    cache.clear()
    await navigate(paths.signIn())
  }
  return (
    <Shell
      address={pathname}
      items={itemsFor(me, say)}
      user={{ name: me.name, detail: body ? localized(body) : me.email }}
      demo={me.demo}
      banner={banner}
      search={<SearchButton />}
      onSignOut={() => void signOut()}
      onLanguage={(chosen) => {
        setLanguage(chosen)
        void call(sessionApi.changeLanguage, { body: { language: chosen } }).then((next) =>
          cache.setQueryData(keyOf(sessionApi.me, {}), next),
        )
      }}
    >
      <Outlet />
    </Shell>
  )
}
