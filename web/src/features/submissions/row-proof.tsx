import { entryMessages } from '#shared/language/entry-messages.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icons.tsx'
import { useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './row-proof.module.css'
import type { RowView } from './row-view.ts'

/** At the end of a row: its files, and for the deputy the way to return it. */
export function RowProof({ view }: { view: RowView }) {
  const say = useSay()
  const { mode, open, submission } = useEntry()
  const { row } = view
  const count = row.evidence.length
  const mayAdd = mode === 'enter' && Object.values(row.operands).some(({ editable }) => editable)
  return (
    <span className={css.proof}>
      {(count > 0 || mayAdd) && (
        <button
          type="button"
          className={css.files}
          aria-label={
            count > 0
              ? say(entryMessages.evidenceCount, { number: row.number, count })
              : say(entryMessages.addEvidenceTo, { number: row.number })
          }
          onClick={() => open({ kind: 'evidence', indicator: row.indicator })}
          data-empty={count === 0}
        >
          <Icon name="paperclip" size={14} />
          {count > 0 ? count : say(entryMessages.addEvidence)}
        </button>
      )}
      {mode === 'approve' && submission.allowed.return && (
        <Button
          size="row"
          icon="arrow-turn"
          aria-label={say(entryMessages.returnRow, { number: row.number })}
          onClick={() => open({ kind: 'return', indicator: row.indicator })}
        >
          {say(entryMessages.returnOne)}
        </Button>
      )}
    </span>
  )
}
