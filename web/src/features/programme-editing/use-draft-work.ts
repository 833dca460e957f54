import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { z } from 'zod'
import type { draftChange } from '#shared/api/programme-changes.ts'
import { type DraftEdition, editingApi } from '#shared/api/programme-editing.ts'
import { CallError, call } from '../../api/call.ts'
import { type Faults, faultsIn } from '../../api/faults.ts'
import { keyOf, query } from '../../api/queries.ts'
import { useCan } from '../session/use-me.ts'

/** A change as a form makes it: numbers as typed, defaults left out. */
export type TypedChange = z.input<typeof draftChange>

/** What became of a write: done, or refused in the server's words; of a conflict nothing is lost. */
export type Outcome =
  | { readonly kind: 'done'; readonly draft: DraftEdition }
  | {
      readonly kind: 'refused'
      readonly words: string
      readonly faults: Faults
      readonly isConflict: boolean
    }

export type DraftWork = {
  readonly draft: DraftEdition
  /** Whether this person may change it, and it is still a draft. */
  readonly canEdit: boolean
  readonly change: (changes: readonly TypedChange[]) => Promise<Outcome>
  readonly undo: () => Promise<Outcome>
  /** With the answer to the remark, where the draft was returned. */
  readonly send: (answer?: string) => Promise<Outcome>
  readonly sendBack: (remark: string) => Promise<Outcome>
  readonly approve: (acknowledged: readonly { finding: string; text: string }[]) => Promise<Outcome>
  readonly discard: () => Promise<Outcome>
}

type Place = { readonly id: string; readonly number: number }

/** Writes to the draft by the version that is known here, and keeps what is shown up to date. */
function useWrites(
  { id, number }: Place,
  draft: DraftEdition | undefined,
): Omit<DraftWork, 'draft' | 'canEdit'> {
  const cache = useQueryClient()
  const version = draft?.version ?? 1
  const attempt = useCallback(
    async (work: () => Promise<DraftEdition>, { awaited = true } = {}): Promise<Outcome> => {
      try {
        const after = await work()
        cache.setQueryData(keyOf(editingApi.draft, { params: { id, number } }), after)
        void cache.invalidateQueries({ queryKey: ['draft-editions'] })
        void cache.invalidateQueries({ queryKey: ['me'] })
        const shown = cache.invalidateQueries({ queryKey: ['programmes', id] })
        // A form closes over what it has changed: the next one begins from what was saved, never from before it.
        if (awaited) await shown
        return { kind: 'done', draft: after }
      } catch (error) {
        if (!(error instanceof CallError)) throw error
        const isConflict = error.kind === 'conflict' && error.problem?.version !== undefined
        if (isConflict) await cache.invalidateQueries({ queryKey: ['programmes', id] })
        return { kind: 'refused', words: error.message, faults: faultsIn(error), isConflict }
      }
    },
    [cache, id, number],
  )
  const params = { id, number }
  return {
    change: (changes) =>
      attempt(() => call(editingApi.amend, { params, body: { version, changes: [...changes] } })),
    undo: () => attempt(() => call(editingApi.undo, { params, body: { version } })),
    send: (answer) => attempt(() => call(editingApi.send, { params, body: { version, answer } })),
    sendBack: (remark) => attempt(() => call(editingApi.sendBack, { params, body: { version, remark } })),
    approve: (acknowledged) =>
      attempt(
        async () =>
          (await call(editingApi.approve, { params, body: { version, acknowledged: [...acknowledged] } }))
            .draft,
      ),
    discard: () =>
      attempt(
        async () => {
          await call(editingApi.discard, { params, query: { version } })
          if (!draft) throw new Error('a draft is discarded before it is shown')
          return draft
        },
        { awaited: false },
      ),
  }
}

/** A draft edition and the ways to work on it. */
export function useDraftWork(place: Place) {
  const found = useQuery(query(editingApi.draft, { params: place }))
  const writes = useWrites(place, found.data)
  const mayEdit = useCan()('edit-programme')
  const canEdit = mayEdit && found.data?.state !== 'approved'
  return { ...found, work: found.data && { draft: found.data, canEdit, ...writes } }
}

/** Sends a form's change; keeps what the server refuses beside the fields until the next try. */
export function useSaving(work: DraftWork, onDone: () => void) {
  const [refusal, setRefusal] = useState<Extract<Outcome, { kind: 'refused' }>>()
  const [isSaving, setSaving] = useState(false)
  async function save(changes: readonly TypedChange[]) {
    if (isSaving) return
    setSaving(true)
    const outcome = await work.change(changes).finally(() => setSaving(false))
    if (outcome.kind === 'done') onDone()
    setRefusal(outcome.kind === 'refused' ? outcome : undefined)
  }
  return { refusal, faults: refusal?.faults ?? {}, isSaving, save }
}
