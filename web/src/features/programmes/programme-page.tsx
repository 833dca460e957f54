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
import { useProgrammeAddress } from './use-programme-address.ts'

function MissingPart({ id }: { id: string }) {
  const say = useSay()
  return (
    <Empty
      title={say(words.missingPart)}
      action={<ButtonLink to={paths.programme(id)}>{say(words.toPassport)}</ButtonLink>}
    />
  )
}

/** A programme: its passport, or one of its parts, as it stood on the date of the address. */
export function ProgrammePage() {
  const { id = '', part: asked } = useParams()
  const { asOf } = useProgrammeAddress()
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
