import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ListedIndicator } from '#shared/api/indicator-values.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { INDICATOR_KINDS } from '#shared/engine/indicator.ts'
import {
  indicatorKindWords,
  standingWords,
  programmeIndicatorMessages as words,
} from '#shared/language/programme-indicator-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { FactStrip } from '../../../components/fact-strip.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { Select } from '../../../components/select.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { useViewAddress, type ViewAddress } from '../use-view-address.ts'
import view from '../view.module.css'
import { askedIndicators, STANDINGS } from './indicator-tree.ts'
import { IndicatorTreeTable } from './indicator-tree-table.tsx'

type ViewProps = { id: string; asOf: string | undefined }

const NO_FILTER = { q: null, definition: null, kind: null, standing: null }

/** The target indicators of the programme under the headings of its tree. */
export function IndicatorsView({ id, asOf }: ViewProps) {
  const address = useViewAddress()
  const text = useDeferredValue(address.get('q'))
  const asked = { params: { id }, query: { asOf } }
  const { data, error, refetch } = useQuery(query(programmesApi.indicators, asked))
  const { data: programme, error: noTree, refetch: again } = useQuery(query(programmesApi.find, asked))
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (noTree && !programme) return <FailedNote error={noTree} onRetry={() => void again()} />
  if (!data || !programme) return <SkeletonRows rows={16} height={43} columns={4} />
  if (data.items.length === 0) return <NoIndicators />
  const shown = askedIndicators(data.items, {
    text,
    definition: address.get('definition'),
    kind: address.get('kind'),
    standing: address.get('standing'),
  })
  return (
    <>
      <Facts items={data.items} />
      <Filters items={data.items} found={shown.length} address={address} />
      {shown.length === 0 ? (
        <NothingShown address={address} />
      ) : (
        <IndicatorTreeTable
          tree={programme.tree}
          all={data.items}
          shown={shown}
          bodies={data.bodies}
          programme={id}
          asOf={asOf}
          address={address}
        />
      )}
    </>
  )
}

function NoIndicators() {
  const say = useSay()
  return <Empty title={say(words.noneTitle)} />
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

function Facts({ items }: { items: readonly ListedIndicator[] }) {
  const say = useSay()
  const complete = items.filter(({ lacks }) => lacks.length === 0).length
  const valued = items.filter(({ latest }) => latest !== null).length
  const questions = items.filter(({ unresolved }) => unresolved.length > 0).length
  return (
    <FactStrip
      facts={[
        { key: 'all', value: items.length, label: say(words.all) },
        { key: 'complete', value: complete, label: say(words.complete) },
        { key: 'valued', value: valued, label: say(words.valued) },
        { key: 'drafted', value: items.length - complete, label: say(words.drafted) },
        ...(questions > 0
          ? [{ key: 'questions', value: questions, label: say(words.withQuestions), tone: 'warn' as const }]
          : []),
      ]}
    />
  )
}

type FilterProps = { items: readonly ListedIndicator[]; found: number; address: ViewAddress }

function Filters({ items, found, address }: FilterProps) {
  const say = useSay()
  const localized = useLocalized()
  const kinds = INDICATOR_KINDS.filter((kind) => items.some((item) => item.kind === kind))
  const everything = { value: '', label: say(words.everything) }
  return (
    <div className={view.filters}>
      <SearchField label={say(words.search)} asked={address.get('q')} onSearch={(q) => address.set({ q })} />
      <Select
        label={say(words.definition)}
        value={address.get('definition')}
        options={[
          everything,
          { value: 'complete', label: say(words.onlyComplete) },
          { value: 'drafted', label: say(words.onlyDrafted) },
        ]}
        onChange={(definition) => address.set({ definition })}
      />
      <Select
        label={say(words.kind)}
        value={address.get('kind')}
        options={[
          everything,
          ...kinds.map((value) => ({ value, label: localized(indicatorKindWords[value]) })),
        ]}
        onChange={(kind) => address.set({ kind })}
      />
      <Select
        label={say(words.standing)}
        value={address.get('standing')}
        options={[
          everything,
          ...STANDINGS.map((value) => ({ value, label: say({ ...stateMessages, ...standingWords }[value]) })),
        ]}
        onChange={(standing) => address.set({ standing })}
      />
      <span className={view.caption} role="status">
        {say(words.found, { count: found })}
      </span>
    </div>
  )
}
