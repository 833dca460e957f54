import { useState } from 'react'
import { isSame } from '#shared/engine/change-fields.ts'
import { type Contest, mergeForms, withLeaf } from './merge-forms.ts'

export type Typed<Form> = {
  readonly value: Form
  readonly isChanged: boolean
  readonly contested: readonly Contest[]
  readonly change: (next: Partial<Form>) => void
  /** Ends a contest: one's own words stay, or the other's take their place. */
  readonly keep: (leaf: string) => void
  readonly take: (leaf: string) => void
}

/**
 * What a person types over what the draft says. The draft may change meanwhile: fields left alone follow it, and a
 * field that both have changed is contested until it is saved or decided.
 */
export function useTyped<Form extends object>(theirs: Form): Typed<Form> {
  const [sides, setSides] = useState({ base: theirs, mine: theirs })
  const { mine, contested } = mergeForms({ ...sides, theirs })
  const settle = (leaf: string, isTaken: boolean) =>
    setSides((before) => {
      const merged = mergeForms({ ...before, theirs })
      const said = merged.contested.find((one) => one.leaf === leaf)?.theirs
      const own = isTaken ? withLeaf(merged.mine, leaf, said) : merged.mine
      return { base: withLeaf(merged.base, leaf, said), mine: own }
    })
  return {
    value: mine,
    isChanged: !isSame(mine, theirs),
    contested,
    change: (next) =>
      setSides((before) => {
        const merged = mergeForms({ ...before, theirs })
        return { base: merged.base, mine: { ...merged.mine, ...next } }
      }),
    keep: (leaf) => settle(leaf, false),
    take: (leaf) => settle(leaf, true),
  }
}
