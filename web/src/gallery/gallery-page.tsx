import { useState } from 'react'
import { ActionBar } from '../components/action-bar.tsx'
import { Button } from '../components/button.tsx'
import { Drawer, DrawerPart, Pairs } from '../components/drawer.tsx'
import { Page } from '../components/page.tsx'
import { RailItem, RailList, SideRail } from '../components/side-rail.tsx'
import { StateLabel, StateMark } from '../components/state-mark.tsx'
import { Shell } from '../shell/shell.tsx'
import { ChartSection } from './chart-section.tsx'
import { EntrySection } from './entry-section.tsx'
import { FormSection } from './form-section.tsx'
import { useGalleryWords } from './gallery-words.ts'
import { OverviewSection } from './overview-section.tsx'
import { StatesSection } from './states-section.tsx'

function GalleryDrawer({ onClose }: { onClose: () => void }) {
  const words = useGalleryWords()
  return (
    <Drawer
      title={words.passport}
      onClose={onClose}
      value={
        <>
          <span className="n">{words.percent('57.3874')}</span>
          <StateLabel state="at-risk" />
        </>
      }
      subtitle={words.subtitle}
      footer={<Button icon="download">JSON</Button>}
    >
      <DrawerPart title={words.heading}>
        <Pairs
          pairs={[
            { key: 'a', name: words.target, value: words.percent('60') },
            { key: 'b', name: words.mark, value: <StateLabel state="sealed" /> },
          ]}
        />
      </DrawerPart>
    </Drawer>
  )
}

function GalleryRail() {
  const words = useGalleryWords()
  return (
    <SideRail label={words.bodies} title={words.period} subtitle={words.subtitle}>
      <RailList>
        <RailItem to="/__gallery?a" mark={<StateMark state="returned" />} detail="2 / 5">
          {words.body}
        </RailItem>
        <RailItem to="/__gallery" mark={<StateMark state="in-review" />} detail="3 / 9" current>
          {words.body}
        </RailItem>
        <RailItem to="/__gallery?b" mark={<StateMark state="late" />} detail={words.late}>
          {words.body}
        </RailItem>
      </RailList>
    </SideRail>
  )
}

/** Every component, with the words of the mocks. Development only. */
export function GalleryPage() {
  const words = useGalleryWords()
  const [hasDrawer, setDrawer] = useState(window.location.search.includes('drawer'))
  const hasRail = window.location.search.includes('rail')
  return (
    <Shell
      address="/__gallery"
      demo
      items={words.navigation}
      user={{ name: words.person, detail: words.body }}
      onSignOut={() => undefined}
    >
      <Page
        rail={hasRail && <GalleryRail />}
        drawer={hasDrawer && <GalleryDrawer onClose={() => setDrawer(false)} />}
        actions={
          <ActionBar
            label={words.send}
            status={
              <>
                <StateMark state="accepted" />
                <strong>{words.saved}</strong>
              </>
            }
            obstacles={
              <a href="#row-3">
                <StateLabel state="error">1.3</StateLabel>
              </a>
            }
          >
            <Button waiting>{words.sendWaiting}</Button>
          </ActionBar>
        }
      >
        <EntrySection />
        <OverviewSection onOpen={() => setDrawer(true)} />
        <ChartSection />
        <StatesSection />
        <FormSection />
      </Page>
    </Shell>
  )
}
