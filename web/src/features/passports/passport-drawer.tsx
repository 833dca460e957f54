import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { reportApi } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Button, DownloadLink } from '../../components/button.tsx'
import { Drawer } from '../../components/drawer.tsx'
import { Note } from '../../components/note.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import { PassportParts } from './passport-parts.tsx'
import { PassportPlace, PassportValue } from './passport-value.tsx'

/** The passport of a number, beside the page on which it was clicked. */
export function PassportDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useSay()
  const { data: passport, error, refetch } = useQuery(query(reportApi.passport, { params: { id } }))
  return (
    <Drawer
      key={id}
      title={say(words.title)}
      value={passport && <PassportValue passport={passport} />}
      subtitle={passport && <PassportPlace passport={passport} />}
      onClose={onClose}
      footer={
        <>
          <DownloadLink href={files.passportJson(id)}>{say(words.downloadJson)}</DownloadLink>
          <Link to={paths.figure(id)}>{say(words.ownPage)}</Link>
        </>
      }
    >
      {error && (
        <Note
          tone="bad"
          mark="error"
          title={say(words.failed)}
          action={
            <Button size="row" onClick={() => void refetch()}>
              {say(words.retry)}
            </Button>
          }
        >
          {error.message}
        </Note>
      )}
      {!passport && !error && <SkeletonRows rows={8} columns={2} />}
      {passport && <PassportParts passport={passport} />}
    </Drawer>
  )
}
