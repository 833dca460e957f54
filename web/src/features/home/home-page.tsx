import { Navigate } from 'react-router'
import type { Me } from '#shared/api/session.ts'
import { paths } from '../../paths.ts'
import { useMe } from '../session/use-me.ts'

/** Where a person's day begins: at the desk for those who fill in and approve, at the review, at the drafts, else at the overview. */
export function startOf(me: Pick<Me, 'memberships'>): string {
  const roles = me.memberships.map(({ role }) => role)
  if (roles.includes('analyst') || roles.includes('deputy')) return paths.myWork()
  if (roles.includes('reviewer')) return paths.reviews()
  return roles.includes('methodologist') ? paths.drafts() : paths.overview()
}

export function HomePage() {
  const { data: me } = useMe()
  return me ? <Navigate to={startOf(me)} replace /> : null
}
