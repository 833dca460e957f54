import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { moneyPassportApi } from '#shared/api/money-passport.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Drawer } from '../../components/drawer.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import { MoneyParts } from './money-parts.tsx'
import { MoneyPlace, MoneyValue } from './money-place.tsx'
import css from './passport.module.css'
import { PassportFooter } from './passport-footer.tsx'

/** The passport of a programme's sum, beside the page on which it was clicked. */
export function MoneyDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useSay()
  const { data: passport, error, refetch } = useQuery(query(moneyPassportApi.find, { params: { id } }))
  return (
    <Drawer
      key={id}
      title={say(words.title)}
      value={passport && <MoneyValue passport={passport} />}
      subtitle={
        passport && (
          <>
            <MoneyPlace passport={passport} />
            <Link to={paths.figure(id)}>{say(words.ownPage)}</Link>
          </>
        )
      }
      onClose={onClose}
      footer={<PassportFooter id={id} json={files.moneyPassportJson(id)} />}
    >
      {!passport && (
        <div className={css.problem}>
          {error ? (
            <FailedNote error={error} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows rows={8} columns={1} />
          )}
        </div>
      )}
      {passport && <MoneyParts passport={passport} />}
    </Drawer>
  )
}
