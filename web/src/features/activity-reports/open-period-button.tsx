import { useState } from 'react'
import { openPeriodMessages as words } from '#shared/language/open-period-messages.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../language/use-say.ts'
import { useCan } from '../session/use-me.ts'
import { OpenPeriodDialog } from './open-period-dialog.tsx'

/** The administrator's way to open a past half-year of a programme; nobody else sees it. */
export function OpenPeriodButton({ programme }: { programme: string }) {
  const say = useSay()
  const can = useCan()
  const [isOpen, setOpen] = useState(false)
  if (!can('open-period')) return null
  return (
    <>
      <Button icon="clock" onClick={() => setOpen(true)}>
        {say(words.open)}
      </Button>
      {isOpen && <OpenPeriodDialog programme={programme} onClose={() => setOpen(false)} />}
    </>
  )
}
