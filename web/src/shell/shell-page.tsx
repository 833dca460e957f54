import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { type Me, sessionApi } from '#shared/api/session.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { can } from '#shared/rules/permissions.ts'
import { CallError, call } from '../api/call.ts'
import { keyOf } from '../api/queries.ts'
import { useMe } from '../features/session/use-me.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useFormat } from '../language/use-format.ts'
import { useLocalized, useSay } from '../language/use-say.ts'
import { paths } from '../paths.ts'
import { Shell } from './shell.tsx'

function itemsFor(me: Me, say: ReturnType<typeof useSay>) {
  const holds = (role: string) => me.memberships.some((one) => one.role === role)
  const isDesk = holds('analyst') || holds('deputy')
  return [
    ...(isDesk ? [{ to: paths.myWork(), label: say(shellMessages.myWork), count: me.waiting }] : []),
    ...(can(me, 'review-submission') ? [{ to: paths.reviews(), label: say(shellMessages.review), count: me.waiting }] : []),
    { to: paths.overview(), label: say(shellMessages.overview) },
    { to: paths.indicators(), label: say(shellMessages.indicators) },
    { to: paths.reports(), label: say(shellMessages.reports) },
    { to: paths.acts(), label: say(shellMessages.reference) },
    ...(can(me, 'read-audit') ? [{ to: paths.audit(), label: say(shellMessages.audit) }] : []),
    ...(can(me, 'manage-users') ? [{ to: paths.users(), label: say(shellMessages.users) }] : []),
  ]
}

/** The frame of every page behind sign-in: who is here, where one can go, what the clock says. */
export function ShellPage() {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { language, setLanguage } = useLanguage()
  const { data: me, error } = useMe()
  useEffect(() => {
    void cache.invalidateQueries({ queryKey: ['submissions'] })
  }, [language, cache])
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
      banner={me.demo ? say(shellMessages.demoClock, { now: format.instant(me.now, { year: true }) }) : undefined}
      onSignOut={() => void signOut()}
      onLanguage={(chosen) => {
        setLanguage(chosen)
        void call(sessionApi.changeLanguage, { body: { language: chosen } }).then((next) => cache.setQueryData(keyOf(sessionApi.me, {}), next))
      }}
    >
      <Outlet />
    </Shell>
  )
}
