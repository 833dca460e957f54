import { Link } from 'react-router'
import type { PrintedText, Programme } from '#shared/api/programme-shapes.ts'
import { programmePassportMessages as words } from '#shared/language/programme-passport-messages.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { DocumentText } from '../document-text.tsx'
import css from './passport.module.css'

type Field = Programme['passport'][number]

/** Where the rest of the field is shown: another part of the programme, or a place below. */
function Reference({
  id,
  asOf,
  refersTo,
}: { id: string; asOf: string | undefined } & Pick<Field, 'refersTo'>) {
  const say = useSay()
  if (refersTo === 'totals') {
    return <Link to={paths.programmePart(id, 'money', { asOf })}>{say(words.toTotals)}</Link>
  }
  if (refersTo === 'indicators') {
    return <Link to={paths.programmePart(id, 'indicators', { asOf })}>{say(words.toIndicators)}</Link>
  }
  if (refersTo === 'stages') return <a href="#stages">{say(words.toStages)}</a>
  return <a href="#tree">{say(words.toTree)}</a>
}

function hasText(text: PrintedText): boolean {
  return Boolean(text.kk || text.ru || text.en)
}

function Value({ value }: Pick<Field, 'value'>) {
  const [first, second] = value
  if (first === undefined) return null
  if (second === undefined) {
    return (
      <p>
        <DocumentText printed={first} />
      </p>
    )
  }
  return (
    <ul className={css.bullets}>
      {value.map((text) => (
        <li key={text.kk ?? text.ru ?? text.en}>
          <DocumentText printed={text} />
        </li>
      ))}
    </ul>
  )
}

/** The passport, field by field in the order printed. */
export function PassportFields({ programme, asOf }: { programme: Programme; asOf: string | undefined }) {
  const say = useSay()
  const localized = useLocalized()
  const areAllOurs = programme.passport.every(({ isLabelPrinted }) => !isLabelPrinted)
  return (
    <section aria-labelledby="passport-fields">
      <h2 id="passport-fields" className={css.heading}>
        {say(words.fields)}
      </h2>
      {areAllOurs && <p className={css.quiet}>{say(words.labelsAreOurs)}</p>}
      <dl className={css.fields}>
        {programme.passport.map((field) => {
          const value = field.value.filter(hasText)
          return (
            <div key={field.key}>
              <dt>
                {localized(field.label)}
                {!field.isLabelPrinted && !areAllOurs && (
                  <span className={css.quiet}>{say(words.labelIsOurs)}</span>
                )}
              </dt>
              <dd>
                <Value value={value} />
                {field.refersTo !== null && (
                  <p>
                    <Reference id={programme.id} asOf={asOf} refersTo={field.refersTo} />
                  </p>
                )}
                {value.length === 0 && field.refersTo === null && (
                  <span className={css.quiet}>{say(words.noValue)}</span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
