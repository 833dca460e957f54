import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PrintedText } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { passportLabels } from '#shared/language/passport-field-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { DraftTotals } from './draft-totals.tsx'
import css from './editing.module.css'
import { PassportDialog } from './passport-dialog.tsx'
import type { DraftWork } from './use-draft-work.ts'

export type Field = {
  readonly key: string
  readonly label: Translated
  readonly value: readonly PrintedText[]
  /** What the field holds is shown elsewhere. */
  readonly refersTo?: string | null
}

/** The fields that the draft has, and the usual ones that it has not yet. */
function fieldsOf(passport: readonly Field[]): Field[] {
  const known = new Set(passport.map(({ key }) => key))
  const empty = Object.entries(passportLabels).flatMap(([key, label]) =>
    known.has(key) ? [] : [{ key, label, value: [] }],
  )
  return [...passport, ...empty]
}

/** The passport of a draft, field by field, and the totals that it prints. */
export function DraftPassport({ work }: { work: DraftWork }) {
  const say = useSay()
  const localized = useLocalized()
  const { programme, edition } = work.draft
  const at = { params: { id: programme.id }, query: { edition: edition.number } }
  const { data } = useQuery(query(programmesApi.find, at))
  const [open, setOpen] = useState<Field>()
  if (!data) return <SkeletonRows rows={8} columns={1} />
  return (
    <>
      <DataTable cards label={say(words.passportField)}>
        <thead>
          <tr>
            <HeadCell>{say(words.passportField)}</HeadCell>
            <HeadCell>{say(words.title)}</HeadCell>
            <HeadCell hidden>{say(words.edit)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {fieldsOf(data.passport).map((field) => (
            <Row key={field.key}>
              <Cell head>{localized(field.label)}</Cell>
              <Cell muted={field.value.length === 0}>
                {field.value.length === 0 && say(field.refersTo ? words.shownElsewhere : words.notFilled)}
                {field.value.map(({ kk, ru, en }) => (
                  <div key={kk}>{localized({ kk: kk ?? '', ru: ru ?? '', en: en ?? '' })}</div>
                ))}
              </Cell>
              <Cell>
                {work.canEdit && (
                  <div className={css.tools}>
                    <Button
                      variant="link"
                      size="row"
                      aria-label={say(words.editField, { label: localized(field.label) })}
                      onClick={() => setOpen(field)}
                    >
                      {say(words.edit)}
                    </Button>
                  </div>
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
      <DraftTotals work={work} />
      {open && <PassportDialog work={work} field={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
