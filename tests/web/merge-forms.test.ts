import { describe, expect, it } from 'vitest'
import { mergeForms, withLeaf } from '../../web/src/features/programme-editing/merge-forms.ts'

type Form = {
  readonly deadline: string
  readonly title: Readonly<Record<string, string>>
  readonly cells: Readonly<Record<string, { readonly amount: string }>>
}
const base: Form = {
  deadline: '2009 жылғы 1 наурыз',
  title: { kk: 'Желі тарту', ru: 'Проложить сеть' },
  cells: { '2009/republican': { amount: '5000' }, '2010/republican': { amount: '6000' } },
}
const at = (leaf: string, value: unknown, form: Form = base) => withLeaf(form, leaf, value)

describe('a form that two people have changed', () => {
  it('follows the draft where one has typed nothing', () => {
    const merged = mergeForms({ base, mine: base, theirs: at('deadline', '2009 жылғы 5 наурыз') })
    expect(merged).toMatchObject({ mine: { deadline: '2009 жылғы 5 наурыз' }, contested: [] })
  })

  it('keeps what one has typed where the draft has not moved', () => {
    const mine = at('title/kk', 'Талшық тарту')
    const merged = mergeForms({ base, mine, theirs: at('title/ru', 'Тянуть сеть') })
    expect(merged.mine.title).toEqual({ kk: 'Талшық тарту', ru: 'Тянуть сеть' })
    expect(merged.contested).toEqual([])
  })

  it('brings money together cell by cell', () => {
    const mine = at('cells/2009/republican', { amount: '5500' })
    const theirs = at('cells/2010/local', { amount: '10' }, at('cells/2010/republican', undefined))
    expect(mergeForms({ base, mine, theirs }).mine.cells).toEqual({
      '2009/republican': { amount: '5500' },
      '2010/local': { amount: '10' },
    })
  })

  it('contests what both have changed, and loses neither', () => {
    const merged = mergeForms({ base, mine: at('deadline', 'менікі'), theirs: at('deadline', 'оныкі') })
    expect(merged.mine.deadline).toBe('менікі')
    expect(merged.contested).toEqual([{ leaf: 'deadline', theirs: 'оныкі' }])
  })

  it('does not contest what both have changed alike', () => {
    const both = at('deadline', 'бірдей')
    expect(mergeForms({ base, mine: both, theirs: both }).contested).toEqual([])
  })

  it('contests again when the draft moves on, and not when it is decided', () => {
    const mine = at('deadline', 'менікі')
    const first = mergeForms({ base, mine, theirs: at('deadline', 'бірінші') })
    expect(first.base.deadline).toBe(base.deadline)
    const decided = { base: at('deadline', 'бірінші'), mine }
    expect(mergeForms({ ...decided, theirs: at('deadline', 'бірінші') }).contested).toEqual([])
    expect(mergeForms({ ...decided, theirs: at('deadline', 'екінші') }).contested).toHaveLength(1)
  })
})
