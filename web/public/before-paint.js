// Kept outside the bundle: the content security policy allows no inline script, and a module would run too late.
;(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const root = document.documentElement
  const theme = read('toqsan-theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  const language = read('toqsan-language')
  if (language === 'ru' || language === 'en') root.lang = language
})()
