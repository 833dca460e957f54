import { useQuery } from '@tanstack/react-query'
import { sessionApi } from '#shared/api/session.ts'
import { type Action, can, type Subject } from '#shared/rules/permissions.ts'
import { query } from '../../api/queries.ts'

/** Who is signed in; `data` is undefined while it is not known. */
export function useMe() {
  return useQuery({ ...query(sessionApi.me, {}), staleTime: 60_000, retry: false })
}

/** Whether the signed-in person may do something: the same rule that the server applies. */
export function useCan(): (action: Action, subject?: Subject) => boolean {
  const { data } = useMe()
  return (action, subject) => can(data, action, subject)
}
