import { useQuery } from '@tanstack/react-query'
import { orderFindingsApi } from '#shared/api/findings.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { call } from '../../api/call.ts'
import { query } from '../../api/queries.ts'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { FindingList } from '../programmes/findings/finding-list.tsx'
import { useKpiDocument } from './use-kpi-document.ts'

/** `indicator/1.4` of order `kpi-2023` stands on the page of `kpi-2023/1.4`. */
function indicatorLink(order: string, ref: string): string | undefined {
  const [kind, number] = ref.split('/')
  return kind === 'indicator' && number !== undefined ? paths.indicator(`${order}/${number}`) : undefined
}

function Findings({ order }: { order: string }) {
  const { data, error, refetch } = useQuery(
    query(orderFindingsApi.list, { params: { id: order }, query: {} }),
  )
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} height={76} columns={1} />
  return (
    <FindingList
      items={data.items}
      document={{
        linkTo: (ref) => indicatorLink(order, ref),
        explain: (body) => call(orderFindingsApi.explain, { params: { id: order }, body }),
        queryKey: ['orders', order, 'findings'],
      }}
    />
  )
}

/** What the order with the KPIs says against itself. */
export function OrderFindingsPage() {
  const say = useSay()
  const { data, error, refetch } = useKpiDocument()
  const order = data?.act.document?.id
  return (
    <Page>
      <PageHead
        crumbs={[{ label: say(words.listTitle), to: paths.indicators() }, { label: say(words.findings) }]}
        title={say(words.findingsTitle)}
        subtitle={data && say(words.findingsSubtitle, { number: data.act.number })}
      />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={4} height={76} columns={1} />}
      {order !== undefined && <Findings order={order} />}
    </Page>
  )
}
