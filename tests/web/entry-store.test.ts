import { describe, expect, it } from 'vitest'
import type { Submission } from '#shared/api/submission-shapes.ts'
import type { FigureChange } from '#shared/api/submissions.ts'
import { CallError } from '../../web/src/api/call.ts'
import type { CellAddress, CellDraft } from '../../web/src/features/submissions/cell-drafts.ts'
import { figureRules } from '../../web/src/features/submissions/draft-rules.ts'
import type { DraftStorage } from '../../web/src/features/submissions/draft-storage.ts'
import { createFormStore } from '../../web/src/features/submissions/entry-store.ts'

const numerator = { indicator: 'kpi-2023/1.1', operand: 'numerator' }
const denominator = { indicator: 'kpi-2023/1.1', operand: 'denominator' }

type Figure = Submission['rows'][number]['operands'][string]

function figure(value: string | null, editable = true): Figure {
  const state = value === null ? 'not-reported' : 'value'
  const untouched = { ground: null, note: null, evidence: [], returned: false, by: null, at: null }
  return { id: 'f', state, value, editable, ...untouched }
}

/** Only what the store reads of a submission. */
function submission(version: number, operands: Record<string, Figure>): Submission {
  return { version, rows: [{ indicator: numerator.indicator, operands }] } as unknown as Submission
}

function memory(kept: [CellAddress, CellDraft][] = []): DraftStorage & { keys: () => string[] } {
  const drafts = new Map(kept.map((entry) => [JSON.stringify(entry[0]), entry]))
  return {
    load: () => [...drafts.values()],
    keep: (cell, draft) => void drafts.set(JSON.stringify(cell), [cell, draft]),
    forget: (cell) => void drafts.delete(JSON.stringify(cell)),
    keys: () => [...drafts.keys()],
  }
}

/** A server that keeps figures under versions, and somebody else who may write to it. */
function setUp({ kept }: { kept?: [CellAddress, CellDraft][] } = {}) {
  const server = {
    version: 1,
    operands: { numerator: figure('184'), denominator: figure(null) } as Record<string, Figure>,
  }
  const requests: { version: number; figures: readonly FigureChange[] }[] = []
  const control = { isOffline: false, isSignedOut: false, signIns: 0 }
  let seen = submission(1, { ...server.operands })
  const now = () => submission(server.version, { ...server.operands })
  const refusal = (kind: 'conflict' | 'offline' | 'not-signed-in', extra: object = {}) =>
    new CallError(
      kind,
      { type: `/problems/${kind}`, title: '', status: 409, detail: kind, errors: [], instance: '', ...extra },
      kind,
    )
  const storage = memory(kept)
  const store = createFormStore(
    {
      read: () => seen,
      write: (next) => {
        seen = next
      },
      async save(version, figures) {
        requests.push({ version, figures })
        if (control.isOffline) throw refusal('offline')
        if (control.isSignedOut) throw refusal('not-signed-in')
        if (version !== server.version) {
          const held = figures.map(({ indicator, operand }) => {
            const { state, value, ground, note } = server.operands[operand] as Figure
            return { indicator, operand, state, value, ground, note }
          })
          throw refusal('conflict', { version: server.version, figures: held })
        }
        for (const { operand, value = null } of figures) server.operands[operand] = figure(value)
        server.version++
        return now()
      },
      fetch: async () => now(),
      signIn: () => {
        control.signIns++
      },
      storage,
      now: () => 0,
    },
    figureRules,
  )
  const others = (operand: string, value: string) => {
    server.operands[operand] = figure(value)
    server.version++
  }
  const values = () =>
    Object.fromEntries(Object.entries(server.operands).map(([key, { value }]) => [key, value]))
  return { store, server, requests, control, storage, others, values }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('an entry form that is typed into', () => {
  it('saves a cell when it is left, not before', async () => {
    const { store, requests, values, storage } = setUp()
    store.type(numerator, '190,5')
    await settled()
    expect(requests).toEqual([])
    expect(storage.keys()).toHaveLength(1)
    store.leave(numerator)
    await settled()
    expect(values()).toEqual({ numerator: '190.5', denominator: null })
    expect(storage.keys()).toEqual([])
    expect(store.row(numerator.indicator)).toEqual({})
  })

  it('sends nothing when the number typed is the one that stood there', async () => {
    const { store, requests } = setUp()
    store.type(numerator, '184')
    store.leave(numerator)
    await settled()
    expect(requests).toEqual([])
    expect(store.snapshot().drafts).toBe(0)
  })

  it('saves a pasted block in one request', async () => {
    const { store, requests } = setUp()
    store.change([
      { ...numerator, change: { text: '1' } },
      { ...denominator, change: { text: '2' } },
    ])
    await settled()
    expect(requests).toHaveLength(1)
    expect(requests[0]?.figures).toHaveLength(2)
  })

  it('keeps a number with two readings back until it is answered', async () => {
    const { store, requests, values } = setUp()
    store.write(numerator, '1,234')
    await settled()
    expect(requests).toEqual([])
    store.write(numerator, '1234')
    await settled()
    expect(values().numerator).toBe('1234')
  })

  it('takes the saved value back on Escape, also from the browser', () => {
    const { store, storage } = setUp()
    store.type(numerator, '9')
    expect(store.restore(numerator)).toBe(true)
    expect(storage.keys()).toEqual([])
    expect(store.restore(numerator)).toBe(false)
  })
})

describe('a network that goes away', () => {
  it('keeps what was typed and sends it when it is back', async () => {
    const { store, control, values, storage } = setUp()
    control.isOffline = true
    store.write(numerator, '190')
    await settled()
    expect(store.snapshot().save).toEqual({ kind: 'offline' })
    expect(storage.keys()).toHaveLength(1)
    control.isOffline = false
    store.kick()
    await settled()
    expect(values().numerator).toBe('190')
    expect(store.snapshot()).toMatchObject({ save: { kind: 'idle' }, drafts: 0 })
  })

  it('sends what an earlier page has left in the browser', async () => {
    const base = { state: 'value', value: '184', ground: null, note: null } as const
    const { store, values } = setUp({ kept: [[numerator, { base, isLeft: true, text: '191' }]] })
    store.kick()
    await settled()
    expect(values().numerator).toBe('191')
  })

  it('asks to sign in again and keeps the value', async () => {
    const { store, control, storage } = setUp()
    control.isSignedOut = true
    store.write(numerator, '190')
    await settled()
    expect(control.signIns).toBe(1)
    expect(storage.keys()).toHaveLength(1)
  })
})

describe('two people in one submission', () => {
  it('goes on silently when the other has written in other cells', async () => {
    const { store, others, values, requests } = setUp()
    others('denominator', '46')
    store.write(numerator, '190')
    await settled()
    expect(values()).toEqual({ numerator: '190', denominator: '46' })
    expect(requests.map(({ version }) => version)).toEqual([1, 2])
  })

  it('asks when the other has changed the same cell, and overwrites nothing', async () => {
    const { store, others, values } = setUp()
    others('numerator', '200')
    store.write(numerator, '190')
    await settled()
    expect(values().numerator).toBe('200')
    expect(store.row(numerator.indicator).numerator).toMatchObject({ text: '190' })
    store.keepMine(numerator)
    await settled()
    expect(values().numerator).toBe('190')
  })

  it('lets the other one’s value stand when it is taken', async () => {
    const { store, others, values } = setUp()
    others('numerator', '200')
    store.write(numerator, '190')
    await settled()
    store.restore(numerator)
    await settled()
    expect(values().numerator).toBe('200')
    expect(store.snapshot().drafts).toBe(0)
  })

  it('has nothing to ask when both have typed the same', async () => {
    const { store, others } = setUp()
    others('numerator', '190')
    store.write(numerator, '190')
    await settled()
    expect(store.snapshot().drafts).toBe(0)
  })

  it('saves the cells that do not collide', async () => {
    const { store, others, values } = setUp()
    others('numerator', '200')
    store.change([
      { ...numerator, change: { text: '190' } },
      { ...denominator, change: { text: '46' } },
    ])
    await settled()
    expect(values()).toEqual({ numerator: '200', denominator: '46' })
  })
})

describe('what was typed is taken back', () => {
  it('a cell after another, the newest first, and saves it so', async () => {
    const { store, values } = setUp()
    store.type(numerator, '190')
    store.type(numerator, '190,5')
    store.leave(numerator)
    await settled()
    store.type(denominator, '400')
    store.leave(denominator)
    await settled()
    expect(store.undo()).toMatchObject(denominator)
    await settled()
    expect(values()).toEqual({ numerator: '190.5', denominator: null })
    expect(store.undo()).toMatchObject(numerator)
    await settled()
    expect(values()).toEqual({ numerator: '184', denominator: null })
    expect(store.undo()).toBeUndefined()
  })

  it('a block at once', async () => {
    const { store, values } = setUp()
    store.change([
      { ...numerator, change: { text: '1', chosen: undefined } },
      { ...denominator, change: { text: '2', chosen: undefined } },
    ])
    await settled()
    store.undo()
    await settled()
    expect(values()).toEqual({ numerator: '184', denominator: null })
  })

  it('a cell that is still being typed in', async () => {
    const { store, requests } = setUp()
    store.type(numerator, '99')
    expect(store.undo()).toMatchObject(numerator)
    await settled()
    expect(requests).toEqual([])
    expect(store.row(numerator.indicator)).toEqual({})
  })

  it('but not what Escape has restored already', () => {
    const { store } = setUp()
    store.type(numerator, '99')
    store.restore(numerator)
    expect(store.undo()).toBeUndefined()
  })

  it('and not what somebody else has written over since', async () => {
    const { store, others, values } = setUp()
    store.type(numerator, '190')
    store.leave(numerator)
    await settled()
    others('numerator', '250')
    store.type(denominator, '400')
    store.leave(denominator)
    await settled()
    store.undo()
    await settled()
    expect(store.undo()).toBeUndefined()
    expect(values().numerator).toBe('250')
  })
})
