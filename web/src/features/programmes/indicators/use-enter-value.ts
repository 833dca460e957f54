import { useState } from 'react'
import { type IndicatorValueShape, indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { call } from '../../../api/call.ts'
import { attachFile } from './attach-file.ts'
import { bodyOf, type EnteredFields, NOTHING_ENTERED, standingValue } from './entered-value.ts'
import { useValueMove } from './use-value-move.ts'

type Entering = {
  programme: string
  number: string
  items: readonly IndicatorValueShape[]
  onDone: () => void
}

/**
 * A value as it is typed, saved in two steps: the value, then its file. When the file alone is refused, saving again sends
 * the file alone.
 */
export function useEnterValue({ programme, number, items, onDone }: Entering) {
  const [fields, setFields] = useState(NOTHING_ENTERED)
  const [file, setFile] = useState<File | null>(null)
  const [saved, setSaved] = useState<IndicatorValueShape>()
  const standing = standingValue(items, fields.period)
  const enter = async () => {
    const body = bodyOf(fields, standing?.revision ?? 0)
    const answer = await call(indicatorValuesApi.enter, { params: { id: programme, number }, body })
    const entered = standingValue(answer.items, body.period)
    setSaved(entered)
    return entered
  }
  const move = useValueMove(programme, {
    work: async () => {
      const revision = saved ?? (await enter())
      if (revision) await attachFile({ programme, number }, revision, file)
    },
    onDone,
  })
  return {
    ...{ fields, file, setFile, move },
    change: (part: Partial<EnteredFields>) => setFields({ ...fields, ...part }),
    /** The value that stands for the typed period; undefined where there is none. */
    standing: saved ? undefined : standing,
    isSaved: saved !== undefined,
  }
}
