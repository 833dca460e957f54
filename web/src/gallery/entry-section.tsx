import { Bullet } from '../components/bullet.tsx'
import { Cell, DataTable, HeadCell, Row } from '../components/data-table.tsx'
import { NumberCell } from '../components/field.tsx'
import { Icon } from '../components/icons.tsx'
import { KeyHints } from '../components/kbd.tsx'
import { Note } from '../components/note.tsx'
import { NumberLink } from '../components/number-link.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Segments } from '../components/segments.tsx'
import { StateLabel, StateMark } from '../components/state-mark.tsx'
import { Steps } from '../components/steps.tsx'
import { useGalleryWords } from './gallery-words.ts'

function EntryRow({ state }: { state: 'filled' | 'returned' | 'error' | 'empty' }) {
  const words = useGalleryWords()
  const look = { filled: 'at-risk', returned: 'returned', error: 'error', empty: 'not-reported' } as const
  const hasValue = state === 'filled' || state === 'returned'
  return (
    <Row>
      <Cell muted>1.1</Cell>
      <Cell head named>
        {words.indicator}
      </Cell>
      <Cell>
        <NumberCell
          aria-label={words.definition}
          defaultValue={state === 'empty' ? '' : '62 870,4'}
          state={state}
        />
        <div
          className="clamp-3"
          style={{ fontSize: 11.5, lineHeight: '15px', color: 'var(--ink3)', marginTop: 4 }}
        >
          {words.definition}
        </div>
      </Cell>
      <Cell numeric strong>
        {hasValue ? (
          <NumberLink to="?drawer" strong>
            {words.number('54.1')}
          </NumberLink>
        ) : (
          <StateMark state={look[state]} alone />
        )}
      </Cell>
      <Cell numeric muted>
        {words.number('54.8')}
      </Cell>
      <Cell>
        <Bullet
          label={words.indicator}
          max={100}
          tone={state === 'filled' ? 'warn' : 'good'}
          value={hasValue ? { at: 54.1, text: words.percent('54.1') } : null}
          path={{ at: 54.8, text: words.percent('54.8') }}
          previous={{ at: 46.4, text: words.percent('46.4') }}
        />
      </Cell>
      <Cell>
        <StateLabel state={look[state]} detail={words.format.decimal('-0.7', { signed: true })} />
      </Cell>
    </Row>
  )
}

function ErrorRow() {
  const words = useGalleryWords()
  return (
    <Row id="row-3">
      <Cell />
      <Cell colSpan={6}>
        <Note
          tone="bad"
          mark={<StateMark state="error" />}
          title={words.errorTitle}
          action={<a href="#row-3">3-тоқсанда: 447</a>}
        >
          {words.errorText}
        </Note>
        <Note
          tone="warn"
          mark={<StateMark state="returned" />}
          title={words.format.instant('2025-01-07T11:40:00Z')}
        >
          {words.errorText}
        </Note>
        <Note mark={<StateMark state="not-reported" />}>{words.errorText}</Note>
      </Cell>
    </Row>
  )
}

export function EntrySection() {
  const words = useGalleryWords()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.navigation[0]?.label ?? '', to: '/__gallery' }, { label: words.period }]}
        title={`${words.body}, ${words.period}`}
        subtitle={words.subtitle}
        aside={
          <strong style={{ fontSize: 15, display: 'flex', gap: 6, alignItems: 'center' }}>
            <span style={{ color: 'var(--warn)', display: 'flex' }}>
              <Icon name="clock" />
            </span>
            {words.left}
          </strong>
        }
      />
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 16,
          justifyContent: 'space-between',
          alignItems: 'center',
          padding: '8px 0',
          borderTop: '1px solid var(--rule)',
        }}
      >
        <Steps
          label={words.send}
          steps={['Толтыру', 'Орынбасардың бекітуі', 'Тексеру', 'Қабылдау']}
          current={1}
        />
        <Segments
          label="2 / 5"
          segments={(['good', 'good', 'warn', 'bad', 'empty'] as const).map((tone, at) => ({
            key: `${at}`,
            tone,
          }))}
        />
      </div>
      <DataTable label={words.body} stickyHead>
        <thead>
          <tr>
            <HeadCell>№</HeadCell>
            <HeadCell sort={{ direction: 'ascending', onSort: () => undefined }}>{words.mark}</HeadCell>
            <HeadCell style={{ width: 210 }}>{words.target}</HeadCell>
            <HeadCell numeric>%</HeadCell>
            <HeadCell numeric>{words.target}</HeadCell>
            <HeadCell style={{ width: 120 }}>{words.heading}</HeadCell>
            <HeadCell>{words.mark}</HeadCell>
          </tr>
        </thead>
        <tbody>
          <EntryRow state="filled" />
          <EntryRow state="returned" />
          <EntryRow state="error" />
          <ErrorRow />
          <EntryRow state="empty" />
        </tbody>
      </DataTable>
      <div style={{ padding: '8px 0' }}>
        <KeyHints
          hints={[
            { keys: ['Enter'], does: 'төмен' },
            { keys: ['Ctrl', 'V'], does: 'Excel блогы' },
          ]}
        />
      </div>
    </>
  )
}
