import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { LinkTabs } from '../../components/link-tabs.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'

/** The three lists of the reference. */
export function ReferenceTabs({ current }: { current: 'acts' | 'bodies' | 'indicators' }) {
  const say = useSay()
  const tabs = [
    { key: 'acts', to: paths.acts(), label: say(words.acts) },
    { key: 'bodies', to: paths.bodies(), label: say(words.bodies) },
    { key: 'indicators', to: paths.indicators(), label: say(words.indicators) },
  ].map(({ key, to, label }) => ({ to, label, current: key === current }))
  return <LinkTabs label={say(words.tabs)} tabs={tabs} />
}
