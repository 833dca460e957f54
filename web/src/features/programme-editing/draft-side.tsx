import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { type EditionComparison, programmesApi } from '#shared/api/programmes.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { severityWords } from '#shared/language/finding-page-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useFieldName } from '../programmes/editions/edition-field.tsx'
import { ReturnHistory } from './draft-returns.tsx'
import css from './editing.module.css'
import { RefusalNote } from './form-frame.tsx'
import { subjectWords } from './subject-words.ts'
import type { DraftWork, Outcome } from './use-draft-work.ts'

type Change = EditionComparison['rows'][number]

type ChangeItemProps = { change: Change & { name?: Translated }; comparison: EditionComparison }

function ChangeItem({ change, comparison }: ChangeItemProps) {
  const say = useSay()
  const localized = useLocalized()
  const fieldName = useFieldName(comparison)
  return (
    <li>
      <b>{change.name ? localized(change.name) : change.id}</b> {say(words[change.change])}
      {change.fields.length > 0 && (
        <div className={css.quiet}>{change.fields.map(({ field }) => fieldName(field)).join(', ')}</div>
      )}
    </li>
  )
}

/** What the draft makes otherwise than the edition before it. */
function Compared({ work }: { work: DraftWork }) {
  const say = useSay()
  const { programme, edition, base } = work.draft
  const { data } = useQuery({
    ...query(programmesApi.compare, {
      params: { id: programme.id },
      query: { from: base ?? edition.number, to: edition.number },
    }),
    enabled: base !== null,
  })
  const changes = data ? [...data.rows, ...data.indicators, ...data.totals, ...data.structure] : []
  const address = { from: String(base), to: String(edition.number) }
  return (
    <>
      {base !== null && data && changes.length > 0 && (
        <>
          <ul className={css.list}>
            {changes.map((change) => (
              <ChangeItem
                key={`${'part' in change ? change.part : ''} ${change.id}`}
                change={change}
                comparison={data}
              />
            ))}
          </ul>
          <p>
            <Link to={paths.programmePart(programme.id, 'editions', address)}>{say(words.compare)}</Link>
          </p>
        </>
      )}
      {work.draft.steps.length === 0 && <p className={css.quiet}>{say(words.noChanges)}</p>}
    </>
  )
}

/** The steps of work, and the way back from the last of them. */
function Steps({ work }: { work: DraftWork }) {
  const say = useSay()
  const { language } = useLanguage()
  const format = useFormat()
  const [outcome, setOutcome] = useState<Outcome>()
  const { steps } = work.draft
  const last = steps.at(-1)
  if (!last) return null
  return (
    <>
      <p className={css.quiet}>
        {say(words.steps, { count: steps.length })}.{' '}
        {say(words.lastStep, { name: last.by.name, when: format.instant(last.at) })}
      </p>
      {work.draft.base === null && (
        <ul className={css.list}>
          {steps.toReversed().map(({ number, subjects }) => (
            <li key={number}>{subjectWords(subjects, language)}</li>
          ))}
        </ul>
      )}
      {work.canEdit && (
        <Button icon="arrow-turn" size="row" onClick={() => void work.undo().then(setOutcome)}>
          {say(words.undo)}
        </Button>
      )}
      {outcome?.kind === 'refused' && <RefusalNote refusal={outcome} />}
    </>
  )
}

/** What the finder says of the draft, the gravest first. */
function Findings({ work }: { work: DraftWork }) {
  const say = useSay()
  const localized = useLocalized()
  const { programme, edition } = work.draft
  const { data } = useQuery(
    query(programmesApi.findings, { params: { id: programme.id }, query: { edition: edition.number } }),
  )
  const items = data?.items ?? []
  const order = ['error', 'warning', 'note'] as const
  return (
    <>
      {data && items.length === 0 && <p className={css.quiet}>{say(words.noFindings)}</p>}
      <ul className={css.list}>
        {order.flatMap((severity) =>
          items
            .filter((one) => one.severity === severity)
            .map(({ id, title, text }) => (
              <li key={id}>
                <details>
                  <summary>
                    <span className={severity === 'error' ? css.fault : css.quiet}>
                      {say(severityWords[severity])}
                    </span>{' '}
                    {localized(title)}
                  </summary>
                  <p>{localized(text)}</p>
                </details>
              </li>
            )),
        )}
      </ul>
    </>
  )
}

/** Beside the draft: what it changes, with the way back, and what contradicts itself in it. */
export function DraftSide({ work }: { work: DraftWork }) {
  const say = useSay()
  const { error, warning, note } = work.draft.findings
  return (
    <aside className={css.side} aria-label={say(words.changes)}>
      <section>
        <h2>{say(words.changes)}</h2>
        <Compared work={work} />
        <Steps work={work} />
      </section>
      <ReturnHistory work={work} />
      <section>
        <h2>
          {say(words.findings)}: {error + warning + note}
        </h2>
        <Findings work={work} />
      </section>
    </aside>
  )
}
