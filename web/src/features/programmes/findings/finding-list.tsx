import type { FindingShape } from '#shared/api/findings.ts'
import {
  severityMeaning,
  severityWords,
  findingPageMessages as words,
} from '#shared/language/finding-page-messages.ts'
import { Button } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { Note } from '../../../components/note.tsx'
import { Select } from '../../../components/select.tsx'
import { Count } from '../../../components/tag.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { useCan } from '../../session/use-me.ts'
import { SeverityLabel, SeverityMark } from '../severity-mark.tsx'
import { useViewAddress, type ViewAddress } from '../use-view-address.ts'
import view from '../view.module.css'
import { askedFindings, bySeverity, rulesOf, SEVERITY_ORDER } from './finding-filter.ts'
import { type CheckedDocument, FindingItem } from './finding-item.tsx'
import css from './findings.module.css'

type ListProps = { items: readonly FindingShape[]; document: CheckedDocument }

const NO_FILTER = { severity: null, rule: null, explained: null, place: null }

/** What a document says against itself, the gravest first, with filters that stand in the address. */
export function FindingList({ items, document }: ListProps) {
  const address = useViewAddress()
  if (items.length === 0) return <NoFindings />
  const shown = askedFindings(items, {
    severity: address.get('severity'),
    rule: address.get('rule'),
    explained: address.get('explained'),
    place: address.get('place'),
  })
  return (
    <>
      <Filters items={items} shown={shown.length} address={address} />
      <PlaceNote items={items} address={address} />
      {shown.length > 0 ? <Groups items={shown} document={document} /> : <NothingShown address={address} />}
    </>
  )
}

function NoFindings() {
  const say = useSay()
  return <Empty title={say(words.noneTitle)}>{say(words.noneText)}</Empty>
}

function NothingShown({ address }: { address: ViewAddress }) {
  const say = useSay()
  return (
    <Empty
      title={say(words.nothingTitle)}
      action={<Button onClick={() => address.set(NO_FILTER)}>{say(words.clear)}</Button>}
    />
  )
}

function Filters({
  items,
  shown,
  address,
}: {
  items: readonly FindingShape[]
  shown: number
  address: ViewAddress
}) {
  const say = useSay()
  const localized = useLocalized()
  const everything = { value: '', label: say(words.everything) }
  return (
    <>
      <p className={view.intro}>{say(words.intro)}</p>
      <div className={view.filters}>
        <SeverityChoices items={items} address={address} />
        <Select
          label={say(words.rule)}
          value={address.get('rule')}
          options={[
            everything,
            ...rulesOf(items).map(({ rule, title, count }) => ({
              value: rule,
              label: `${localized(title)} (${count})`,
            })),
          ]}
          onChange={(rule) => address.set({ rule })}
        />
        <Select
          label={say(words.explainedFilter)}
          value={address.get('explained')}
          options={[
            everything,
            { value: 'no', label: say(words.withoutExplanation) },
            { value: 'yes', label: say(words.withExplanation) },
          ]}
          onChange={(explained) => address.set({ explained })}
        />
        <span className={view.caption} role="status">
          {say(words.found, { count: shown })}
        </span>
      </div>
    </>
  )
}

function SeverityChoices({ items, address }: { items: readonly FindingShape[]; address: ViewAddress }) {
  const say = useSay()
  const chosen = address.get('severity')
  const countOf = (severity: string) => items.filter((item) => item.severity === severity).length
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that filter, not fields of a form.
    <div className={view.choices} role="group" aria-label={say(words.bySeverity)}>
      <Button variant="choice" aria-pressed={chosen === ''} onClick={() => address.set({ severity: null })}>
        {say(words.everything)} <Count>{items.length}</Count>
      </Button>
      {SEVERITY_ORDER.map((severity) => (
        <Button
          key={severity}
          variant="choice"
          aria-pressed={chosen === severity}
          onClick={() => address.set({ severity })}
        >
          <span className={css.severity} data-severity={severity}>
            <SeverityMark severity={severity} />
          </span>
          {say(severityWords[severity])} <Count>{countOf(severity)}</Count>
        </Button>
      ))}
    </div>
  )
}

/** «1/8-жол»; another place by its own label, where a finding names it. */
function usePlaceName(items: readonly FindingShape[]) {
  const say = useSay()
  const localized = useLocalized()
  return (place: string) => {
    const [kind, ...id] = place.split('/')
    if (kind === 'row') return say(words.placeRow, { id: id.join('/') })
    if (kind === 'indicator') return say(words.placeIndicator, { id: id.join('/') })
    const known = items.flatMap(({ places }) => places).find(({ ref }) => ref === place)
    return known ? localized(known.label) : place
  }
}

/** Come from a row or an indicator, the list tells only of it, and says so. */
function PlaceNote({ items, address }: { items: readonly FindingShape[]; address: ViewAddress }) {
  const say = useSay()
  const nameOf = usePlaceName(items)
  const place = address.get('place')
  if (place === '') return null
  return (
    <Note
      title={say(words.onlyPlace, { place: nameOf(place) })}
      action={
        <Button variant="link" size="row" onClick={() => address.set({ place: null })}>
          {say(words.allPlaces)}
        </Button>
      }
    />
  )
}

function Groups({ items, document }: ListProps) {
  const say = useSay()
  const canExplain = useCan()('explain-finding')
  return bySeverity(items).map((group) => (
    <section key={group.severity} className={css.group}>
      <div className={css.groupHead}>
        <h2>
          <SeverityLabel severity={group.severity} />
          <Count>{group.items.length}</Count>
        </h2>
        <span className={view.caption}>{say(severityMeaning[group.severity])}</span>
      </div>
      <ul>
        {group.items.map((finding) => (
          <FindingItem key={finding.id} finding={finding} document={document} canExplain={canExplain} />
        ))}
      </ul>
    </section>
  ))
}
