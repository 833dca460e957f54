import { describe, expect, it } from 'vitest'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { type RowDraft, rowChange, rowDraftOf } from '../../web/src/features/programme-editing/row-draft.ts'

const copies = { kk: 'дана', ru: 'экземпляр', en: 'copies' }
const row: PlanRowShape = {
  id: '3/2',
  section: '3',
  number: '2',
  parent: null,
  kind: 'activity',
  title: { kk: 'Құралдарды тираждау', ru: null, en: null },
  correctedTitle: null,
  completionForm: null,
  recipient: 'ministry-education',
  executors: [{ body: 'ministry-education', role: 'executor' }],
  deadline: null,
  fundingSource: { id: 'republican', printed: 'РБ' },
  amounts: [
    {
      ...{ year: 2008, yearBasis: 'printed', source: 'republican', state: 'amount' },
      ...{ amount: '150000', unit: 'thousand-tenge', printed: '150 000' },
    },
  ],
  quantities: [
    { basis: 'year', year: 2008, value: '500000', unit: copies, price: { amount: '300', unit: 'tenge' } },
    { basis: 'each', year: null, value: '3', unit: copies, price: null },
  ],
  note: null,
  status: 'active',
  removedBy: null,
}
const draft = rowDraftOf(row)
const written = (next: Partial<RowDraft>) => rowChange({ ...draft, ...next }, row, '3')

describe('the change that the form of a row makes', () => {
  it('is empty where nothing differs from the draft', () => {
    expect(written({})).toEqual({ kind: 'change-activity', id: '3/2', row: {} })
  })

  it('names only the fields that differ', () => {
    expect(written({ recipient: '', note: ' Тексеру ' })).toMatchObject({
      row: { recipient: null, note: 'Тексеру' },
    })
  })

  it('writes quantities of a year, of the term and to each', () => {
    const [first, second] = draft.quantities
    const quantities = [
      { ...first, price: '', value: ' 1 000 ' },
      { ...second, span: 'term' },
    ] as RowDraft['quantities']
    expect(written({ quantities })).toMatchObject({
      row: {
        quantities: [
          { span: 2008, value: '1 000', unit: copies, price: null },
          { span: 'term', value: '3', unit: copies, price: null },
        ],
      },
    })
  })

  it('writes a state without a number, and leaves out a cell that has no entry', () => {
    const cells: RowDraft['cells'] = {
      '2008/republican': { state: 'not-required', amount: '150000', ground: '' },
      '2009/republican': { state: 'none', amount: '', ground: '' },
    }
    expect(written({ cells })).toMatchObject({
      row: { amounts: [{ year: 2008, source: 'republican', state: 'not-required', amount: null }] },
    })
  })
})
