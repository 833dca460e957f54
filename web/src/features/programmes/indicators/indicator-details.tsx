import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Programme, ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { isEvent } from '#shared/engine/indicator-kinds.ts'
import { directionWords } from '#shared/language/indicator-messages.ts'
import {
  indicatorKindWords,
  programmeIndicatorMessages as words,
} from '#shared/language/programme-indicator-messages.ts'
import { Cell, Row } from '../../../components/data-table.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { IndicatorValuesPart } from './indicator-values.tsx'
import css from './programme-indicators.module.css'
import { useTargetWords } from './use-target-words.ts'

type DetailsProps = {
  indicator: ProgrammeIndicator
  twin: ProgrammeIndicator | undefined
  bodies: Programme['bodies']
  programme: string
  asOf: string | undefined
  columns: number
}

/** All that the document says of an indicator, under its row; what it does not say is told as such. */
export function IndicatorDetails({ indicator, twin, bodies, programme, asOf, columns }: DetailsProps) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  const findings = paths.programmePart(programme, 'findings', { asOf, place: `indicator/${indicator.id}` })
  return (
    <Row kind="open">
      <Cell />
      <Cell colSpan={columns - 1}>
        <div className={css.details} ref={place}>
          <dl>
            <Wording indicator={indicator} />
            <Definition indicator={indicator} bodies={bodies} />
            <Targets indicator={indicator} />
            {twin && <Pair name={say(words.twin, { number: twin.number })}>{say(words.twinMeaning)}</Pair>}
          </dl>
          <IndicatorValuesPart indicator={indicator} programme={programme} />
          <Link className={css.findings} to={findings}>
            {say(words.findings)}
          </Link>
        </div>
      </Cell>
    </Row>
  )
}

function Pair({ name, children, whole = false }: { name: string; children: ReactNode; whole?: boolean }) {
  return (
    <div className={whole ? css.wholeRow : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Wording({ indicator }: { indicator: ProgrammeIndicator }) {
  const say = useSay()
  const text = indicator.printed ?? indicator.name.kk
  if (text === null) return null
  return (
    <Pair name={say(words.wording)} whole>
      <span lang="kk">{text}</span>
    </Pair>
  )
}

function Definition({ indicator, bodies }: Pick<DetailsProps, 'indicator' | 'bodies'>) {
  const say = useSay()
  const localized = useLocalized()
  const stated = (text: string | null) => text ?? <span className={css.small}>{say(words.notStated)}</span>
  const bodyName = (id: string | null) => {
    const body = id === null ? undefined : bodies[id]
    return stated(body ? localized(body.name) : id)
  }
  return (
    <>
      <Pair name={say(words.kind)}>{localized(indicatorKindWords[indicator.kind])}</Pair>
      {!isEvent(indicator.kind) && (
        <Pair name={say(words.direction)}>{localized(directionWords[indicator.direction])}</Pair>
      )}
      {indicator.baseYear !== null && <Pair name={say(words.baseYear)}>{indicator.baseYear}</Pair>}
      <Pair name={say(words.formula)}>
        {stated(indicator.formula)}
        {indicator.formula !== null && indicator.formulaBasis === 'reconstructed' && (
          <span className={css.small}>{say(words.reconstructed)}</span>
        )}
      </Pair>
      {indicator.numerator !== null && <Pair name={say(words.numerator)}>{indicator.numerator}</Pair>}
      {indicator.denominator !== null && <Pair name={say(words.denominator)}>{indicator.denominator}</Pair>}
      <Pair name={say(words.owner)}>{bodyName(indicator.owner)}</Pair>
      <Pair name={say(words.measuredBy)}>{bodyName(indicator.measuredBy)}</Pair>
      <Pair name={say(words.dataSource)}>{stated(indicator.dataSource)}</Pair>
    </>
  )
}

/** Every target with its time; a comparison that the document leaves out is told to be read from the direction. */
function Targets({ indicator }: { indicator: ProgrammeIndicator }) {
  const say = useSay()
  const text = useTargetWords(indicator)
  if (indicator.targets.length === 0) return <Pair name={say(words.targets)}>{say(words.noTarget)}</Pair>
  return (
    <Pair name={say(words.targets)}>
      {indicator.targets.map((target) => (
        <span key={`${target.value} ${text.time(target)}`} className={css.heading}>
          {text.time(target)}: {text.target(target)}
          {!target.isComparatorPrinted && !text.isDone(target.value) && (
            <span className={css.small}>
              {say(words.assumedComparator, { words: text.compared(target) })}
            </span>
          )}
        </span>
      ))}
    </Pair>
  )
}
