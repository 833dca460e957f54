import { describe, expect, it } from 'vitest'
import {
  createSaveQueue,
  NotSavedError,
  type SaveState,
  type Verdict,
} from '../../web/src/features/submissions/save-queue.ts'

type Answer = { version: number }
type Request = {
  version: number
  changes: readonly string[]
  answer: (answer: Answer) => void
  refuse: (error: unknown) => void
}

const ticks = () => new Promise((resolve) => setTimeout(resolve))

function setUp(verdict: (error: unknown) => Verdict = () => ({ next: 'stop', state: { kind: 'offline' } })) {
  const ready = new Set<string>()
  const requests: Request[] = []
  const states: SaveState[] = []
  const queue = createSaveQueue<string, Answer>(
    {
      changes: () => [...ready],
      save: (version, changes) =>
        new Promise((answer, refuse) => {
          requests.push({ version, changes, answer, refuse })
        }),
      versionOf: ({ version }) => version,
      saved: (_answer, changes) => {
        for (const change of changes) ready.delete(change)
      },
      refused: async (error) => verdict(error),
      onState: (state) => states.push(state),
    },
    1,
  )
  return { ready, requests, states, queue }
}

describe('saving one request after another', () => {
  it('sends what became ready meanwhile with the next request, on the version just answered', async () => {
    const { ready, requests, queue, states } = setUp()
    ready.add('a')
    queue.kick()
    ready.add('b').add('c')
    queue.kick()
    expect(requests).toHaveLength(1)
    requests[0]?.answer({ version: 2 })
    await ticks()
    expect(requests[1]).toMatchObject({ version: 2, changes: ['b', 'c'] })
    requests[1]?.answer({ version: 3 })
    await ticks()
    expect(states.at(-1)).toEqual({ kind: 'idle' })
  })

  it('stops without network and goes on where it was', async () => {
    const { ready, requests, queue, states } = setUp()
    ready.add('a')
    queue.kick()
    requests[0]?.refuse(new Error('offline'))
    await ticks()
    expect(states.at(-1)).toEqual({ kind: 'offline' })
    expect(requests).toHaveLength(1)
    queue.kick()
    expect(requests[1]).toMatchObject({ version: 1, changes: ['a'] })
  })

  it('tries anew on the version that a conflict has told', async () => {
    const { ready, requests, queue } = setUp(() => ({ next: 'again', version: 9 }))
    ready.add('a')
    queue.kick()
    requests[0]?.refuse(new Error('conflict'))
    await ticks()
    expect(requests[1]).toMatchObject({ version: 9, changes: ['a'] })
  })

  it('gives up a change that is refused for ever', async () => {
    const { ready, requests, queue, states } = setUp(() => ({ next: 'again' }))
    ready.add('a')
    queue.kick()
    for (let index = 0; index < 20; index++) {
      requests.at(-1)?.refuse(new Error('no'))
      await ticks()
    }
    expect(states.at(-1)).toMatchObject({ kind: 'failed' })
    expect(requests.length).toBeLessThan(10)
  })
})

describe('an action upon what was typed', () => {
  it('waits until everything is saved and has the newest version', async () => {
    const { ready, requests, queue } = setUp()
    ready.add('a')
    queue.kick()
    const versions: number[] = []
    const done = queue.run(async (version) => {
      versions.push(version)
      return { version: version + 1 }
    })
    await ticks()
    expect(versions).toEqual([])
    requests[0]?.answer({ version: 5 })
    await expect(done).resolves.toEqual({ version: 6 })
    expect(versions).toEqual([5])
  })

  it('is not carried out when the saving stops', async () => {
    const { ready, requests, queue } = setUp()
    ready.add('a')
    let isRun = false
    const done = queue.run(async (version) => {
      isRun = true
      return { version }
    })
    requests[0]?.refuse(new Error('offline'))
    await expect(done).rejects.toBeInstanceOf(NotSavedError)
    expect(isRun).toBe(false)
  })

  it('hands its refusal to whoever asked and lets the next one run', async () => {
    const { queue } = setUp()
    const refused = queue.run(async () => {
      throw new Error('not permitted')
    })
    const next = queue.run(async (version) => ({ version }))
    await expect(refused).rejects.toThrow('not permitted')
    await expect(next).resolves.toEqual({ version: 1 })
  })
})
