import type { ReactNode } from 'react'
import type { Remark } from '#shared/api/submission-shapes.ts'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { panelId } from './review-context.ts'
import css from './row-panel.module.css'

type AnyRemark = Omit<Remark, 'indicator' | 'operand'>

/** Under the open row: its facts at the left, the decision at the right for those who decide. */
export function PanelFrame({
  id,
  columns,
  decision,
  children,
}: {
  id: string
  columns: number
  decision: ReactNode
  children: ReactNode
}) {
  return (
    <tr className={css.row}>
      <td className={css.cell} colSpan={columns}>
        <div id={panelId(id)} className={css.panel} data-decides={Boolean(decision)}>
          <div className={css.facts}>{children}</div>
          {decision}
        </div>
      </td>
    </tr>
  )
}

function RemarkLine({ remark }: { remark: AnyRemark }) {
  const say = useSay()
  const format = useFormat()
  const { round, at, by, code, reason, answer, answeredBy, answeredAt } = remark
  const why = code === 'other' ? reason : `${say(remarkCodes[code])}. ${reason}`
  return (
    <li className={css.line}>
      <Icon name="comment" size={14} />
      <span>
        {say(words.remark, { round, at: format.instant(at), name: by.name, reason: why })}
        <span className={css.answer}>
          {answer !== null && answeredBy && answeredAt
            ? say(words.answer, { name: answeredBy.name, at: format.instant(answeredAt), answer })
            : say(words.unanswered)}
        </span>
      </span>
    </li>
  )
}

/** What was said of the row in earlier rounds. */
export function Remarks({ remarks }: { remarks: readonly AnyRemark[] }) {
  const say = useSay()
  if (remarks.length === 0) return null
  return (
    <>
      <h3 className={css.heading}>{say(words.earlier)}</h3>
      <ul>
        {remarks.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} />
        ))}
      </ul>
    </>
  )
}
