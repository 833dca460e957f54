import { Link } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import {
  directionWords,
  operandNatureWords,
  kpiMessages as words,
} from '#shared/language/indicator-messages.ts'
import { Pairs } from '../../components/drawer.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useIndicatorNumbers } from './indicator-words.ts'
import css from './kpi.module.css'
import type { KpiDocument } from './use-kpi-document.ts'

function Operands({
  indicator,
  isInferred,
}: {
  indicator: Indicator
  isInferred: (field: string) => boolean
}) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <ul className={css.operands}>
      {indicator.operands.map(({ key, name, nature, unit }) => (
        <li key={key}>
          {localized(name)}
          <span className={css.caption}>
            {localized(operandNatureWords[nature])}
            {unit && `, ${localized(unit)}`}{' '}
            {isInferred('operands.nature') && <Tag>{say(words.inferred)}</Tag>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Targets({ indicator }: { indicator: Indicator }) {
  const { target } = useIndicatorNumbers(indicator)
  return (
    <ul className={css.targets}>
      {indicator.targets.map((one) => (
        <li key={one.year}>
          <span className={css.quiet}>{one.year}</span> {target({ ...one, date: '' })}
        </li>
      ))}
    </ul>
  )
}

/** What the indicator is: formula, inputs, direction, act; and what of it the act leaves open. */
export function IndicatorDefinition({ indicator, kpi }: { indicator: Indicator; kpi: KpiDocument }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const isInferred = (field: string) => indicator.inferred.includes(field)
  const mark = (field: string) => isInferred(field) && <Tag>{say(words.inferred)}</Tag>
  return (
    <div className={css.definition}>
      <Pairs
        pairs={[
          { key: 'sentence', name: say(words.sentence), value: localized(indicator.sentence) },
          {
            key: 'printed',
            name: say(words.printed),
            value: <span lang="kk">{indicator.printedFormula}</span>,
          },
          {
            key: 'operands',
            name: say(words.operands),
            value: <Operands indicator={indicator} isInferred={isInferred} />,
          },
          {
            key: 'direction',
            name: say(words.direction),
            value: (
              <>
                {localized(directionWords[indicator.direction])} {mark('direction')}
              </>
            ),
          },
          {
            key: 'decimals',
            name: say(words.decimals),
            value: (
              <>
                {indicator.decimals} {mark('decimals')}
              </>
            ),
          },
          { key: 'targets', name: say(words.targets), value: <Targets indicator={indicator} /> },
          {
            key: 'act',
            name: say(words.act),
            value: (
              <Link to={paths.act(indicator.act)}>
                {say(words.actName, { number: kpi.act.number, date: format.date(kpi.act.date) })}
              </Link>
            ),
          },
        ]}
      />
      {indicator.inferred.length > 0 && <p className={css.caption}>{say(words.inferredNote)}</p>}
    </div>
  )
}
