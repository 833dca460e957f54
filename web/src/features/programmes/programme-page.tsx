import { Suspense } from 'react'
import { useParams } from 'react-router'
import { programmeMessages as words } from '#shared/language/programme-messages.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { PROGRAMME_PARTS, paths } from '../../paths.ts'
import { ProgrammeFrame } from './programme-frame.tsx'
import { PassportView, programmeViews } from './programme-views.ts'
import { useViewAddress } from './use-view-address.ts'

function MissingPart({ id }: { id: string }) {
  const say = useSay()
  return (
    <Empty
      title={say(words.missingPart)}
      action={<ButtonLink to={paths.programme(id)}>{say(words.toPassport)}</ButtonLink>}
    />
  )
}

/** A date that is none is as good as not asked. */
export function askedDate(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** A programme: its passport, or one of its parts, as it stood on the date of the address. */
export function ProgrammePage() {
  const { id = '', part: asked } = useParams()
  const asOf = askedDate(useViewAddress().get('asOf'))
  const part = PROGRAMME_PARTS.find((one) => one === asked)
  const View = asked === undefined ? PassportView : part && programmeViews[part]
  return (
    <ProgrammeFrame id={id} part={part} asOf={asOf}>
      {View === undefined ? (
        <MissingPart id={id} />
      ) : (
        <Suspense fallback={<SkeletonRows rows={12} />}>
          <View id={id} asOf={asOf} />
        </Suspense>
      )}
    </ProgrammeFrame>
  )
}
