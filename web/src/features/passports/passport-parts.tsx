import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { DrawerPart } from '../../components/drawer.tsx'
import { useSay } from '../../language/use-say.ts'
import { PassportCalculation } from './passport-calculation.tsx'
import { PassportComposition, PassportCoverage } from './passport-composition.tsx'
import { historyYears, PassportHistory } from './passport-history.tsx'
import { PassportEvidence, PassportRevisions } from './passport-proof.tsx'
import { PassportTarget } from './passport-target.tsx'

/** Who, when, on what evidence and under which seal: of a figure that a body has reported. */
function FigureParts({ passport }: { passport: Passport }) {
  const say = useSay()
  return (
    <>
      <DrawerPart title={say(words.people)} aside={historyYears(passport)}>
        <PassportHistory passport={passport} />
      </DrawerPart>
      <DrawerPart title={say(words.evidence)}>
        <PassportEvidence passport={passport} />
      </DrawerPart>
      <DrawerPart title={say(words.revisions)}>
        <PassportRevisions passport={passport} />
      </DrawerPart>
    </>
  )
}

function coverageCount({ coverage }: Passport): { count: number; all: number } | null {
  if (!coverage || coverage.included.length === 0) return null
  return { count: coverage.included.length, all: coverage.included.length + coverage.missing.length }
}

/** Everything behind the number, part by part; what a number does not have is not shown. */
export function PassportParts({ passport }: { passport: Passport }) {
  const say = useSay()
  const isFigure = passport.subject === 'operand' || passport.subject === 'indicator'
  const count = coverageCount(passport)
  return (
    <>
      {(passport.calculation || passport.operands.length > 0) && (
        <DrawerPart title={say(passport.calculation ? words.calculation : words.operands)}>
          <PassportCalculation passport={passport} />
        </DrawerPart>
      )}
      {(passport.score || passport.coverage) && (
        <DrawerPart title={say(words.coverage)} aside={count ? say(words.coverageCount, count) : undefined}>
          <PassportCoverage passport={passport} />
        </DrawerPart>
      )}
      {passport.parts.length > 0 && (
        <DrawerPart title={say(words.parts)}>
          <PassportComposition passport={passport} />
        </DrawerPart>
      )}
      {passport.indicator && (
        <DrawerPart title={say(passport.subject === 'operand' ? words.actName : words.target)}>
          <PassportTarget passport={passport} indicator={passport.indicator} />
        </DrawerPart>
      )}
      {isFigure && <FigureParts passport={passport} />}
    </>
  )
}
