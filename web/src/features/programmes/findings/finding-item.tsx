import { useState } from 'react'
import { Link } from 'react-router'
import type { FindingShape } from '#shared/api/findings.ts'
import { findingPageMessages as words } from '#shared/language/finding-page-messages.ts'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icons.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import view from '../view.module.css'
import { ExplainDialog } from './explain-dialog.tsx'
import css from './findings.module.css'

/** The document whose findings are read: where its places are seen, and how a finding is explained. */
export type CheckedDocument = {
  readonly linkTo: (ref: string) => string | undefined
  readonly explain: (explanation: { finding: string; text: string }) => Promise<unknown>
  readonly queryKey: readonly string[]
}

type ItemProps = { finding: FindingShape; document: CheckedDocument; canExplain: boolean }

/** One finding: what was found, where both places stand, and what was said of it. */
export function FindingItem({ finding, document, canExplain }: ItemProps) {
  const say = useSay()
  const localized = useLocalized()
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={css.item} data-severity={finding.severity}>
      <div className={css.words}>
        <h3 className={css.title}>{localized(finding.title)}</h3>
        <p className={css.text}>{localized(finding.text)}</p>
        {finding.explained && <Explanation explained={finding.explained} />}
        {canExplain && (
          <div className={css.action}>
            <Button size="row" icon="comment" onClick={() => setOpen(true)}>
              {say(finding.explained ? words.changeExplanation : words.explain)}
              <span className="visually-hidden">: {localized(finding.title)}</span>
            </Button>
          </div>
        )}
      </div>
      <Places finding={finding} document={document} />
      {isOpen && <ExplainDialog finding={finding} document={document} onClose={() => setOpen(false)} />}
    </li>
  )
}

function Explanation({ explained }: { explained: NonNullable<FindingShape['explained']> }) {
  const say = useSay()
  const format = useFormat()
  return (
    <blockquote className={css.quote}>
      <div className={css.quoteHead}>
        <strong>
          <Icon name="check" size={13} />
          {say(words.explained)}
        </strong>
        <span>
          {explained.by}, {format.instant(explained.at, { year: true })}
        </span>
      </div>
      {explained.text}
    </blockquote>
  )
}

/** A canonical decimal is printed as the language prints numbers; words stay as they came. */
function useDifferenceText() {
  const format = useFormat()
  return (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? format.decimal(text, { signed: true }) : text)
}

/** More places than this stand folded: a finding about sixty rows is still one finding. */
const MOST_PLACES = 6

function Places({ finding, document }: Omit<ItemProps, 'canExplain'>) {
  const say = useSay()
  const differenceText = useDifferenceText()
  const { places, difference } = finding
  const shown = places.length > MOST_PLACES + 1 ? places.slice(0, MOST_PLACES) : places
  const folded = places.slice(shown.length)
  return (
    <div>
      <PlaceList places={shown} document={document} />
      {folded.length > 0 && (
        <details className={css.more}>
          <summary>{say(words.morePlaces, { count: folded.length })}</summary>
          <PlaceList places={folded} document={document} />
        </details>
      )}
      {difference !== null && (
        <dl className={css.difference}>
          <div className={css.place}>
            <dt>{say(words.difference)}</dt>
            <dd className="n">{differenceText(difference)}</dd>
          </div>
        </dl>
      )}
    </div>
  )
}

type PlaceListProps = Pick<ItemProps, 'document'> & { places: FindingShape['places'] }

function PlaceList({ places, document }: PlaceListProps) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <dl>
      {places.map(({ ref, label, value }) => {
        const to = document.linkTo(ref)
        return (
          <div key={ref} className={css.place}>
            <dt>
              {to === undefined ? (
                localized(label)
              ) : (
                <Link to={to} className={view.link}>
                  {localized(label)}
                </Link>
              )}
            </dt>
            <dd className={value === null ? css.noValue : undefined}>
              {value === null ? say(words.noValue) : localized(value)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
