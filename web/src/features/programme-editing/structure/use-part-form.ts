import { useState } from 'react'
import type { Faults } from '../faults.ts'
import { type DraftWork, type TypedChange, useSaving } from '../use-draft-work.ts'

/** A field, whether something is wrong with it, and what. */
type Check = readonly [field: string, isFaulty: boolean, words: string]

/** The form of one part of the structure: what is typed, what is wrong with it, and its saving. */
export function usePartForm<Form extends object>(
  { work, onClose }: { work: DraftWork; onClose: () => void },
  first: Form,
) {
  const [form, setForm] = useState(first)
  const [own, setOwn] = useState<Faults>({})
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  return {
    form,
    faults: { ...faults, ...own },
    change: (next: Partial<Form>) => setForm((before) => ({ ...before, ...next })),
    /** Sends the change, unless a check finds something wrong. */
    submit(checks: readonly Check[], change: TypedChange) {
      const found = checks.filter(([, isFaulty]) => isFaulty).map(([field, , words]) => [field, words])
      setOwn(Object.fromEntries(found))
      if (found.length === 0) void save([change])
    },
    dialog: { refusal, isSaving, onClose },
  }
}
