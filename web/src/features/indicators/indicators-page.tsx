import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { indicatorApi } from '#shared/api/indicators.ts'
import { referenceApi } from '#shared/api/reference.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { TextField } from '../../components/field.tsx'
import { LinkTabs } from '../../components/link-tabs.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { IndicatorTable } from './indicator-table.tsx'
import css from './kpi.module.css'
import { matching } from './matching.ts'
import { RepealedNote } from './repealed-note.tsx'
import { type ListAddress, useListAddress } from './use-list-address.ts'

function ReferenceTabs() {
  const say = useSay()
  return (
    <LinkTabs
      label={say(shellMessages.reference)}
      tabs={[
        { to: paths.acts(), label: say(words.acts), current: false },
        { to: paths.bodies(), label: say(words.bodies), current: false },
        { to: paths.indicators(), label: say(words.listTitle), current: true },
      ]}
    />
  )
}

function Filters({ address, found }: { address: ListAddress; found: number | undefined }) {
  const say = useSay()
  const localized = useLocalized()
  const { data } = useQuery(query(referenceApi.bodies, { query: { limit: 500 } }))
  const bodies = data?.items ?? []
  const sections = bodies
    .filter(({ id }) => address.body === '' || id === address.body)
    .flatMap((body) => body.sections)
  const everything = { value: '', label: say(words.all) }
  return (
    <div className={css.filters}>
      <search className={css.search}>
        <TextField
          type="search"
          label={say(words.search)}
          value={address.text}
          autoComplete="off"
          onChange={(event) => address.setText(event.currentTarget.value)}
        />
      </search>
      <Select
        label={say(words.body)}
        value={address.body}
        options={[
          everything,
          ...bodies.map(({ id, shortName }) => ({ value: id, label: localized(shortName) })),
        ]}
        onChange={address.setBody}
      />
      <Select
        label={say(words.section)}
        value={sections.some(({ id }) => id === address.section) ? address.section : ''}
        options={[
          everything,
          ...sections.map(({ id, number, title }) => ({
            value: id,
            label: `${number}. ${localized(title)}`,
          })),
        ]}
        onChange={address.setSection}
      />
      <span className={css.caption} role="status">
        {found !== undefined && say(words.found, { count: found })}
      </span>
    </div>
  )
}

/** Every indicator of the act with its weight and targets; found by body, section, number or name. */
export function IndicatorsPage() {
  const say = useSay()
  const address = useListAddress()
  const asked = useDeferredValue(address.text)
  const { data, error, refetch } = useQuery(query(indicatorApi.list, { query: { limit: 500 } }))
  const shown = data && matching(data.items, { body: address.body, section: address.section, text: asked })
  return (
    <Page>
      <ReferenceTabs />
      <PageHead
        title={say(words.listTitle)}
        subtitle={data && say(words.listSubtitle, { count: data.items.length })}
        aside={<ButtonLink to={paths.orderFindings()}>{say(words.findings)}</ButtonLink>}
      />
      <RepealedNote />
      <Filters address={address} found={shown?.length} />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={14} height={43} columns={6} />}
      {shown && shown.length > 0 && <IndicatorTable indicators={shown} />}
      {shown?.length === 0 && (
        <Empty
          title={say(words.nothingFound)}
          action={<Button onClick={address.clear}>{say(words.clear)}</Button>}
        >
          {say(words.nothingFoundText)}
        </Empty>
      )}
    </Page>
  )
}
