import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { reportApi } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Drawer } from '../../components/drawer.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import css from './passport.module.css'
import { PassportFooter } from './passport-footer.tsx'
import { PassportParts } from './passport-parts.tsx'
import { PassportPlace } from './passport-place.tsx'
import { PassportValue } from './passport-value.tsx'

/** The passport of a number, beside the page on which it was clicked; the page's address names it as `?figure=`. */
export function PassportDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useSay()
  const { data: passport, error, refetch } = useQuery(query(reportApi.passport, { params: { id } }))
  return (
    <Drawer
      key={id}
      title={say(words.title)}
      value={passport && <PassportValue passport={passport} />}
      subtitle={
        passport && (
          <>
            <PassportPlace passport={passport} />
            <Link to={paths.figure(id)}>{say(words.ownPage)}</Link>
          </>
        )
      }
      onClose={onClose}
      footer={<PassportFooter id={id} json={files.passportJson(id)} />}
    >
      {error && !passport && (
        <div className={css.problem}>
          <FailedNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {!passport && !error && (
        <div className={css.problem}>
          <SkeletonRows rows={8} columns={1} />
        </div>
      )}
      {passport && <PassportParts passport={passport} />}
    </Drawer>
  )
}
