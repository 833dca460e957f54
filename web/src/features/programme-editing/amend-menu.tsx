import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Select } from '../../components/select.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'

/** Chooses the approved programme to amend. */
export function AmendMenu() {
  const say = useSay()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data } = useQuery(query(programmesApi.list, { query: {} }))
  const approved = (data?.items ?? []).filter(({ status }) => status !== 'draft')
  return (
    <Select
      label={say(words.amend)}
      value=""
      options={[
        { value: '', label: say(draftFormMessages.choose) },
        ...approved.map(({ id, title }) => ({ value: id, label: localized(title) })),
      ]}
      onChange={(id) => {
        if (id !== '') void navigate(paths.amend(id))
      }}
    />
  )
}
