import { shellMessages } from '#shared/language/shell-messages.ts'
import { ButtonLink } from '../components/button.tsx'
import { Empty } from '../components/empty.tsx'
import { Page } from '../components/page.tsx'
import { PageHead } from '../components/page-head.tsx'
import { useSay } from '../language/use-say.ts'

export function NotFound() {
  const say = useSay()
  return (
    <Page>
      <PageHead title={say(shellMessages.notFoundTitle)} />
      <Empty
        title={say(shellMessages.notFoundText)}
        action={
          <ButtonLink to="/" variant="primary">
            {say(shellMessages.toStart)}
          </ButtonLink>
        }
      />
    </Page>
  )
}
