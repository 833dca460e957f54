import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { ButtonLink, DownloadLink } from '../../components/button.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { CopyLink } from './copy-link.tsx'
import css from './passport.module.css'

/** What can be done with a passport in a drawer: kept as data, sent to a colleague, printed. `json`: the file's address. */
export function PassportFooter({ id, json }: { id: string; json: string }) {
  const say = useSay()
  return (
    <>
      <DownloadLink href={json} aria-label={say(words.downloadJson)}>
        JSON
      </DownloadLink>
      <CopyLink path={paths.figure(id)} />
      <span className={css.printing}>
        <ButtonLink icon="print" to={`${paths.figure(id)}?print`} target="_blank">
          {say(words.print)}
        </ButtonLink>
      </span>
    </>
  )
}
