import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../components/data-table.tsx'
import { StateLabel, StateMark } from '../components/state-mark.tsx'
import { useGalleryWords } from './gallery-words.ts'

const STATES = Object.keys(stateMessages) as StateName[]

function States({ theme }: { theme: 'light' | 'dark' }) {
  const words = useGalleryWords()
  return (
    <div
      data-theme={theme}
      style={{ flex: '1 1 320px', padding: 24, background: 'var(--paper)', color: 'var(--ink)' }}
    >
      <DataTable label={theme}>
        <thead>
          <tr>
            <HeadCell numeric>{theme}</HeadCell>
            <HeadCell>{words.mark}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {STATES.map((state) => (
            <Row key={state} kind={state === 'removed' ? 'removed' : undefined}>
              <Cell numeric>
                <StateMark state={state} /> {state === 'value' && words.number('54.1')}
              </Cell>
              <Cell>
                <StateLabel state={state} />
              </Cell>
            </Row>
          ))}
          <Row kind="section">
            <Cell>1</Cell>
            <Cell>{words.heading}</Cell>
          </Row>
          <Row kind="open">
            <Cell>1.2</Cell>
            <Cell>{words.indicator}</Cell>
          </Row>
          <Row kind="warn">
            <Cell>1.3</Cell>
            <Cell>{words.indicator}</Cell>
          </Row>
          <Row kind="sum">
            <Cell numeric>{words.format.decimal('13231548')}</Cell>
            <Cell>{words.heading}</Cell>
          </Row>
        </tbody>
      </DataTable>
    </div>
  )
}

export function StatesSection() {
  return (
    <section style={{ display: 'flex', flexWrap: 'wrap', margin: '0 calc(-1 * var(--edge))' }}>
      <States theme="light" />
      <States theme="dark" />
    </section>
  )
}
