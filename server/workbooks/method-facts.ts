import { formatDate, formatInstant } from '#shared/language/format.ts'
import { passportMessages } from '#shared/language/passport-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { headMessages, methodMessages, stateMeanings } from '#shared/language/workbook-messages.ts'
import type { LayoutContext } from './layout-context.ts'
import { bandName, CAP_NAME } from './scoring-names.ts'
import { actText, periodText } from './sheet-frame.ts'

/** A line of the Method: a label with a text, or with a number that formulas refer to by `name`. */
export type Fact = {
  readonly label: string
  readonly value?: string | number
  readonly name?: string
  readonly isHeading?: true
}

function sources(context: LayoutContext): Fact[] {
  const { say, report, language, job } = context
  const { act } = report
  const title = job.acts.find(({ id }) => id === act.id)?.title[language]
  const repealed =
    act.repealedOn === null
      ? null
      : say(headMessages.repealed, { date: formatDate(act.repealedOn, language) })
  const whole = [actText(context, act), title, repealed]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join('; ')
  return [
    { label: say(methodMessages.sources), isHeading: true },
    { label: say(methodMessages.act), value: whole },
    { label: say(methodMessages.period), value: periodText(context) },
    { label: say(methodMessages.deadline), value: formatInstant(report.deadline, language, { year: true }) },
    { label: say(methodMessages.asOf), value: formatInstant(report.asOf, language, { year: true }) },
    { label: say(methodMessages.madeBy), value: job.madeBy },
    { label: say(methodMessages.revision), value: report.revision },
    { label: say(methodMessages.included), value: say(methodMessages.includedText) },
  ]
}

function bands({ say, report, words }: LayoutContext): Fact[] {
  return report.method.bands.map(({ band, from }) => {
    const word = { band: words.state(band) }
    if (from === null) return { label: say(methodMessages.bandBelow, word) }
    return { label: say(methodMessages.bandFrom, word), value: inPercent(from), name: bandName(band) }
  })
}

/** A ratio of the method in per cent, without the dust of binary fractions. */
function inPercent(ratio: string): number {
  return Number((Number(ratio) * 100).toFixed(9))
}

function scoring(context: LayoutContext): Fact[] {
  const { say, report } = context
  const isMean = report.bodies.some(({ method }) => method === 'mean-of-sections')
  return [
    { label: say(methodMessages.scoring), isHeading: true },
    { label: say(methodMessages.methodVersion), value: report.method.version },
    { label: say(methodMessages.cap), value: inPercent(report.method.cap), name: CAP_NAME },
    ...bands(context),
    { label: say(methodMessages.sectionScore), value: say(passportMessages.scoreFormula) },
    {
      label: say(methodMessages.bodyScore),
      value: say(isMean ? passportMessages.meanOfSections : passportMessages.oneSection),
    },
    { label: say(methodMessages.achievement), value: say(methodMessages.achievementText) },
    { label: say(methodMessages.path), value: say(methodMessages.pathText) },
    { label: say(methodMessages.target), value: say(methodMessages.targetText) },
  ]
}

function states({ say, words, language }: LayoutContext): Fact[] {
  const meanings = Object.entries(stateMeanings) as [
    StateName & keyof typeof stateMeanings,
    (typeof stateMeanings)['value'],
  ][]
  return [
    { label: say(methodMessages.states), isHeading: true },
    ...meanings.map(([state, meaning]) => ({ label: words.state(state), value: meaning[language] })),
  ]
}

/** All lines of the Method above its table of formulas. */
export function methodFacts(context: LayoutContext): Fact[] {
  const { say } = context
  return [
    ...sources(context),
    ...scoring(context),
    ...states(context),
    { label: say(methodMessages.rounding), isHeading: true },
    { label: say(methodMessages.precision), value: say(methodMessages.roundingText) },
    { label: say(methodMessages.calculation), value: say(methodMessages.calculationText) },
  ]
}
