import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { DrawerPart } from '../../components/drawer.tsx'
import { useSay } from '../../language/use-say.ts'
import { PassportCalculation } from './passport-calculation.tsx'
import { PassportComposition } from './passport-composition.tsx'
import { PassportHistory } from './passport-history.tsx'
import { PassportEvidence, PassportRevisions } from './passport-proof.tsx'
import { PassportTarget } from './passport-target.tsx'

/** Everything behind the number, part by part; what a number does not have is not shown. */
export function PassportParts({ passport }: { passport: Passport }) {
  const say = useSay()
  const isFigure = passport.subject === 'operand' || passport.subject === 'indicator'
  return (
    <>
      {(passport.calculation || passport.operands.length > 0) && (
        <DrawerPart title={say(passport.calculation ? words.calculation : words.operands)}>
          <PassportCalculation passport={passport} />
        </DrawerPart>
      )}
      {(passport.parts.length > 0 || passport.coverage) && (
        <DrawerPart title={say(words.parts)}>
          <PassportComposition passport={passport} />
        </DrawerPart>
      )}
      {passport.indicator && (
        <DrawerPart title={say(words.target)}>
          <PassportTarget passport={passport} indicator={passport.indicator} />
        </DrawerPart>
      )}
      {isFigure && (
        <>
          <DrawerPart title={say(words.people)}>
            <PassportHistory passport={passport} />
          </DrawerPart>
          <DrawerPart title={say(words.evidence)}>
            <PassportEvidence passport={passport} />
          </DrawerPart>
          <DrawerPart title={say(words.revisions)}>
            <PassportRevisions passport={passport} />
          </DrawerPart>
        </>
      )}
    </>
  )
}
