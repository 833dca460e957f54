import { useState } from 'react'
import { Button, ButtonLink, DownloadLink } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Empty } from '../components/empty.tsx'
import { NumberCell, TextArea, TextField } from '../components/field.tsx'
import { Icon, type IconName } from '../components/icons.tsx'
import { ActionMenu } from '../components/menu.tsx'
import { SkeletonRows } from '../components/skeleton-rows.tsx'
import { Tag } from '../components/tag.tsx'
import { useGalleryWords } from './gallery-words.ts'

const ICONS: IconName[] = [
  'search',
  'paperclip',
  'flag',
  'download',
  'upload',
  'print',
  'check',
  'arrow-turn',
  'clock',
  'x',
  'filter',
  'comment',
  'lock',
  'external',
  'plus',
]

function Buttons({ onDialog }: { onDialog: () => void }) {
  const words = useGalleryWords()
  return (
    <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', padding: '12px 0', alignItems: 'center' }}>
      <Button variant="primary" icon="print" onClick={onDialog}>
        {words.send}
      </Button>
      <Button shortcut="A">{words.send}</Button>
      <Button variant="danger" shortcut="R">
        {words.send}
      </Button>
      <Button waiting>{words.sendWaiting}</Button>
      <Button variant="choice" aria-pressed size="row">
        {words.mark}
      </Button>
      <Button variant="choice" aria-pressed={false} size="row">
        {words.target}
      </Button>
      <Button variant="quiet" size="row">
        {words.send}
      </Button>
      <Button variant="link" size="row" icon="paperclip">
        {words.send}
      </Button>
      <ButtonLink to="/__gallery">{words.heading}</ButtonLink>
      <DownloadLink href="/x">Excel</DownloadLink>
      <ActionMenu
        trigger={<Button icon="filter">{words.mark}</Button>}
        entries={[
          { key: 'a', label: words.target, onSelect: () => undefined },
          { key: 'b', label: words.send, onSelect: () => undefined, danger: true },
        ]}
      />
      <Tag>{words.mark}</Tag>
      {ICONS.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </div>
  )
}

export function FormSection() {
  const words = useGalleryWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <section>
      <Buttons onDialog={() => setOpen(true)} />
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' }}>
        <TextField label={words.mark} hint={words.subtitle} defaultValue={words.body} />
        <TextField label={words.mark} error={words.errorText} />
        <TextArea label={words.heading} defaultValue={words.definition} />
        <NumberCell aria-label={words.mark} readOnly defaultValue="4 126" />
      </div>
      <h2 style={{ margin: '24px 0 8px' }}>{words.heading}</h2>
      <SkeletonRows rows={4} />
      <div style={{ height: 24 }} />
      <Empty title={words.heading} action={<Button variant="primary">{words.send}</Button>}>
        {words.errorText}
      </Empty>
      {isOpen && (
        <Dialog
          title={words.heading}
          onClose={() => setOpen(false)}
          actions={
            <Button variant="primary" onClick={() => setOpen(false)}>
              {words.send}
            </Button>
          }
        >
          {words.definition}
        </Dialog>
      )}
    </section>
  )
}
