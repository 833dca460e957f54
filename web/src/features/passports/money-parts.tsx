import { Link } from 'react-router'
import type { MoneyPassport } from '#shared/api/money-passport.ts'
import { moneyPassportMessages as words } from '#shared/language/money-passport-messages.ts'
import { DrawerPart } from '../../components/drawer.tsx'
import { joinClasses } from '../../components/join-classes.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { Executors } from '../programmes/executors.tsx'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import { MoneyLines } from './money-lines.tsx'
import { MoneyReports } from './money-reports.tsx'
import { MoneyWordings } from './money-wordings.tsx'
import css from './passport.module.css'

type PartProps = { passport: MoneyPassport }

function RowPart({ passport: { row, programme, bodies } }: PartProps) {
  const say = useSay()
  if (!row) return null
  return (
    <DrawerPart title={say(words.row)}>
      <p>
        <Link to={paths.programmePart(programme.id, 'plan', { row: row.id })}>{row.id}</Link>{' '}
        <KazakhText printed={row.title} />
      </p>
      <div className={css.small}>
        <Executors executors={row.executors} bodies={bodies} />
      </div>
    </DrawerPart>
  )
}

/** What the document prints of the same place, and how far the rows are from it. */
function StatedPart({ passport: { stated, subject } }: PartProps) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  if (stated.length === 0 || subject !== 'planned') return null
  return (
    <DrawerPart title={say(words.stated)}>
      <ul className={css.parts}>
        {stated.map(({ place, amount, difference }) => (
          <li key={place.kk} className={joinClasses(css.part, css.told)}>
            <div>
              {localized(place)}
              {difference !== null && (
                <div className={css.small}>
                  {difference === '0'
                    ? say(words.equal)
                    : say(words.difference, { difference: format.decimal(difference, { signed: true }) })}
                </div>
              )}
            </div>
            <b className="n">{format.decimal(amount)}</b>
          </li>
        ))}
      </ul>
    </DrawerPart>
  )
}

/** Everything behind a sum, part by part; what it does not have is not shown. */
export function MoneyParts({ passport }: PartProps) {
  const say = useSay()
  const { row, lines, headings, wordings } = passport
  const isTotal = lines.length > 1 || headings.length > 0
  return (
    <>
      <RowPart passport={passport} />
      <StatedPart passport={passport} />
      {isTotal && (
        <DrawerPart title={say(words.lines)} aside={say(words.linesCount, { count: lines.length })}>
          <MoneyLines passport={passport} />
        </DrawerPart>
      )}
      {wordings.length > 0 && (
        <DrawerPart title={say(words.editions)}>
          <MoneyWordings passport={passport} />
        </DrawerPart>
      )}
      {row && (
        <DrawerPart title={say(words.reports)}>
          <MoneyReports passport={passport} />
        </DrawerPart>
      )}
    </>
  )
}
