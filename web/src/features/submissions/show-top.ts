/** After a step that closes the form: back to its head, where it now says with whom the submission is. */
export function showTop(): void {
  window.setTimeout(() => {
    window.scrollTo({ top: 0 })
    document.querySelector('h1')?.focus({ preventScroll: true })
  })
}
