/** What the action bar says of the saving. `refusedAt` stands where the server could be reached and would not. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly words: string }

export type SavePorts<Change, Answer> = {
  /** What is ready to be sent now; asked anew before every request. */
  readonly changes: () => readonly Change[]
  readonly save: (version: number, changes: readonly Change[]) => Promise<Answer>
  readonly versionOf: (answer: Answer) => number
  readonly saved: (answer: Answer, changes: readonly Change[]) => void
  /**
   * What to do after a refusal: `again` asks for what is ready then (the refused changes must no longer be, unless
   * they can be tried with a newer version), a state stops and waits for `kick`.
   */
  readonly refused: (error: unknown, changes: readonly Change[]) => Promise<Verdict>
  readonly onState: (state: SaveState) => void
}

export type Verdict =
  | { readonly next: 'again'; readonly version?: number | undefined }
  | { readonly next: 'stop'; readonly state: SaveState }

export type SaveQueue<Answer> = {
  /** Saves what is ready, if nothing is on its way; safe to call at any time. */
  readonly kick: () => void
  /** Runs an action on the newest version after everything ready has been saved. Rejects where that was not possible. */
  readonly run: (action: (version: number) => Promise<Answer>) => Promise<Answer>
  /** The server is known to be at this version or beyond. */
  readonly seen: (version: number) => void
}

/** The saving stopped before an action could run: what is typed is kept, the action was not carried out. */
export class NotSavedError extends Error {
  readonly state: SaveState

  constructor(state: SaveState) {
    super(state.kind === 'failed' ? state.words : state.kind)
    this.state = state
  }
}

/** A change that is refused again and again without anybody else's doing would keep the line busy for ever. */
const MOST_TRIES = 6

type Waiting<Answer> = {
  action: (version: number) => Promise<Answer>
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

/**
 * One request at a time, each with the newest version that the one before has answered (S28). What becomes ready
 * while a request is on its way goes with the next one, all together.
 */
export function createSaveQueue<Change, Answer>(
  ports: SavePorts<Change, Answer>,
  from: number,
): SaveQueue<Answer> {
  let version = from
  let isBusy = false
  const waiting: Waiting<Answer>[] = []

  /** Saves until nothing is ready; the state that stopped it, or idle. */
  async function saveAll(): Promise<SaveState> {
    for (let tries = 0; tries < MOST_TRIES; ) {
      const changes = ports.changes()
      if (changes.length === 0) return { kind: 'idle' }
      ports.onState({ kind: 'saving' })
      try {
        const answer = await ports.save(version, changes)
        version = Math.max(version, ports.versionOf(answer))
        ports.saved(answer, changes)
        tries = 0
      } catch (error) {
        const verdict = await ports.refused(error, changes)
        if (verdict.next === 'stop') return verdict.state
        version = Math.max(version, verdict.version ?? version)
        tries++
      }
    }
    return { kind: 'failed', words: '' }
  }

  async function runNext(): Promise<void> {
    const next = waiting.shift()
    if (!next) return
    try {
      const answer = await next.action(version)
      version = Math.max(version, ports.versionOf(answer))
      next.resolve(answer)
    } catch (error) {
      next.reject(error)
    }
  }

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    let state: SaveState = { kind: 'idle' }
    try {
      do {
        state = await saveAll()
        if (state.kind === 'idle') await runNext()
        else for (const { reject } of waiting.splice(0)) reject(new NotSavedError(state))
      } while (state.kind === 'idle' && (waiting.length > 0 || ports.changes().length > 0))
    } finally {
      isBusy = false
      ports.onState(state)
    }
  }

  return {
    kick: () => void work(),
    run: (action) =>
      new Promise((resolve, reject) => {
        waiting.push({ action, resolve, reject })
        void work()
      }),
    seen: (known) => {
      version = Math.max(version, known)
    },
  }
}
