import { useCallback, useState } from 'react'
import { z } from 'zod'
import { REMARK_CODES } from '#shared/api/submission-shapes.ts'

/** A row, or one operand of it, that is going to be returned, with the reason. */
const preparedReturn = z.object({
  operand: z.string().nullable(),
  code: z.enum(REMARK_CODES),
  reason: z.string(),
})
export type PreparedReturn = z.output<typeof preparedReturn>

const prepared = z.record(z.string(), preparedReturn)
type Prepared = Readonly<Record<string, PreparedReturn>>

function kept(key: string): Prepared {
  try {
    const parsed = prepared.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}'))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** Returns that the deputy collects, by indicator: kept in the browser until they are sent together. */
export function useReturns(submission: string, user: string) {
  const key = `toqsan-returns/${user}/${submission}`
  const [returns, setReturns] = useState<Prepared>(() => kept(key))
  const replace = useCallback(
    (next: Prepared) => {
      setReturns(next)
      try {
        if (Object.keys(next).length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Without storage the list lives as long as the page.
      }
    },
    [key],
  )
  const mark = (indicator: string, one: PreparedReturn) => replace({ ...returns, [indicator]: one })
  const unmark = (indicator: string) => {
    const { [indicator]: _gone, ...others } = returns
    replace(others)
  }
  return { returns, mark, unmark, clear: () => replace({}) }
}
