import { useState } from 'react'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../language/use-say.ts'

/** Puts an address of ours, whole, on the clipboard, and says that it did. */
export function CopyLink({ path }: { path: string }) {
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(new URL(path, window.location.origin).href)
    setCopied(true)
  }
  return (
    <>
      <Button
        icon={isCopied ? 'check' : 'external'}
        onClick={() => void copy().catch(() => setCopied(false))}
      >
        {say(isCopied ? words.copied : words.copyLink)}
      </Button>
      <span className="visually-hidden" role="status">
        {isCopied ? say(words.copied) : ''}
      </span>
    </>
  )
}
