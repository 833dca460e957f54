import type { KpiReport } from '#shared/api/reports.ts'
import { exact, HUNDRED, multiply, toText } from '#shared/engine/exact.ts'
import { passportMessages } from '#shared/language/passport-messages.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { methodMessages } from '#shared/language/workbook-messages.ts'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { anchors } from './report-anchors.ts'
import css from './report-sheet.module.css'

/** How the scores come about, with the edges of the bands as the method states them. */
export function MethodSection({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const { method, bodies } = report
  const percent = (share: string) => format.percent(toText(multiply(exact(share), HUNDRED)))
  const hasMean = bodies.some((body) => body.method === 'mean-of-sections')
  return (
    <section className={css.section} id={anchors.method}>
      <h2 className={css.title}>{say(words.methodSection)}</h2>
      <div className={css.notes}>
        <p>{say(words.methodVersion, { version: method.version, cap: percent(method.cap) })}</p>
        <p>{say(words.scoreNote, { formula: say(passportMessages.scoreFormula) })}</p>
        {hasMean && <p>{say(words.mean, { text: say(passportMessages.meanOfSections) })}</p>}
        <Bands method={method} percent={percent} />
        <p>{`${say(methodMessages.path)}: ${say(methodMessages.pathText)}`}</p>
        <p>{say(words.missingNotZero)}</p>
      </div>
    </section>
  )
}

type BandsProps = { method: KpiReport['method']; percent: (share: string) => string }

/** Lower edges are inclusive; the upper edge of a band is the lower edge of the one above. */
function Bands({ method, percent }: BandsProps) {
  const say = useSay()
  return (
    <ul className={css.bands}>
      {method.bands.map(({ band, from }, index) => {
        const above = method.bands[index - 1]?.from ?? null
        const message = from === null ? words.bandBelow : above === null ? words.bandFrom : words.bandBetween
        const edges = {
          band: say(stateMessages[band]),
          ...(from === null ? {} : { from: percent(from) }),
          ...(above === null ? {} : { to: percent(above) }),
        }
        return (
          <li key={band}>
            <span className={css.incomplete}>
              <StateMark state={band} size={12} />
            </span>
            {say(message, edges)}
          </li>
        )
      })}
    </ul>
  )
}
