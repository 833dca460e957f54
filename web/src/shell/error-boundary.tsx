import { Component, type ReactNode } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Button } from '../components/button.tsx'
import { Empty } from '../components/empty.tsx'
import { Page } from '../components/page.tsx'
import { PageHead } from '../components/page-head.tsx'
import { useSay } from '../language/use-say.ts'

/** A page that failed: what happened, what was kept, what to do. */
export function FailedPage() {
  const say = useSay()
  return (
    <Page>
      <PageHead title={say(shellMessages.failedTitle)} />
      <Empty
        title={say(shellMessages.failedText)}
        action={
          <Button variant="primary" onClick={() => window.location.reload()}>
            {say(shellMessages.reload)}
          </Button>
        }
      />
    </Page>
  )
}

type BoundaryProps = {
  /** What is shown; when it changes, a failed page is tried anew. */
  address?: string | undefined
  fallback?: ReactNode
  children: ReactNode
}

/** React knows error boundaries as classes only. */
export class ErrorBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (this.state.failed && before.address !== this.props.address) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? (this.props.fallback ?? <FailedPage />) : this.props.children
  }
}
