import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import { query } from '../../api/queries.ts'

/** An act, which does not change while it is read. */
export function useAct(id: string) {
  return useQuery({ ...query(referenceApi.act, { params: { id } }), staleTime: Number.POSITIVE_INFINITY })
}
