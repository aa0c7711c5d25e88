/**
 * The booking link with the page's own parameters of these names, such as `utm_source`, so that the clinic can tell
 * where a booking came from. Nothing else is added, and what the link has already stays as it is.
 */
export function withParams(link: string, names: readonly string[]): string {
  const url = new URL(link)
  const page = new URLSearchParams(location.search)
  for (const name of names) {
    if (url.searchParams.has(name)) continue
    for (const value of page.getAll(name)) url.searchParams.append(name, value)
  }
  return url.href
}
