import { Navigate } from 'react-router'
import type { Me } from '#shared/api/session.ts'
import { paths } from '../../paths.ts'
import { useMe } from '../session/use-me.ts'

/** Where a person's day begins: at the desk for those who fill in and approve, at the review, else at the overview. */
export function startOf(me: Pick<Me, 'memberships'>): string {
  const roles = me.memberships.map(({ role }) => role)
  if (roles.includes('analyst') || roles.includes('deputy')) return paths.myWork()
  return roles.includes('reviewer') ? paths.reviews() : paths.overview()
}

export function HomePage() {
  const { data: me } = useMe()
  return me ? <Navigate to={startOf(me)} replace /> : null
}
