import type { Submission } from '#shared/api/submission-shapes.ts'
import type { FigureChange } from '#shared/api/submissions.ts'
import type { CellAddress, CellContent, ChosenState } from './cell-drafts.ts'
import { createDraftBook, type RowDrafts, settle } from './draft-book.ts'
import type { DraftRules } from './draft-rules.ts'
import type { DraftStorage } from './draft-storage.ts'
import { judgeRefusal } from './judge-refusal.ts'
import { createSaveQueue, type SaveState } from './save-queue.ts'
import { type CellChange, createUndoSteps, type UndoStep, wayBack } from './undo-steps.ts'

export type EntrySnapshot = {
  readonly save: SaveState
  /** When the last save was confirmed; null while nothing has been saved on this page. */
  readonly savedAt: number | null
  /** Rows in which somebody has stood, or which were in the way of sending: they say what they lack. */
  readonly visited: ReadonlySet<string>
  readonly drafts: number
}

export type FormPorts<Held, Change> = {
  readonly read: () => Held
  readonly write: (submission: Held) => void
  readonly save: (version: number, changes: readonly Change[]) => Promise<Held>
  readonly fetch: () => Promise<Held>
  readonly signIn: () => void
  readonly storage: DraftStorage
  readonly now: () => number
}

export type FormStore<Held extends { readonly version: number }, Change extends CellAddress> = ReturnType<
  typeof createFormStore<Held, Change>
>

/** The store of a form of figures. */
export type EntryStore = FormStore<Submission, FigureChange>

type DraftChange = CellChange & { readonly isLeft?: boolean }

/**
 * The unsaved side of an entry form: drafts by cell, kept in the browser, saved one request after another.
 * What the server holds lives in the query cache and is reached through the ports.
 */
export function createFormStore<Held extends { readonly version: number }, Change extends CellAddress>(
  ports: FormPorts<Held, Change>,
  rules: DraftRules<Held, Change>,
) {
  const book = createDraftBook(ports.storage)
  const listeners = new Set<() => void>()
  let snapshot: EntrySnapshot = {
    save: { kind: 'idle' },
    savedAt: null,
    visited: new Set(),
    drafts: book.entries().length,
  }

  function update(change: Partial<EntrySnapshot> = {}): void {
    snapshot = { ...snapshot, ...change, drafts: book.entries().length }
    for (const listener of listeners) listener()
  }

  const held = (cell: CellAddress): CellContent => rules.held(ports.read(), cell)
  const isOpen = (cell: CellAddress) => rules.isOpen(ports.read(), cell)

  const undoSteps = createUndoSteps((cell) => ({
    isOpen: isOpen(cell),
    held: held(cell),
    draft: book.find(cell),
  }))
  const backFrom = (cell: CellAddress, coming: CellChange) =>
    wayBack(cell, coming, { held: held(cell), draft: book.find(cell) })

  function ready(): Change[] {
    return book.entries().flatMap(([cell, draft]) => {
      if (!draft.isLeft || !isOpen(cell) || rules.standing(cell, draft, held(cell)) !== 'ready') return []
      return rules.change(cell, draft) ?? []
    })
  }

  /** A newer state of the submission: drafts that it holds already go, the others stay upon it. */
  function receive(submission: Held): void {
    ports.write(submission)
    settle(book, submission, rules)
    update()
  }

  async function refetch(): Promise<boolean> {
    const { version } = ports.read()
    const newest = await ports.fetch()
    queue.seen(newest.version)
    receive(newest)
    return newest.version > version
  }

  const queue = createSaveQueue<Change, Held>(
    {
      changes: ready,
      save: ports.save,
      versionOf: ({ version }) => version,
      saved(answer, changes) {
        for (const { indicator, operand } of changes) {
          const cell = { indicator, operand }
          undoSteps.noteSaved(cell, rules.held(answer, cell))
          const draft = book.find(cell)
          if (draft) book.put(cell, { ...draft, base: rules.held(answer, cell), refusal: undefined })
        }
        receive(answer)
        update({ savedAt: ports.now() })
      },
      refused: (error, changes) =>
        judgeRefusal(error, changes, {
          ...rules,
          book,
          fetch: refetch,
          signIn: ports.signIn,
        }),
      onState: (save) => update({ save }),
    },
    ports.read().version,
  )

  function put(cell: CellAddress, change: DraftChange): void {
    const before = book.find(cell)
    const draft = { isLeft: false, ...(before ?? { base: held(cell) }), refusal: undefined, ...change }
    book.put(cell, draft)
  }

  /** Brings cells to what is asked, as left: they are sent together. */
  function apply(changes: readonly (CellAddress & { change: CellChange })[]): void {
    for (const { indicator, operand, change: one } of changes)
      put({ indicator, operand }, { ...one, isLeft: true })
    settle(book, ports.read(), rules)
    update()
    queue.kick()
  }

  /** Changes one or several cells at once; answers the step that takes it all back. */
  function change(changes: readonly (CellAddress & { change: CellChange })[]): UndoStep {
    const step = changes.map(({ change: coming, ...cell }) => backFrom(cell, coming))
    undoSteps.push(step)
    apply(changes)
    return step
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => snapshot,
    /** The newest state that is known, which the page may not have been given yet. */
    submission: ports.read,
    row: (indicator: string): RowDrafts => book.row(indicator),
    entries: book.entries,
    change,
    type(cell: CellAddress, text: string): void {
      // One step for the whole of a typing: it begins with the first key after the cell was left.
      if (book.find(cell)?.isLeft !== false) undoSteps.push([backFrom(cell, { text })])
      put(cell, { text, chosen: undefined, isLeft: false })
      update()
    },
    /** The cell was left: what stands in it is saved, where it can be read. */
    leave(cell: CellAddress): void {
      const draft = book.find(cell)
      if (draft && !draft.isLeft) apply([{ ...cell, change: {} }])
    },
    choose: (cell: CellAddress, state: ChosenState, ground: string) =>
      change([{ ...cell, change: { chosen: { state, ground }, text: undefined } }]),
    write: (cell: CellAddress, text: string) => change([{ ...cell, change: { text, chosen: undefined } }]),
    /** Takes back a step, or the last one; answers the cell to look at, none if there was nothing to take back. */
    undo(step?: UndoStep): CellAddress | undefined {
      const cells = undoSteps.take(step)
      if (cells.length > 0) apply(cells)
      return cells[0]
    },
    annotate: (cell: CellAddress, note: string) => change([{ ...cell, change: { note } }]),
    /** Back to what the server holds; answers whether there was anything to take back. */
    restore(cell: CellAddress): boolean {
      if (!book.find(cell)) return false
      book.drop(cell)
      update()
      return true
    },
    /** Of two values in conflict the person's own stays: it is now based on what the other one wrote. */
    keepMine(cell: CellAddress): void {
      const draft = book.find(cell)
      if (!draft) return
      book.put(cell, { ...draft, base: held(cell), isLeft: true, refusal: undefined })
      update()
      queue.kick()
    },
    visit(indicators: readonly string[]): void {
      if (indicators.every((one) => snapshot.visited.has(one))) return
      update({ visited: new Set([...snapshot.visited, ...indicators]) })
    },
    kick: queue.kick,
    /** An action that answers the submission anew, after everything typed has been saved. */
    async run(action: (version: number) => Promise<Held>): Promise<Held> {
      const answer = await queue.run(action)
      receive(answer)
      return answer
    },
    /** The submission was fetched anew by somebody else than this form. */
    notice(submission: Held): void {
      queue.seen(submission.version)
      settle(book, submission, rules)
      update()
    },
  }
}
